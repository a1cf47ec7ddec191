import { randomUUID } from 'node:crypto';
import { connect } from '../data/sharepoint/connect';
import type { Send } from '../data/sharepoint/send';
import { withToken, withTokens } from '../data/sharepoint/token';
import { osloTime } from '../domain/reminders/osloTime';
import { openBot } from './bot';
import { tokensFor } from './entra';
import type { Tokens } from './entra';
import { logTo } from './log';
import { operate } from './operator';
import { settingsFrom } from './settings';
import type { BotSettings } from './settings';
import { sitesIn } from './sites';

/** `npm run bot`: the bot alone, with settings from the environment. */
const now = (): Date => new Date();
const log = logTo((line) => process.stdout.write(line), now);

/** The local SharePoint knows its own bot by this name. */
const localToken = 'framdrift.bot';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function connectAs(token: Tokens | null) {
  if (!token) return (site: string, send?: Send) => connect(site, withToken(localToken), send);
  return (site: string, send?: Send) =>
    connect(
      site,
      withTokens(() => token(`${new URL(site).origin}/.default`)),
      send
    );
}

const isRight = (settings: ReturnType<typeof settingsFrom>): settings is BotSettings => 'port' in settings;

async function start(): Promise<void> {
  const settings = settingsFrom(process.env);
  if (!isRight(settings)) {
    process.stderr.write(`The bot cannot start:\n${settings.map((each) => `  ${each}\n`).join('')}`);
    process.exit(1);
  }
  const token = settings.credentials && tokensFor(settings.credentials);
  const asked = process.argv.slice(2);
  if (asked.length > 0) {
    const at = connectAs(token);
    const sites = (): Promise<readonly string[]> => sitesIn(at(settings.operationsSite));
    process.exitCode = await operate(asked, {
      sites,
      at,
      write: (text) => process.stdout.write(text),
      today: osloTime(Date.now()).day
    });
    return;
  }
  const bot = await openBot({
    settings,
    connect: connectAs(token),
    token: token ?? (() => Promise.reject(new Error('There are no credentials here.'))),
    log,
    clock: { now: () => Date.now(), wait },
    self: randomUUID()
  });
  process.stdout.write(`Framdrift's bot: ${bot.origin}/api/messages\n`);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.once(signal, () => void bot.close().then(() => process.exit(0)));
}

/** What nobody has waited for must not end the bot: Node would. */
process.on('unhandledRejection', (reason) => {
  log.error('unhandled', { kind: reason instanceof Error ? reason.name : 'unknown' });
});

start().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
