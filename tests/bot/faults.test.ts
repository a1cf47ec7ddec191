import { milestone } from '../../src/domain/templates/milestone';
import type { RecordOf } from '../../src/domain/schema/record';
import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';
import { cardIn } from '../support/aBot';
import { nodesIn } from '../support/answering';

/** A record that SharePoint answers with half of, and a list that it keeps to itself: said to those who lead. */
let whole: FollowedBot;
let ruined: RecordOf<typeof milestone>;
let broken = new Set<number>();

/** Rows of milestones as SharePoint never should answer them: nobody knows when they were changed. */
const spoilt = (line: string): string => {
  if (!line.startsWith('{') || !line.includes('"value"')) return line;
  const { value, ...rest } = JSON.parse(line) as { readonly value: unknown };
  if (!Array.isArray(value)) return line;
  const rows = (value as readonly Record<string, unknown>[]).map((each) =>
    'number' in each && broken.has(Number(each.Id)) ? { ...each, Modified: null } : each
  );
  return JSON.stringify({ ...rest, value: rows });
};

beforeAll(async () => {
  whole = await openFollowedBot();
  const { sharePoint } = whole.local;
  const answer = sharePoint.fetch.bind(sharePoint);
  const spoiling = async (request: Request): Promise<Response> => {
    const response = await answer(request);
    if (!request.url.endsWith('/$batch') || broken.size === 0) return response;
    const text = (await response.text()).split('\r\n').map(spoilt).join('\r\n');
    return new Response(text, { status: response.status, headers: response.headers });
  };
  Object.assign(sharePoint, { fetch: spoiling });
  ruined = await whole.addMilestone({
    number: 'M3',
    name: 'Når alle er spurt',
    status: 'onTrack',
    deadline: due('2018-06-05')
  });
}, 60_000);
afterAll(() => whole.close());

const due = (date: string) => ({ words: '', date });
const lastTo = (role: 'projectLeader' | 'programmeLeader'): string => whole.textsOf(role).at(-1) ?? '';
const linksIn = (role: 'projectLeader' | 'programmeLeader'): readonly string[] =>
  nodesIn(cardIn(whole.to(role).at(-1)!).card).flatMap(({ url }) => (typeof url === 'string' ? [url] : []));

test('the project leader is told which record it is, with a way to it; others are asked as before', async () => {
  broken = new Set([ruined.id]);
  await whole.addMilestone({ number: 'M4', name: 'Når pilot er evaluert', deadline: due('2018-06-05') });
  whole.setClock('2018-06-05T07:30:00Z');
  await whole.sweep();
  expect(whole.lines.filter((line) => line.includes('recordBroken'))).toHaveLength(1);
  expect(lastTo('projectLeader')).toContain('Kan ikke leses · Milepæl «Når alle er spurt»');
  expect(linksIn('projectLeader').slice(-2)).toEqual([
    `${whole.local.url}/Lists/FramdriftMilestones/DispForm.aspx?ID=${ruined.id}`,
    expect.stringContaining(`plan/milestone/${ruined.id}`)
  ]);
  expect(whole.textsOf('responsible1').join()).toContain('Når pilot er evaluert');
  expect(whole.textsOf('responsible1').join()).not.toContain('Når alle er spurt');
});

test('it is said once, again when it has lasted a week, and no more when it is mended', async () => {
  const count = (): number => whole.textsOf('projectLeader').filter((text) => text.includes('Kan ikke leses')).length;
  await whole.sweep();
  whole.setClock('2018-06-08T07:30:00Z');
  await whole.sweep();
  expect(count()).toBe(1);
  whole.setClock('2018-06-12T07:30:00Z');
  await whole.sweep();
  expect(count()).toBe(2);
  broken = new Set();
  const { repository } = whole.as('projectLeader');
  await repository.update(milestone, await whole.now(ruined), { name: 'Når alle har svart' });
  whole.setClock('2018-06-19T07:30:00Z');
  await whole.sweep();
  expect(count()).toBe(2);
});

test('a list that cannot be read for an hour is told to the programme leader, and the sweep goes on each time', async () => {
  await whole.add('measure', { name: 'Nøkkelfolk', kind: 'benefit', deadline: due('2018-07-05') });
  whole.local.sharePoint.faults.add({ path: 'FramdriftMeasures', part: 'each', status: 500 });
  const before = whole.to('programmeLeader').length;
  whole.setClock('2018-06-20T07:30:00Z');
  await whole.sweep();
  whole.setClock('2018-06-20T08:00:00Z');
  await whole.sweep();
  expect(whole.to('programmeLeader').slice(before)).toEqual([]);
  whole.setClock('2018-06-20T08:40:00Z');
  await whole.sweep();
  expect(lastTo('programmeLeader')).toContain('Jeg får ikke lest lista «Tiltak».');
  expect(linksIn('programmeLeader')).toContain(`${whole.local.url}/Lists/FramdriftMeasures`);
  expect(whole.lines.filter((line) => line.includes('sweepFailed'))).toEqual([]);
  whole.local.sharePoint.faults.clear();
});

test('where answers cannot be read for an hour, nobody is asked, and the programme leader is told why', async () => {
  await whole.add('changeRequest', { name: 'Noe', kind: 'other', reason: 'Fordi', status: 'proposed' });
  whole.local.sharePoint.faults.add({ path: 'FramdriftChangeRequests', part: 'each', status: 500 });
  await whole.addMilestone({ number: 'M5', name: 'Når alt er gjort', deadline: due('2018-06-21') });
  whole.setClock('2018-06-21T07:30:00Z');
  await whole.sweep();
  whole.setClock('2018-06-21T08:40:00Z');
  await whole.sweep();
  expect(lastTo('programmeLeader')).toContain('der står det hva folk har svart');
  expect(whole.textsOf('responsible1').join()).not.toContain('Når alt er gjort');
  whole.local.sharePoint.faults.clear();
  whole.setClock('2018-06-21T11:10:00Z');
  await whole.sweep();
  expect(whole.textsOf('responsible1').join()).toContain('Når alt er gjort');
});
