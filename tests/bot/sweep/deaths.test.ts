import { Deaths, randomFrom } from './deaths';

let deaths: Deaths;
beforeAll(async () => {
  deaths = await Deaths.open();
});
afterAll(() => deaths.close());

test('two bots that are killed anywhere lose no message, and repeat one only where one died between sending and marking', async () => {
  let deadly = 0;
  for (let round = 1; round <= 20; round += 1) {
    const { sent, unmarkedDeaths, states } = await deaths.round(`round-${round}`, randomFrom(round));
    deadly += unmarkedDeaths;
    const told = { round, sent, unmarkedDeaths };
    expect({ ...told, lost: sent.filter((times) => times === 0).length }).toEqual({ ...told, lost: 0 });
    const repeated = sent.reduce((sum, times) => sum + times - 1, 0);
    expect({ ...told, isCounted: repeated <= unmarkedDeaths }).toEqual({ ...told, isCounted: true });
    expect(states).toEqual([['sent'], ['sent'], ['sent']]);
  }
  // Or these twenty rounds would show nothing.
  expect(deadly).toBeGreaterThan(0);
}, 120_000);
