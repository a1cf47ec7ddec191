import { query } from '../../src/data/repository';
import { inReadingOrder, isAltered } from '../../src/domain/planning/frozenRows';
import { planVersion } from '../../src/domain/templates/planVersion';
import { planVersionRow } from '../../src/domain/templates/planVersionRow';
import type { RecordOf } from '../../src/domain/schema/record';
import { itemsOf, openPlace } from './place';
import type { Place } from './place';
import { aSentPlan } from './sentPlan';

/** What was approved, and then written in outside our forms: it is noticed, and nothing else is. */
let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

const rows = [
  'Frist: Ultimo februar (28. feb. 2018)\r\nAnsvarlig: Kari Ås',
  ' «Rom»  og tegn: æøå é <b>&amp;</b> \n',
  ''
].map((text, at) => ({ kind: 'milestone', recordKey: `${at}`, heading: `M${at + 1} Når ${at}`, text }) as const);

type Row = RecordOf<typeof planVersionRow>;
interface Stored {
  readonly print: string;
  readonly rows: readonly Row[];
}

async function stored(projectKey: string): Promise<Stored> {
  const asked = { versions: query(planVersion, { projectKey }), rows: query(planVersionRow, { projectKey }) };
  const found = await place.repository.read(asked);
  return { print: found.versions[0]!.print, rows: found.rows };
}

async function approved(key: string): Promise<Stored> {
  const { approve } = await aSentPlan(place, key);
  await approve({ rows });
  return stored(key);
}

async function altered(key: string): Promise<boolean> {
  const version = await stored(key);
  return isAltered(version.print, inReadingOrder(version.rows));
}

/** As anybody with a browser and the right to edit may do it. */
const byRest = (row: Row, method: 'MERGE' | 'DELETE', body: object = {}): Promise<unknown> =>
  place.raw(`${itemsOf(place, planVersionRow.list)}(${row.id})`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-HTTP-Method': method, 'IF-Match': '*' },
    body: JSON.stringify(body)
  });

test('a version that nobody has touched is what was approved, however SharePoint stores its lines and spaces', async () => {
  const { print } = await approved('untouched');
  expect(print).toMatch(/^[\da-f]{16}$/);
  expect(await altered('untouched')).toBe(false);
});

test.each([
  ['a deadline', { text: 'Frist: Ultimo mars (31. mars 2018)\nAnsvarlig: Kari Ås' }],
  ['a heading', { Title: 'M1 Når noe annet' }],
  ['what kind of row it is', { kind: 'Mål' }]
])('%s that is changed by plain REST is noticed, and no more when it is changed back', async (what, change) => {
  const {
    rows: [first]
  } = await approved(what);
  await byRest(first!, 'MERGE', change);
  expect(await altered(what)).toBe(true);
  await byRest(first!, 'MERGE', { text: first!.text, Title: first!.heading, kind: 'Milepæl' });
  expect(await altered(what)).toBe(false);
});

test('a row that is deleted is noticed', async () => {
  const { rows: found } = await approved('deleted');
  await byRest(found[2]!, 'DELETE');
  expect(await altered('deleted')).toBe(true);
});

test('a version that is older than prints is not accused', async () => {
  const { rows: found } = await approved('older');
  await byRest(found[0]!, 'MERGE', { text: 'Noe annet' });
  expect(isAltered('', inReadingOrder((await stored('older')).rows))).toBe(false);
});
