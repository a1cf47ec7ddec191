import { rmSync } from 'node:fs';
import { latency, runBot, tidyBundle } from './bot/run';
import type { Ran } from './bot/run';
import { filled, makeOriginal } from './bot/template';

/** Figures for the README. Times are printed, never asserted; counts and shares are asserted: no machine changes them. */
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const sites = Number(process.env.BENCH_SITES ?? 200);
const perSite = Number(process.env.BENCH_MESSAGES ?? 50);
const scales = [1, 2, 4] as const;

/** SharePoint's smallest and largest allowance for an app in a minute. */
const smallest = 1_250;
const largest = 6_250;

let original: string;
const folders = new Map<number, string>();

beforeAll(async () => {
  original = await makeOriginal(sites);
  for (const scale of scales) {
    // Ten working days before this the bot asks.
    folders.set(scale, await filled(original, { milestones: perSite * scale, deadline: '2018-02-28' }));
  }
}, 300_000);
afterAll(() => {
  for (const each of [original, ...folders.values()]) rmSync(each, { recursive: true, force: true });
  tidyBundle();
});

interface Bound {
  readonly name: string;
  /** The least it could have taken under this limit alone: the first of its windows costs no time. Minutes. */
  readonly least: number;
}

const bound = (name: string, count: number, limit: number, minutes: number): Bound => ({
  name,
  least: Math.max(0, count / limit - 1) * minutes
});

/** What each limit alone would have made of the same requests, the tightest first. */
const boundsOf = ({ units, teamsRequests, busiest }: Ran, unitsPerMinute: number): readonly Bound[] =>
  [
    bound(`SharePoint's ${unitsPerMinute} units a minute`, units, unitsPerMinute, 1),
    bound("Teams' 50 requests a second", teamsRequests, 50, 1 / 60),
    bound("Teams' 60 in 30 s for one conversation", busiest, 60, 1 / 2),
    bound("Teams' 1,800 an hour for one conversation", busiest, 1_800, 60)
  ].sort((x, y) => y.least - x.least);

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function tell(scale: number, ran: Ran, unitsPerMinute: number): void {
  const [binding, next] = boundsOf(ran, unitsPerMinute) as readonly [Bound, Bound];
  const { messages, minutes, units, refused, processor, seconds, before, most } = ran;
  say(
    `${scale}×: ${messages} messages in ${sites} sites took ${minutes.toFixed(1)} min by the virtual clock, ${(messages / minutes).toFixed(0)} a minute`
  );
  say(
    `   ${binding.name} bind: ${percent(binding.least / minutes)} of them used (aim: at least 90 %); next ${next.name}, ${percent(next.least / minutes)}`
  );
  say(
    `   ${(units / messages).toFixed(2)} units a message (a claim and a mark are 4), all looking at the sites among them; 429: ${refused.teams} from Teams (aim: none), ${refused.sharePoint} from SharePoint`
  );
  say(
    `   real: the bot's process ${processor.toFixed(1)} s of processor, ${((processor / messages) * 1000).toFixed(2)} ms a message; memory ${megabytes(before)} MB at its start, ${megabytes(most)} MB at its peak; ${seconds.toFixed(0)} s on the wall with SharePoint and Teams beside it`
  );
}

function expectWhole(scale: number, ran: Ran, unitsPerMinute: number): void {
  expect(ran.errors).toEqual([]);
  // Everybody once; the one who is in every site once from each.
  const counts = Array.from(ran.posted.values()).sort((a, b) => b - a);
  expect(counts).toEqual([sites, ...Array.from({ length: sites * (perSite * scale - 1) }, () => 1)]);
  expect(ran.refused.teams).toBe(0);
  const [binding] = boundsOf(ran, unitsPerMinute) as readonly [Bound];
  expect(binding.least / ran.minutes).toBeGreaterThanOrEqual(0.9);
}

test.each([
  [1, smallest],
  [1, largest],
  [2, largest],
  [4, largest]
] as const)(
  'messages due at once, %s×, where SharePoint gives %s units a minute',
  async (scale, unitsPerMinute) => {
    if (scale === 1 && unitsPerMinute === smallest)
      say(
        `The bot over real HTTP, clock virtual: time passes when nobody does anything; an answer from SharePoint takes ${latency.sharePoint} ms of it, from Teams ${latency.teams} ms (assumed)`
      );
    const ran = await runBot({ original: folders.get(scale)!, sites, unitsPerMinute });
    tell(scale, ran, unitsPerMinute);
    expectWhole(scale, ran, unitsPerMinute);
  },
  1_200_000
);
