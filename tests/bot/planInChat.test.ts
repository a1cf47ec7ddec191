import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';

/** «plan» and «neste» in the chat: the whole bot, over HTTP on both sides. */
let whole: FollowedBot;
const count = 30;

beforeAll(async () => {
  whole = await openFollowedBot();
  whole.setClock('2018-05-23T08:30:00Z');
  for (let number = 1; number <= count; number += 1) {
    // The plan's order is not the deadlines'.
    const day = String(29 - (number % 28)).padStart(2, '0');
    const name = `Når noe som har et langt navn, slik milepæler gjerne har, er gjort ${'grundig '.repeat(number % 5)}`;
    await whole.addMilestone({
      number: `M${number}`,
      order: number,
      name,
      deadline: { words: '', date: `2018-06-${day}` }
    });
  }
  await whole.addMilestone({
    number: 'M99',
    order: 99,
    name: 'Når det som er sent, er gjort',
    deadline: { words: '', date: '2018-05-02' }
  });
}, 120_000);
afterAll(() => whole.close());

async function linesOf(text: string): Promise<readonly string[]> {
  await whole.send('responsible1', { type: 'message', text });
  return whole.textsOf('responsible1').at(-1)!.split('\n').filter(Boolean);
}

test.each(['plan', 'neste'])(
  '«%s» of many milestones is as many whole lines as there is room for, and how many more',
  async (text) => {
    const lines = await linesOf(text);
    const shown = lines.filter((line) => line.startsWith('• '));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((line) => !/2018( · over fristen)?$/.test(line))).toEqual([]);
    expect(lines).toContain(`og ${count + 1 - shown.length} til`);
  }
);

test('«plan» is in the plan’s order', async () => {
  expect((await linesOf('plan')).filter((line) => line.startsWith('• '))[0]).toMatch(/^• M1 /);
});

test('«neste» is what comes first, first; what is past its deadline says so, and nobody’s name', async () => {
  const [first, second] = (await linesOf('neste')).filter((line) => line.startsWith('• '));
  expect(first).toMatch(/^• M99 Når det som er sent, er gjort · .*2\. mai 2018 · over fristen$/);
  expect(second).toMatch(/^• M27 /);
  expect((await linesOf('neste')).join(' ')).not.toContain('Marit');
});
