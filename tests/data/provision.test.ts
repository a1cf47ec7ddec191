import { text } from '../../src/domain/schema/field';
import type { Template } from '../../src/domain/schema/template';
import { project } from '../../src/domain/templates/project';
import { fingerprintOfPlan, provision } from '../../src/data/sharepoint/provision';
import { askState, schemaState } from '../../src/data/sharepoint/state';
import type { SchemaState } from '../../src/data/repository';
import type { Plan } from '../../src/data/sharepoint/provision';
import type { TestSite } from '../support/site';
import { openTestSite, writes } from '../support/site';
import { everyKind, planWith } from './everyKind';

const silent = (): void => undefined;
let local: TestSite;
beforeEach(async () => {
  local = await openTestSite();
});
afterEach(() => local.close());

const setUp = (plan?: Plan): Promise<void> => provision(local.as('projectLeader'), silent, plan);

const small = planWith([project, everyKind]);

/** Everything that set-up has made, without ids, as SharePoint itself tells it. */
async function standing(at: TestSite, shapes: readonly Template[]): Promise<unknown> {
  const plain = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value)
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, 'id')
        .replace(/http:\/\/127[^/]*/g, '')
    );
  const of = async (path: string): Promise<unknown> => plain((await at.raw(path)).value);
  const lists = shapes.map(async ({ list }) => {
    const address = `web/getList('/sites/framdrift/Lists/${list}')`;
    const { Title, Description } = await at.raw(address);
    const fields = await of(`${address}/fields?$select=InternalName,SchemaXml`);
    return { Title, Description, fields, views: await of(`${address}/views?$select=Title,ListViewXml,DefaultView`) };
  });
  const state = await of("web/getList('/sites/framdrift/Lists/FramdriftSchema')/items?$select=Title");
  return { lists: await Promise.all(lists), state };
}

async function stateNow(plan: Plan): Promise<SchemaState> {
  const site = local.as('projectLeader');
  const rows = await askState(site.sp.web, site).catch(() => null);
  return schemaState(rows, fingerprintOfPlan(plan), plan.migrations);
}

test('stopped after every single write, and begun again each time, it ends as if it had never been stopped', async () => {
  await setUp(small);
  const whole = await standing(local, small.templates);
  const stopped = await openTestSite();
  try {
    let stops = 0;
    for (let done = false; !done;) {
      stopped.breakAfterWrites(1);
      done = await provision(stopped.as('projectLeader'), silent, small).then(
        () => true,
        () => false
      );
      stops += done ? 0 : 1;
    }
    stopped.mend();
    expect(stops).toBeGreaterThan(80);
    expect(await standing(stopped, small.templates)).toEqual(whole);
    stopped.trips();
    await provision(stopped.as('projectLeader'), silent, small);
    expect(writes(stopped.trips())).toBe(0);
  } finally {
    await stopped.close();
  }
}, 180_000);

test('a site tells how far it has come: missing, partial, ready, behind', async () => {
  expect(await stateNow(small)).toBe('missing');
  local.breakAfterWrites(12);
  await expect(setUp(small)).rejects.toMatchObject({ detail: { kind: 'Unavailable' } });
  local.mend();
  expect(await stateNow(small)).toBe('partial');
  await setUp(small);
  expect(await stateNow(small)).toBe('ready');
  expect(await stateNow(planWith([project]))).toBe('behind');
});

test('what leaders have made of the lists survives', async () => {
  await setUp(small);
  const list = "web/getList('/sites/framdrift/Lists/FramdriftEveryKind')";
  const send = (path: string, body: unknown, method = 'POST'): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/json', 'X-HTTP-Method': method, 'IF-Match': '*' };
    return local.raw(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => undefined);
  };
  await send(`${list}/fields/getByInternalNameOrTitle('aText')`, { Title: 'Vårt eget ord' }, 'MERGE');
  await send(`${list}/fields`, { Title: 'Lokal kolonne', FieldTypeKind: 2 });
  await send(`${list}/views`, { Title: 'Lokal visning', PersonalView: false });
  await send(list, { Title: 'Alt vi har' }, 'MERGE');
  const wider = { ...everyKind, fields: { ...everyKind.fields, aNewText: text({ indexed: true }) } };
  await setUp(planWith([project, wider]));
  const { value } = await local.raw(`${list}/fields?$select=InternalName,Title,Indexed`);
  expect(value).toContainEqual(expect.objectContaining({ InternalName: 'aText', Title: 'Vårt eget ord' }));
  expect(value).toContainEqual(expect.objectContaining({ Title: 'Lokal kolonne' }));
  expect(value).toContainEqual(
    expect.objectContaining({ InternalName: 'aNewText', Title: 'Felt aNewText', Indexed: true })
  );
  expect((await local.raw(`${list}/views?$select=Title`)).value).toContainEqual(
    expect.objectContaining({ Title: 'Lokal visning' })
  );
  expect(await local.raw(list)).toMatchObject({ Title: 'Alt vi har' });
});

test('a new choice and a new index come to columns that are there', async () => {
  await setUp(small);
  const { aChoice, aScale } = everyKind.fields;
  const fields = {
    ...everyKind.fields,
    aChoice: {
      ...aChoice,
      words: { ...aChoice.words, green: 'Grønn' },
      options: { ...aChoice.options, tones: { ...aChoice.options.tones, green: 'done' as const } }
    },
    aMoney: { ...everyKind.fields.aMoney, options: { ...aScale.options, indexed: true } }
  };
  await setUp(planWith([project, { ...everyKind, fields }]));
  const column = await local.raw(
    "web/getList('/sites/framdrift/Lists/FramdriftEveryKind')/fields/getByInternalNameOrTitle('aChoice')"
  );
  expect(column.Choices).toEqual(['Rød', 'Blå & «fet»', 'Grønn']);
  const money = await local.raw(
    "web/getList('/sites/framdrift/Lists/FramdriftEveryKind')/fields/getByInternalNameOrTitle('aMoney')"
  );
  expect(money.Indexed).toBe(true);
});

test('a title that another list has is told apart', async () => {
  const body = JSON.stringify({ Title: 'Alt mulig', BaseTemplate: 100 });
  await local.raw('web/lists', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
  await setUp(small);
  const list = await local.raw("web/getList('/sites/framdrift/Lists/FramdriftEveryKind')");
  expect(list.Title).toBe('Alt mulig (Framdrift)');
});

test('somebody who may not manage lists is told so', async () => {
  await expect(provision(local.as('reader'), silent)).rejects.toMatchObject({ detail: { kind: 'Forbidden' } });
});
