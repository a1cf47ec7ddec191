import type { Template } from '../../src/domain/schema/template';
import { choice } from '../../src/domain/schema/field';
import { project } from '../../src/domain/templates/project';
import { provision } from '../../src/data/sharepoint/provision';
import type { TestSite } from '../support/site';
import { openTestSite } from '../support/site';
import { everyKind, planWith } from './everyKind';

let local: TestSite;
beforeEach(async () => {
  local = await openTestSite();
});
afterEach(() => local.close());

const setUp = (shape: Template = everyKind): Promise<void> =>
  provision(local.as('projectLeader'), () => undefined, planWith([project, shape]));

const list = "web/getList('/sites/framdrift/Lists/FramdriftEveryKind')";
const column = `${list}/fields/getByInternalNameOrTitle('aChoice')`;
const change = async (path: string, body: unknown): Promise<unknown> => {
  const headers = { 'Content-Type': 'application/json', 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' };
  return local.raw(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => undefined);
};
const formatNow = async (): Promise<string> => String((await local.raw(column)).CustomFormatter ?? '');

/** The content type of the list's items, which has its form. */
async function itemType(): Promise<{ readonly path: string; readonly form: string }> {
  const { value } = (await local.raw(`${list}/contenttypes?$select=StringId,ClientFormCustomFormatter`)) as {
    value: { StringId: string; ClientFormCustomFormatter: string }[];
  };
  const [type] = value.filter(({ StringId }) => !StringId.startsWith('0x0120'));
  return { path: `${list}/contenttypes('${type!.StringId}')`, form: type!.ClientFormCustomFormatter };
}

const words = { red: 'Rød', 'blue & <bold>': 'Blå & «fet»' };
const withTones = (tones: { red: 'done' | 'away'; 'blue & <bold>': 'done' } | undefined): Template => ({
  ...everyKind,
  fields: {
    ...everyKind.fields,
    aChoice: choice(words, { initial: 'red', indexed: true, ...(tones ? { tones } : {}) })
  }
});
const bare = withTones(undefined);
const changed = withTones({ red: 'away', 'blue & <bold>': 'done' });
const theirs = '{"elmType":"div","txtContent":"@currentField"}';

test('a column whose words say how far something has come is marked, and others are as SharePoint makes them', async () => {
  await setUp();
  expect(JSON.parse(await formatNow())).toMatchObject({ elmType: 'div' });
  const text = await local.raw(`${list}/fields/getByInternalNameOrTitle('aText')`);
  expect(text.CustomFormatter ?? '').toBe('');
});

test('SharePoint’s own form has the template’s headings and order, and none of what is hidden', async () => {
  await setUp();
  const { bodyJSONFormatter } = JSON.parse((await itemType()).form) as {
    bodyJSONFormatter: { sections: { displayname: string; fields: string[] }[] };
  };
  expect(bodyJSONFormatter.sections.map(({ displayname }) => displayname)).toEqual(['Én']);
  const fields = bodyJSONFormatter.sections.flatMap((section) => section.fields);
  expect(fields.slice(0, 3)).toEqual(['Felt aTitle', 'Felt aText', 'Felt aProse']);
  expect(fields).toContain('Felt project');
  expect(fields).not.toContain('Felt aHiddenNumber');
});

test('views are as wide as their sentences need', async () => {
  await setUp();
  const view = await local.raw(`${list}/views/getByTitle('F%C3%B8rste visning')`);
  expect(view.ColumnWidth).toBe('<FieldRef Name="LinkTitle" width="420" />');
});

test('a site set up before there was formatting gets it; one that had ours gets the new one', async () => {
  await setUp(bare);
  expect(await formatNow()).toBe('');
  await setUp();
  const first = await formatNow();
  expect(first).toContain('Warning');
  await setUp(changed);
  expect(await formatNow()).not.toBe(first);
});

test('formatting that people have made is theirs', async () => {
  await setUp(bare);
  await change(column, { CustomFormatter: theirs });
  await setUp();
  expect(await formatNow()).toBe(theirs);
});

test('ours that people have changed, or taken away, is theirs from then on', async () => {
  await setUp();
  await change(column, { CustomFormatter: theirs });
  await setUp(changed);
  expect(await formatNow()).toBe(theirs);
  await change(column, { CustomFormatter: '' });
  await setUp();
  expect(await formatNow()).toBe('');
});

test('a form that people have laid out stays so', async () => {
  await setUp(bare);
  const { path } = await itemType();
  await change(path, { ClientFormCustomFormatter: '{"headerJSONFormatter":{}}' });
  const wider = { ...everyKind, fields: { ...everyKind.fields, aNewChoice: everyKind.fields.aChoice } };
  await setUp(wider);
  expect((await itemType()).form).toBe('{"headerJSONFormatter":{}}');
});
