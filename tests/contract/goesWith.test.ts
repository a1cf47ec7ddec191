import { query } from '../../src/data/repository';
import type { AnyRecord, Attempt } from '../../src/data/repository';
import type { AnyDraft } from '../../src/domain/schema/record';
import type { Template } from '../../src/domain/schema/template';
import { linkTo } from '../../src/domain/planning/linkTo';
import { squareKey } from '../../src/domain/people/chart';
import { activity } from '../../src/domain/templates/activity';
import { benefit } from '../../src/domain/templates/benefit';
import { documentLink } from '../../src/domain/templates/documentLink';
import { indicator } from '../../src/domain/templates/indicator';
import { measure } from '../../src/domain/templates/measure';
import { measurement } from '../../src/domain/templates/measurement';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { projectRole } from '../../src/domain/templates/projectRole';
import { responsibility } from '../../src/domain/templates/responsibility';
import { risk } from '../../src/domain/templates/risk';
import { aMilestone, aProject, inProject } from '../support/builders';
import type { Belongs } from '../support/builders';
import { isLocal, listPath, openPlace } from './place';
import type { Place } from './place';

/** What is deleted takes along what belongs to it, wherever that stands, and nothing else. */
// On a real site nobody can break what is on its way, sign in as others, or leave nothing behind: there it is not run.
const locally = isLocal ? test : test.skip;
let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());
afterEach(() => place.local?.sharePoint.faults.clear());

const add = (template: Template, draft: AnyDraft): Promise<AnyRecord> =>
  place.repository.create(template, draft as never) as unknown as Promise<AnyRecord>;
const belongsTo = async (key: string): Promise<Belongs> =>
  inProject(await place.repository.create(project, aProject({ key, name: `Prosjekt ${key}` })));
const namesOf = async (template: Template, projectKey: string): Promise<readonly string[]> => {
  const { rows } = await place.repository.read({ rows: { template, filter: { projectKey } } });
  return (rows as unknown as readonly AnyRecord[]).map((row) => String(row.name)).sort();
};

const address = { address: 'https://example.org/plan', text: '' };
const link = (belongs: Belongs, name: string, recordKey: string): Promise<AnyRecord> =>
  add(documentLink, { ...belongs, name, address, recordKey });

/** Two risks with a measure each; the first one's has a link to a document. */
async function twoRisks(key: string): Promise<readonly AnyRecord[]> {
  const belongs = await belongsTo(key);
  const risks = [];
  for (const name of ['Sykdom', 'Innkjøp']) {
    const row = await add(risk, { ...belongs, name, kind: 'risk', rowKey: `${key}-${name}` });
    const tied = { ...belongs, kind: 'preventive', recordKey: row.rowKey };
    await add(measure, { ...tied, name: `Tiltak mot ${name}`, rowKey: `${key}-t-${name}` });
    risks.push(row);
  }
  await link(belongs, 'Vaktplan', `${key}-t-Sykdom`);
  return risks;
}

test('a risk takes its measures along, and the links to documents on these; others’ stay', async () => {
  const [first] = await twoRisks('risks');
  await place.repository.remove(risk, first as never);
  expect(await namesOf(risk, 'risks')).toEqual(['Innkjøp']);
  expect(await namesOf(measure, 'risks')).toEqual(['Tiltak mot Innkjøp']);
  expect(await namesOf(documentLink, 'risks')).toEqual([]);
});

test('a risk that somebody has changed since stays, and so do its measures', async () => {
  const [first, second] = await twoRisks('changed');
  await place.repository.update(risk, first as never, { name: 'Langt sykefravær' } as never);
  const attempts = await place.repository.removeAll(risk, [first, second] as never);
  expect((attempts as readonly Attempt[]).map((each) => 'record' in each)).toEqual([false, true]);
  expect(await namesOf(risk, 'changed')).toEqual(['Langt sykefravær']);
  expect(await namesOf(measure, 'changed')).toEqual(['Tiltak mot Sykdom']);
});

test('what was made by hand, without an identifier, takes nothing along that has none either', async () => {
  const belongs = await belongsTo('byHand');
  const row = await add(risk, { ...belongs, name: 'For hånd', kind: 'risk' });
  await add(measure, { ...belongs, name: 'Prosjektets eget tiltak', kind: 'preventive' });
  const headers = { 'Content-Type': 'application/json', 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  const item = `web/getList('${listPath(place, 'FramdriftRisks')}')/items(${row.id})`;
  await place.raw(item, { method: 'POST', headers, body: JSON.stringify({ rowKey: null }) }).catch(() => undefined);
  const { found } = await place.repository.read({ found: query(risk, { id: row.id }) });
  expect(found[0]).toMatchObject({ rowKey: '' });
  await place.repository.remove(risk, found[0]!);
  expect(await namesOf(risk, 'byHand')).toEqual([]);
  expect(await namesOf(measure, 'byHand')).toEqual(['Prosjektets eget tiltak']);
});

test('a milestone takes along what is tied to its activities, which SharePoint leaves; others’ stays', async () => {
  const belongs = await belongsTo('rows');
  const made = [];
  for (const name of ['Pilot', 'Opplæring']) {
    const owner = await place.repository.create(milestone, { ...aMilestone(belongs), name });
    const of = { id: owner.id, title: name };
    await add(activity, { ...belongs, name: `Aktivitet i ${name}`, milestone: of, rowKey: `rows-${name}` });
    await link(belongs, `Referat fra ${name}`, `rows-${name}`);
    made.push(owner);
  }
  await place.repository.remove(milestone, made[0]!);
  expect(await namesOf(activity, 'rows')).toEqual(['Aktivitet i Opplæring']);
  expect(await namesOf(documentLink, 'rows')).toEqual(['Referat fra Opplæring']);
});

test('a benefit takes along what is tied to its measurements, two steps down', async () => {
  const belongs = await belongsTo('steps');
  const own = await add(benefit, { ...belongs, name: 'Tid', valuation: 'priced', rowKey: 'steps-benefit' });
  const step = await add(indicator, { ...belongs, name: 'Timer', benefit: linkTo(own), rowKey: 'steps-indicator' });
  const at = { indicator: linkTo(step), measuredOn: '2018-02-01', measured: 3, rowKey: 'steps-measurement' };
  await add(measurement, { ...belongs, name: 'Måling', ...at });
  await link(belongs, 'Tallgrunnlag', 'steps-measurement');
  await place.repository.remove(benefit, own as never);
  expect(await namesOf(measurement, 'steps')).toEqual([]);
  expect(await namesOf(documentLink, 'steps')).toEqual([]);
});

test('what is left by a row that was deleted in the plain list is read as it stands, and can be deleted', async () => {
  const [first] = await twoRisks('plain');
  const item = `web/getList('${listPath(place, 'FramdriftRisks')}')/items(${first!.id})/recycle`;
  await place.raw(item, { method: 'POST' });
  expect(await namesOf(measure, 'plain')).toEqual(['Tiltak mot Innkjøp', 'Tiltak mot Sykdom']);
  const { rows } = await place.repository.read({ rows: query(measure, { projectKey: 'plain' }) });
  await place.repository.removeAll(measure, rows);
  expect(await namesOf(measure, 'plain')).toEqual([]);
  expect(await namesOf(documentLink, 'plain')).toEqual([]);
});

test('measures that somebody has tied to one another in the plain list go together, and once', async () => {
  const belongs = await belongsTo('circle');
  const tied = (own: string, to: string): AnyDraft => ({
    ...belongs,
    name: own,
    kind: 'preventive',
    rowKey: `circle-${own}`,
    recordKey: `circle-${to}`
  });
  const one = await add(measure, tied('A', 'B'));
  await add(measure, tied('B', 'A'));
  await place.repository.remove(measure, one as never);
  expect(await namesOf(measure, 'circle')).toEqual([]);
});

test('a role takes its squares of the chart along, and the milestones’ other squares stay', async () => {
  const belongs = await belongsTo('roles');
  const reached = await place.repository.create(milestone, aMilestone(belongs));
  const roles = [];
  for (const name of ['Prosjektleder', 'Referansegruppe']) {
    const role = await place.repository.create(projectRole, { ...belongs, name });
    roles.push(role);
    await place.repository.create(responsibility, {
      ...belongs,
      milestone: { id: reached.id, title: reached.name },
      role: { id: role.id, title: name },
      name,
      rowKey: squareKey(reached, role),
      letters: ['D']
    });
  }
  await place.repository.remove(projectRole, roles[0]!);
  expect(await namesOf(responsibility, 'roles')).toEqual(['Referansegruppe']);
});

locally('where the line breaks the risk stands, and deleting it again takes all of it', async () => {
  const { faults } = place.local!.sharePoint;
  for (const nth of [1, 2, 3, 4, 5, 6]) {
    const [first] = await twoRisks(`break-${nth}`);
    faults.add({ path: 'batch', latency: 0, times: nth - 1 });
    faults.add({ path: 'batch', drop: 'after', times: 50 });
    await expect(place.repository.remove(risk, first as never)).rejects.toMatchObject({
      detail: { kind: 'Unavailable' }
    });
    faults.clear();
    const standing = await namesOf(risk, `break-${nth}`);
    if (standing.length === 2) await place.repository.remove(risk, first as never);
    expect(await namesOf(risk, `break-${nth}`)).toEqual(['Innkjøp']);
    expect(await namesOf(measure, `break-${nth}`)).toEqual(['Tiltak mot Innkjøp']);
    expect(await namesOf(documentLink, `break-${nth}`)).toEqual([]);
  }
});

locally('what nothing belongs to is deleted in two round trips, as before', async () => {
  const row = await add(risk, { ...(await belongsTo('trips')), name: 'Alene', kind: 'risk' });
  place.local!.trips();
  await place.repository.remove(risk, row as never);
  expect(place.local!.trips()).toHaveLength(2);
});
