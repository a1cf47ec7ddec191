import { cardIn } from '../support/aBot';
import { textsIn } from '../support/answering';
import type { Posted } from '../support/connector';
import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';

/** What is said without anybody having been asked: «Fredagsrunden», the programme leader's one message, the channel. */
let whole: FollowedBot;
const channelId = '19:tillit@thread.tacv2';

beforeAll(async () => {
  whole = await openFollowedBot({ channelId, channelName: 'Tillitsmodellen' });
  await whole.addMilestone({ number: 'M1', name: 'Når gruppen er samlet', status: 'reached', reachedOn: '2018-02-07' });
  await whole.addMilestone({ number: 'M2', name: 'Når alle er spurt', deadline: { words: '', date: '2018-01-31' } });
  await whole.addMilestone({
    number: 'M3',
    name: 'Når piloten er i gang',
    deadline: { words: '', date: '2018-03-30' }
  });
}, 60_000);
afterAll(() => whole.close());

const textOf = (posted: Posted): string => textsIn(cardIn(posted));
const inChannel = (): readonly Posted[] => whole.teams.posted.filter(({ conversation }) => conversation === channelId);

test('on a Friday the project leader gets what needs them, with boxes to write the status in', async () => {
  whole.setClock('2018-02-09T08:30:00Z');
  await whole.sweep();
  const [text] = whole.textsOf('projectLeader').filter((each) => each.includes('Fredagsrunden'));
  expect(text).toContain('Kort oppsummert');
});

test('the programme leader gets one message for all projects', async () => {
  const rounds = whole.textsOf('programmeLeader');
  expect(rounds.filter((text) => text.includes('prosjekt'))).toHaveLength(1);
});

test('once a week the channel hears what was reached and what is next, and never who is late', async () => {
  // On the Friday it had the post of that week, which had not come on the Monday.
  expect(inChannel()).toHaveLength(1);
  whole.setClock('2018-02-12T08:30:00Z');
  await whole.sweep();
  await whole.sweep();
  const [first, text, ...more] = inChannel().map(textOf);
  expect(more).toEqual([]);
  expect(first).toContain('Når gruppen er samlet');
  // What was told is not told again.
  expect(text).not.toContain('Når gruppen er samlet');
  expect(text).toContain('Når piloten er i gang');
  expect(text).not.toMatch(/Marit|Når alle er spurt/);
});

test('somebody who does not have the app is written down as not reached, and the others hear all the same', async () => {
  const me = await whole.person('responsible1');
  whole.teams.without.add((await whole.as('projectLeader').people.entraIdOf(me))!);
  whole.setClock('2018-02-21T08:30:00Z');
  await whole.sweep();
  expect(
    (await whole.log()).filter(({ state }) => state === 'unreachable').map(({ recipient }) => recipient?.name)
  ).toEqual([me.name]);
});
