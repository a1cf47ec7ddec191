import { query } from '../../src/data/repository';
import { milestone } from '../../src/domain/templates/milestone';
import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';
import { openSecondSite } from '../support/secondSite';
import type { SecondSite } from '../support/secondSite';

/** Somebody whom several sites know: the whole bot, over HTTP on both sides. */
let whole: FollowedBot;
let second: SecondSite;

beforeAll(async () => {
  whole = await openFollowedBot();
  whole.setClock('2018-06-06T08:30:00Z');
  second = await openSecondSite(whole, '2018-06-06');
  await whole.addMilestone({ number: 'A1', name: 'Når A er gjort', deadline: { words: '', date: '2018-06-06' } });
}, 60_000);
afterAll(() => whole.close());

/** All that Marit is answered. */
async function say(text: string): Promise<readonly string[]> {
  const before = whole.to('responsible1').length;
  await whole.send('responsible1', { type: 'message', text });
  return whole.textsOf('responsible1').slice(before);
}

test('«mine» is a card for each site where something waits: each can be answered where it stands', async () => {
  const texts = await say('mine');
  expect(texts).toHaveLength(2);
  expect(texts.filter((text) => text.includes('Når A er gjort'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('Når B er gjort'))).toHaveLength(1);
  const cards = whole.to('responsible1').slice(-2);
  await whole.press('responsible1', 'onTrack', {}, cards[texts[0]!.includes('Når B') ? 0 : 1]!);
  const { rows } = await second.as('projectLeader').repository.read({ rows: query(milestone) });
  expect(rows).toMatchObject([{ number: 'B1', status: 'onTrack' }]);
  expect(await say('mine')).toEqual([expect.stringContaining('Når A er gjort')]);
});
