import axios from 'axios';
import { once } from 'node:events';
import { connect } from '../../../src/data/sharepoint/connect';
import { withToken } from '../../../src/data/sharepoint/token';
import { openBot } from '../../../src/bot/bot';
import { logTo } from '../../../src/bot/log';
import { settingsFrom } from '../../../src/bot/settings';
import type { BotSettings } from '../../../src/bot/settings';
import { VirtualClock } from './clock';

/** The bot as it is shipped, in a process of its own, with a clock that its surroundings count by. */
export interface Order {
  readonly sharePoint: string;
  readonly teams: string;
  readonly start: number;
  readonly sites: number;
  /** How long an answer takes, by the clock. Milliseconds. */
  readonly latency: { readonly sharePoint: number; readonly teams: number };
}

export interface Told {
  readonly minutes: number;
  /** Seconds of the processor, after the start. */
  readonly processor: number;
  /** Bytes: when all was loaded, and the most there was. */
  readonly before: number;
  readonly most: number;
  readonly errors: readonly string[];
}

const send = (message: object): void => void process.send?.(message);

async function tellTime(now: number): Promise<void> {
  const heard = once(process, 'message');
  send({ now });
  await heard;
}

/** Every answer takes its time, and while it is under way no other time passes. */
function slow(clock: VirtualClock, { sharePoint, teams }: Order['latency']): void {
  const plain = globalThis.fetch;
  globalThis.fetch = async (...args) => {
    const answer = await clock.during(async () => {
      const response = await plain(...args);
      return new Response(response.status === 204 ? null : await response.arrayBuffer(), response);
    });
    await clock.wait(sharePoint);
    return answer;
  };
  const adapter = axios.getAdapter('http');
  axios.defaults.adapter = async (config) => {
    const end = await clock.during(() =>
      adapter(config).then(
        (value) => ({ value }),
        (error: unknown) => ({ error })
      )
    );
    await clock.wait(teams);
    if ('error' in end) throw end.error;
    return end.value;
  };
}

async function work(order: Order): Promise<void> {
  const clock = new VirtualClock(order.start, tellTime);
  slow(clock, order.latency);
  const errors: string[] = [];
  let left = order.sites;
  let done = (): void => undefined;
  const all = new Promise<void>((resolve) => (done = resolve));
  const log = logTo(
    (line) => {
      const { level, event, isCut } = JSON.parse(line) as Record<string, unknown>;
      if (level === 'error') errors.push(line.trim());
      if (event === 'swept' && isCut === false) left -= 1;
      if (left === 0 || errors.length > 0) done();
    },
    () => new Date(clock.now())
  );
  const settings = settingsFrom({
    BOT_LOCAL: '1',
    BOT_PORT: '0',
    OPERATIONS_SITE: order.sharePoint,
    TEAMS_SERVICE_URL: order.teams,
    SWEEP_MINUTES: '60'
  }) as BotSettings;
  const before = process.memoryUsage.rss();
  const cpu = process.cpuUsage();
  const bot = await openBot({
    settings,
    connect: (site, paced) => connect(site, withToken('the-bot'), paced),
    token: () => Promise.reject(new Error('There are no credentials here.')),
    log,
    clock,
    self: 'bench'
  });
  await all;
  const minutes = (clock.now() - order.start) / 60_000;
  const { user, system } = process.cpuUsage(cpu);
  const most = process.resourceUsage().maxRSS * 1024;
  send({ told: { minutes, processor: (user + system) / 1e6, before, most, errors } satisfies Told });
  await bot.close();
  process.disconnect();
}

work(JSON.parse(process.argv[2] ?? '') as Order).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
