import { once } from 'node:events';
import { connect } from '../../../src/data/sharepoint/connect';
import { withToken } from '../../../src/data/sharepoint/token';
import { openBot } from '../../../src/bot/bot';
import type { Bot } from '../../../src/bot/bot';
import { logTo } from '../../../src/bot/log';
import { settingsFrom } from '../../../src/bot/settings';
import type { BotSettings } from '../../../src/bot/settings';
import { listen } from '../../../src/local/sharepoint/listen';
import { Tenant } from './tenant';

/** One of several processes, as they are shipped, by the real clock: a bot, or the SharePoint that all of them share. */
export type Part =
  | { readonly kind: 'sharePoint'; readonly original: string; readonly ahead: number }
  | {
      readonly kind: 'bot';
      readonly sharePoint: string;
      readonly teams: string;
      readonly databaseUrl: string;
      /** What its clock is ahead of the machine's. Milliseconds */
      readonly ahead: number;
    };

/** What it tells: where it answers, and each line of its log. */
export type Told = { readonly origin: string } | { readonly event: string; readonly level: string };

const send = (told: Told): void => void process.send?.(told);

async function openSharePoint(original: string, now: () => number): Promise<void> {
  const tenant = new Tenant({ original, clock: () => new Date(now()), unitsPerMinute: null });
  const server = await listen(tenant, { port: 0 });
  tenant.origin = server.origin;
  send({ origin: server.origin });
  await once(process, 'message');
  await server.close();
  tenant.close();
}

function begin({ sharePoint, teams, databaseUrl }: Part & { readonly kind: 'bot' }, now: () => number): Promise<Bot> {
  const settings = settingsFrom({
    BOT_LOCAL: '1',
    BOT_PORT: '0',
    OPERATIONS_SITE: sharePoint,
    TEAMS_SERVICE_URL: teams,
    SWEEP_MINUTES: '60',
    DATABASE_URL: databaseUrl
  }) as BotSettings;
  const log = logTo(
    (line) => send(JSON.parse(line) as Told),
    () => new Date(now())
  );
  return openBot({
    settings,
    connect: (site, paced) => connect(site, withToken('the-bot'), paced),
    token: () => Promise.reject(new Error('There are no credentials here.')),
    log,
    clock: { now, wait: (milliseconds) => new Promise((goOn) => setTimeout(goOn, milliseconds)) },
    self: String(process.pid)
  });
}

async function work(part: Part): Promise<void> {
  const now = (): number => Date.now() + part.ahead;
  if (part.kind === 'sharePoint') await openSharePoint(part.original, now);
  else {
    const bot = await begin(part, now);
    await once(process, 'message');
    await bot.close();
  }
  process.disconnect();
}

work(JSON.parse(process.argv[2] ?? '') as Part).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
