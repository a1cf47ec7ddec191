import { Deaths, randomFrom } from '../bot/sweep/deaths';
import { steps } from '../bot/sweep/bot';
import type { Step } from '../bot/sweep/bot';

/** `tests/bot/sweep/deaths.test.ts` plays twenty of these; here they are counted. */
const rounds = Number(process.env.BENCH_ROUNDS ?? 500);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

let deaths: Deaths;
beforeAll(async () => {
  deaths = await Deaths.open();
}, 300_000);
afterAll(() => deaths.close());

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

test(
  `${rounds} rounds of two bots at once, each killed somewhere between claim and mark`,
  async () => {
    const since = performance.now();
    const died = new Map<Step, number>();
    const told = { lost: 0, repeated: 0, uncounted: 0, unmarkedDeaths: 0, unfinished: 0 };
    for (let round = 1; round <= rounds; round += 1) {
      const {
        sent,
        unmarkedDeaths,
        states,
        deaths: here
      } = await deaths.round(`round-${round}`, randomFrom(round * 7919));
      const repeated = sum(sent.map((times) => Math.max(0, times - 1)));
      here.forEach((step) => died.set(step, (died.get(step) ?? 0) + 1));
      told.lost += sent.filter((times) => times === 0).length;
      told.repeated += repeated;
      told.unmarkedDeaths += unmarkedDeaths;
      told.uncounted += Math.max(0, repeated - unmarkedDeaths);
      told.unfinished += states.filter((each) => JSON.stringify(each) !== '["sent"]').length;
    }
    const where = steps.map((step) => `${step} ${died.get(step) ?? 0}`).join(', ');
    const seconds = ((performance.now() - since) / 1000).toFixed(0);
    say(
      `${rounds} rounds of kill -9 with two bots at once: ${sum(Array.from(died.values()))} died (${where}), in ${seconds} s`
    );
    say(
      `   of ${rounds * 3} messages ${told.lost} lost (aim: none); ${told.repeated} came twice, after ${told.unmarkedDeaths} deaths between sending and marking (aim: never more than these)`
    );
    expect(told).toMatchObject({ lost: 0, uncounted: 0, unfinished: 0 });
  },
  rounds * 20_000
);
