import { milestone } from '../../src/domain/templates/milestone';
import type { RecordOf } from '../../src/domain/schema/record';
import { openFollowedBot, saidIn } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';

/** Several people have a card about the same thing: when one has answered, the others' say who did what when. */
let whole: FollowedBot;
let made: RecordOf<typeof milestone>;
const answered = 'Marit Eikanger Tveitå svarte «Ikke i rute» 28. feb. 2018.';

beforeAll(async () => {
  whole = await openFollowedBot();
  made = await whole.addMilestone({
    number: 'M3',
    name: 'Når alle er spurt',
    deadline: { words: '', date: '2018-02-20' }
  });
  whole.setClock('2018-02-20T08:30:00Z');
  await whole.sweep();
  whole.setClock('2018-02-28T08:30:00Z');
  await whole.sweep();
}, 60_000);
afterAll(() => whole.close());

const leaders = () => whole.to('projectLeader').at(-1)!;
const updates = (): number => whole.teams.posted.reduce((sum, each) => sum + each.updates, 0);
const updatesOf = (role: 'responsible1' | 'projectLeader') => whole.to(role).map(({ updates }) => updates);

test('before anybody has answered, nobody’s card is touched', async () => {
  expect(whole.textsOf('projectLeader').at(-1)).toContain('har ikke svart');
  await whole.sweep();
  expect([...updatesOf('responsible1'), ...updatesOf('projectLeader')].every((count) => count === 0)).toBe(true);
});

test('Marit answers on her newest card: the leader’s copy, and her own older card, say who did what when', async () => {
  const receipt = await whole.press('responsible1', 'offTrack', { situation: 'Syk' });
  expect(saidIn(receipt)).toContain('Takk for at du sier fra.');
  await whole.sweep();
  expect(whole.textsOf('projectLeader').at(-1)).toContain(answered);
  expect(whole.textsOf('projectLeader').at(-1)).not.toMatch(/Er vi der|Ja, nådd/);
  expect(whole.textsOf('responsible1')[0]).toContain(answered);
});

test('the card that she pressed is left alone: her receipt stands there, with «Angre»', () => {
  expect(updatesOf('responsible1').at(-1)).toBe(0);
});

test('once told, it is not told again, and a sweep with nothing new asks Teams for nothing', async () => {
  const before = whole.teams.asked.length;
  await whole.sweep();
  await whole.sweep();
  expect(whole.teams.asked).toHaveLength(before);
});

test('what is answered in the web part is told in the cards that still stand open', async () => {
  const { repository } = whole.as('projectLeader');
  const reached = {
    status: 'reached',
    reachedOn: '2018-02-27',
    answeredBy: await whole.person('projectLeader')
  } as const;
  await repository.update(milestone, await whole.now(made), { ...reached, answeredOn: '2018-02-28' });
  const before = updates();
  whole.local.trips();
  await whole.sweep();
  const trips = whole.local.trips();
  // One write for each card and nothing read back of it; beside these it is asked what has changed, and that is read.
  expect(updates() - before).toBe(3);
  expect(trips.map(({ parts }) => Math.max(1, parts.length))).toEqual([1, expect.any(Number), 1, 1, 1]);
  const told = 'svarte «Ja, nådd» 28. feb. 2018.';
  expect(whole.textsOf('projectLeader').at(-1)).toContain(told);
  expect(whole.textsOf('responsible1').every((text) => text.includes(told))).toBe(true);
});

test('reopened and unanswered, it is a question again', async () => {
  const { repository } = whole.as('projectLeader');
  const open = { status: 'planned', reachedOn: null, answeredBy: null, answeredOn: null } as const;
  await repository.update(milestone, await whole.now(made), open);
  await whole.sweep();
  expect(whole.textsOf('projectLeader').at(-1)).toContain('Er vi der?');
});

test('a card that is gone in Teams is logged, keeps nothing else back, and is not asked for again', async () => {
  const { repository } = whole.as('projectLeader');
  whole.teams.expect({ status: 404 });
  const own = whole.to('responsible1').length + 1;
  await repository.update(milestone, await whole.now(made), { deadline: { words: '', date: '2018-06-20' } });
  const before = whole.teams.asked.length;
  await whole.sweep();
  expect(whole.teams.asked.length - before).toBe(own);
  expect(whole.lines.join('')).toContain('"event":"copyNotUpdated"');
  await whole.sweep();
  expect(whole.teams.asked.length - before).toBe(own);
});

test('while Teams asks for time the others wait too, are told later, and no change is tried for ever', async () => {
  const { repository } = whole.as('projectLeader');
  await repository.update(milestone, await whole.now(made), { deadline: { words: '', date: '2018-06-21' } });
  whole.teams.expect({ status: 429, retryAfter: 5 });
  const before = leaders().updates;
  await whole.sweep();
  expect(leaders().updates).toBe(before);
  await whole.sweep();
  expect(leaders().updates).toBe(before + 1);
  await repository.update(milestone, await whole.now(made), { deadline: { words: '', date: '2018-06-22' } });
  whole.teams.expect(...Array.from({ length: 50 }, () => ({ status: 503 })));
  const asked = whole.teams.asked.length;
  for (let sweep = 0; sweep < 20; sweep += 1) await whole.sweep();
  expect(whole.teams.asked.length - asked).toBeLessThanOrEqual(3 * (whole.to('responsible1').length + 1));
});
