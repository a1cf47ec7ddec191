import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import type { FaultRule } from '../../src/local/sharepoint/http/faults';
import { site } from '../../src/domain/templates/site';
import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';
import { userOf } from '../support/site';

/** SharePoint is busy, changed, or gone: it stands in the log, nothing is sent twice or lost, and the rest goes on. */
let whole: FollowedBot;
let day = 0;
/** Working days, one after another. */
const days = [5, 6, 7, 8, 11, 12, 13, 14, 15, 18, 19, 20].map((each) => `2018-06-${String(each).padStart(2, '0')}`);
const today = (): string => days[day - 1]!;

beforeAll(async () => {
  whole = await openFollowedBot();
}, 60_000);
beforeEach(() => void (whole.lines as string[]).splice(0));
afterEach(() => whole.local.sharePoint.faults.clear());
afterAll(() => whole.close());

const fault = (rule: FaultRule): void => whole.local.sharePoint.faults.add(rule);
const logged = (event: string): readonly string[] => whole.lines.filter((line) => line.includes(`"event":"${event}"`));
const sentTo = (): number => whole.to('responsible1').length;

/** A new milestone whose day it is, in the morning of that day. */
async function aDueDay(): Promise<number> {
  day += 1;
  const date = today();
  whole.setClock(`${date}T07:30:00Z`);
  await whole.addMilestone({ number: `M${day}`, name: `Når ${day} er gjort`, deadline: { words: '', date } });
  return sentTo();
}

test.each([
  ['429 with when to come back', { status: 429, retryAfter: 120 }],
  ['503 with when to come back', { status: 503, retryAfter: 120 }]
] as const)('%s: the site is left alone for that long, and then everything is sent, once', async (_, rule) => {
  const before = await aDueDay();
  fault({ path: '_api', ...rule });
  await whole.sweep();
  whole.local.sharePoint.faults.clear();
  expect(logged('sweepFailed')).toEqual([expect.stringMatching(/"kind":"Throttled","site":"\/sites\/framdrift"/)]);
  whole.local.trips();
  await whole.sweep();
  expect(whole.local.trips()).toEqual([]);
  // The sweep has waited for a quarter of an hour before it gave up.
  whole.setClock(`${today()}T08:00:00Z`);
  await whole.sweep();
  await whole.sweep();
  expect(sentTo()).toBe(before + 1);
});

test('a short 429 is waited out, and nobody notices', async () => {
  const before = await aDueDay();
  fault({ path: '_api', status: 429, retryAfter: 0, times: 2 });
  await whole.sweep();
  expect(sentTo()).toBe(before + 1);
  expect(logged('sweepFailed')).toEqual([]);
});

test('412 when the message is marked: it has been sent, and is not sent again', async () => {
  const before = await aDueDay();
  fault({ path: 'FramdriftMessages', method: 'MERGE', part: 'each', status: 412, times: 1 });
  await whole.sweep();
  await whole.sweep();
  expect(sentTo()).toBe(before + 1);
  expect((await whole.log()).every(({ state }) => state === 'sent')).toBe(true);
});

test('503 when it is marked: it is marked a little later', async () => {
  const before = await aDueDay();
  fault({ path: 'FramdriftMessages', method: 'MERGE', part: 'each', status: 503, times: 1 });
  await whole.sweep();
  expect(logged('messageFailed')).toEqual([]);
  expect((await whole.log()).every(({ state }) => state === 'sent')).toBe(true);
  await whole.sweep();
  expect(sentTo()).toBe(before + 1);
});

test.each([404, 410] as const)('a site that answers %d is logged, and the others go on', async (status) => {
  const before = await aDueDay();
  fault({ path: '/sites/borte/', status });
  const gone = `${whole.local.origin}/sites/borte`;
  await Promise.all([whole.bot.sweep(gone), whole.sweep()]);
  expect(sentTo()).toBe(before + 1);
  expect(logged('sweepFailed')).toEqual([expect.stringMatching(/"kind":"NotFound","site":"\/sites\/borte"/)]);
});

test('who asks in the chat is answered of the sites that are there', async () => {
  const root = connect(whole.local.origin, withToken(userOf('programmeLeader')));
  const address = { address: `${whole.local.origin}/sites/borte`, text: 'Borte' };
  await root.repository.create(site, { name: 'Borte', address, path: '/sites/borte' });
  await whole.send('responsible1', { type: 'message', text: 'mine' });
  expect(whole.textsOf('responsible1').at(-1)).toContain('Når 1 er gjort');
  expect(logged('siteNotRead')).toHaveLength(1);
});

test('a list that cannot be read keeps the others back from nothing, is logged, and read again when it can be', async () => {
  const before = await aDueDay();
  await whole.add('measure', { name: 'Nøkkelfolk', kind: 'benefit', deadline: { words: '', date: today() } });
  const leaders = whole.to('projectLeader').length;
  fault({ path: 'FramdriftMeasures', part: 'each', status: 500 });
  await whole.sweep();
  expect(logged('listNotRead')).toEqual([expect.stringContaining('"template":"measure"')]);
  expect(sentTo()).toBe(before + 1);
  expect(whole.textsOf('projectLeader').slice(leaders).join()).not.toContain('Nøkkelfolk');
  whole.local.sharePoint.faults.clear();
  whole.setClock(`${today()}T11:30:00Z`);
  await whole.sweep();
  expect(whole.textsOf('projectLeader').slice(leaders).join()).toContain('Nøkkelfolk');
});

test('where it cannot be read what people have answered, nobody is written to', async () => {
  const before = await aDueDay();
  fault({ path: 'FramdriftChangeRequests', part: 'each', status: 500 });
  await whole.add('changeRequest', { name: 'Noe', kind: 'other', reason: 'Fordi', status: 'proposed' });
  await whole.sweep();
  expect(sentTo()).toBe(before);
  expect(logged('sweepFailed')).toHaveLength(1);
  whole.local.sharePoint.faults.clear();
  await whole.sweep();
  expect(sentTo()).toBe(before + 1);
});

test('columns that somebody has taken away, of the milestones and of the log, are done without', async () => {
  for (const [list, column] of [
    ['FramdriftMilestones', 'helpOn'],
    ['FramdriftMessages', 'shown']
  ] as const) {
    const path = `web/getList('/sites/framdrift/Lists/${list}')/fields/getbyinternalnameortitle('${column}')`;
    await fetch(`${whole.local.url}/_api/${path}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${userOf('projectLeader')}`, 'IF-MATCH': '*' }
    });
  }
  const before = await aDueDay();
  await whole.sweep();
  whole.setClock(`${today()}T07:50:00Z`);
  await whole.sweep();
  expect(sentTo()).toBe(before + 1);
  expect((await whole.log()).every(({ state }) => state === 'sent')).toBe(true);
});
