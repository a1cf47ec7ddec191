import { milestone } from '../../src/domain/templates/milestone';
import { reach } from '../../src/domain/templates/reach';
import { query } from '../../src/data/repository';
import { addDays } from '../../src/domain/schema/dates';
import type { RecordOf } from '../../src/domain/schema/record';
import { invokeOf, openFollowedBot, saidIn } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';
import type { Mood, Posted } from '../support/connector';

/** Teams delivers twice, late, in the wrong order, or not at all: over HTTP on both sides. */
let whole: FollowedBot;
let turn = 0;
const mondays = [5, 12, 19, 35, 42, 49, 63, 70, 84, 91].map((day) => addDays('2018-02-28', day));

beforeAll(async () => {
  whole = await openFollowedBot();
}, 60_000);
afterAll(() => whole.close());

/** A milestone whose day it is, on a working day of its own, and nothing sent yet. */
async function aDue(): Promise<RecordOf<typeof milestone>> {
  const date = mondays[turn]!;
  turn += 1;
  whole.setClock(`${date}T07:30:00Z`);
  const name = `Når ${turn} er gjort`;
  return whole.addMilestone({ number: `M${turn}`, name, deadline: { words: '', date } });
}

/** The card that asks about it, with nothing else in it. */
async function asked(): Promise<{ readonly made: RecordOf<typeof milestone>; readonly posted: Posted }> {
  const made = await aDue();
  await whole.sweep();
  const posted = whole.to('responsible1').at(-1)!;
  expect(whole.textsOf('responsible1').at(-1)).toContain(made.name);
  return { made, posted };
}

/** Nothing of it is asked about any more. */
const done = async (made: Pick<RecordOf<typeof milestone>, 'id'>): Promise<void> => {
  const row = await whole.now(made);
  await whole.as('projectLeader').repository.remove(milestone, row);
};

test('an answer that is delivered twice at once, and once more later, is stored once', async () => {
  const { made, posted } = await asked();
  const invoke = invokeOf(posted, 'offTrack', { situation: 'Syk' });
  await Promise.all([whole.send('responsible1', invoke), whole.send('responsible1', invoke)]);
  const { version, statusReason } = await whole.now(made);
  expect(saidIn(await whole.send('responsible1', invoke))).toContain('svarte «Ikke i rute»');
  expect([(await whole.now(made)).version, statusReason]).toEqual([version, 'Syk']);
  await done(made);
});

test('an undo that comes before its answer changes nothing; the answer then stands', async () => {
  const { made, posted } = await asked();
  const { version } = await whole.now(made);
  const { value } = invokeOf(posted, 'onTrack') as { value: { action: { data: Record<string, unknown> } } };
  const undo = { ...value.action, verb: 'undo', data: { ...value.action.data, was: '"9"' } };
  const early = { type: 'invoke', name: 'adaptiveCard/action', value: { action: undo }, replyToId: posted.id };
  expect(saidIn(await whole.send('responsible1', early))).toContain('så jeg lar det stå');
  expect((await whole.now(made)).version).toBe(version);
  await whole.press('responsible1', 'onTrack', {}, posted);
  expect(await whole.now(made)).toMatchObject({ status: 'onTrack' });
  await done(made);
});

test('an old card’s answer that comes after a newer one changes nothing, and says what stands', async () => {
  const { made, posted } = await asked();
  const old = invokeOf(posted, 'onTrack');
  await whole.press('responsible1', 'offTrack', { situation: 'Syk' }, posted);
  expect(saidIn(await whole.send('responsible1', old))).toContain('svarte «Ikke i rute»');
  expect(await whole.now(made)).toMatchObject({ status: 'offTrack', statusReason: 'Syk' });
  expect(whole.lines.join('')).toContain('"event":"staleTap"');
  await done(made);
});

test('a card that has been made to name a site that is not ours changes nothing, and is logged', async () => {
  const { made, posted } = await asked();
  const { version } = await whole.now(made);
  const invoke = JSON.stringify(invokeOf(posted, 'onTrack')).replaceAll(whole.local.url, 'https://ond.example/sites/x');
  expect(saidIn(await whole.send('responsible1', JSON.parse(invoke) as object))).toContain('Ingenting er endret');
  expect((await whole.now(made)).version).toBe(version);
  expect(whole.lines.join('')).toContain('"event":"foreignSite"');
  await done(made);
});

test.each<[string, Mood, number]>([
  ['429 with Retry-After', { status: 429, retryAfter: 30 }, 1],
  ['503', { status: 503 }, 1],
  ['500, after which nobody knows whether it went', { status: 500 }, 1],
  ['no answer, though the message went', { hangUp: 'after' }, 2]
])('%s: the message is tried again, and comes', async (_, mood, times) => {
  const made = await aDue();
  const before = whole.to('responsible1').length;
  // The first request begins the conversation, the second sends.
  whole.teams.expect(null, mood);
  await whole.sweep();
  expect(whole.lines.at(-1)).toMatch(/"(later|unsure)":1/);
  await whole.sweep();
  await whole.sweep();
  expect(whole.to('responsible1').length - before).toBe(times);
  await done(made);
});

test.each([
  ['does not have the app', [{ status: 403 }]],
  ['has blocked the bot', [null, { status: 403 }]]
] as const)(
  'who %s is written down as not reached, where the project sees it, and is not asked each time',
  async (_, moods) => {
    const made = await aDue();
    const rows = async () => (await whole.as('projectLeader').repository.read({ rows: query(reach) })).rows;
    whole.teams.expect(...moods);
    await whole.sweep();
    expect(await rows()).toMatchObject([{ name: 'Marit Eikanger Tveitå', reach: 'unreachable' }]);
    const before = whole.teams.asked.length;
    await whole.sweep();
    expect(whole.teams.asked).toHaveLength(before);
    await whole.send('responsible1', { type: 'installationUpdate', action: 'add' });
    expect(await rows()).toMatchObject([{ reach: 'reachable' }]);
    await done(made);
  }
);
