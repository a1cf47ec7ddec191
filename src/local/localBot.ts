import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { openBot } from '../bot/bot';
import type { Bot } from '../bot/bot';
import { logTo } from '../bot/log';
import { settingsFrom } from '../bot/settings';
import { connect } from '../data/sharepoint/connect';
import { withToken } from '../data/sharepoint/token';

interface LocalBotOptions {
  /** Where the local SharePoint is. */
  readonly origin: string;
  /** The folder that keeps the log: `bot.log`. */
  readonly data: string;
}

/** Where the Agents Playground listens, until it has said otherwise. */
const playground = 'http://127.0.0.1:56150/_connector';

/**
 * The bot inside `npm start`: on the loopback, for anybody there, speaking to the Agents Playground.
 * @throws the socket's own error (`EADDRINUSE`); a sentence for each setting that is not right
 */
export async function openLocalBot({ origin, data }: LocalBotOptions): Promise<Bot> {
  const settings = settingsFrom({
    TEAMS_SERVICE_URL: playground,
    ...process.env,
    BOT_LOCAL: '1',
    OPERATIONS_SITE: origin
  });
  if (!('port' in settings)) throw new Error(settings.join('\n'));
  const file = createWriteStream(join(data, 'bot.log'), { flags: 'a' });
  return openBot({
    settings,
    connect: (site, send) => connect(site, withToken('framdrift-bot'), send),
    token: () => Promise.reject(new Error('There are no credentials here.')),
    log: logTo(
      (line) => file.write(line),
      () => new Date()
    ),
    clock: {
      now: () => Date.now(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
    },
    self: randomUUID()
  });
}
