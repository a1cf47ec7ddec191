import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { openBot } from '../../src/bot/bot';
import type { Bot } from '../../src/bot/bot';
import { logTo } from '../../src/bot/log';
import { settingsFrom } from '../../src/bot/settings';
import type { BotSettings } from '../../src/bot/settings';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import type { RoleKey } from '../../src/local/people';
import { entraIdOf } from './answering';
import type { Local } from './local';
import { freePort, keepAtHome, openPlayground } from './playground';
import type { Playground } from './playground';

/** A Teams that nobody here wrote, with the bot in it and one person at a time before it. */
export interface Seat {
  /** Somebody sits down, with an empty screen; whoever sat there has left. */
  sit(role: RoleKey): Promise<Page>;
  /** Sets the bot's clock (ISO, UTC) and has it look through a site. */
  sweepAt(moment: string, site: string): Promise<void>;
  /** From now on this person does not have the app. */
  without(role: RoleKey): void;
  close(): Promise<void>;
}

const isFor = (body: string, people: ReadonlySet<string>): boolean =>
  Array.from(people).some((entraId) => body.includes(`"${entraId}"`));

/** Before the Playground, which takes everybody to have the app: says of some what Teams says where they have not. */
async function openDoor(playground: number, without: ReadonlySet<string>): Promise<Server> {
  const forward = async (request: IncomingMessage): Promise<{ status: number; body: string }> => {
    const body = await text(request);
    const begins = request.method === 'POST' && request.url === '/_connector/v3/conversations';
    if (begins && isFor(body, without))
      return { status: 403, body: '{"error":{"code":"ForbiddenOperationException"}}' };
    const answer = await fetch(`http://127.0.0.1:${playground}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { 'Content-Type': 'application/json' },
      ...(body === '' ? {} : { body })
    });
    return { status: answer.status, body: await answer.text() };
  };
  const server = createServer((request, response) => {
    void forward(request).then(
      ({ status, body }) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(body),
      () => request.socket.destroy()
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

interface Clock {
  now: number;
}

/** A bot that says what it has to say at that door, and whose waits take no time. */
function openBotAt(door: number, port: number, local: Local, clock: Clock): Promise<Bot> {
  return openBot({
    settings: settingsFrom({
      BOT_LOCAL: '1',
      BOT_PORT: String(port),
      OPERATIONS_SITE: local.origin,
      TEAMS_SERVICE_URL: `http://127.0.0.1:${door}/_connector`
    }) as BotSettings,
    connect: (site, send) => connect(site, withToken('the-bot'), send),
    token: () => Promise.reject(new Error('There are no credentials here.')),
    log: logTo(
      () => undefined,
      () => new Date(clock.now)
    ),
    clock: { now: () => clock.now, wait: async (milliseconds) => void (clock.now += milliseconds) },
    self: 'journey'
  });
}

/** Opens the bot on a local SharePoint; the Playground opens when somebody sits down. */
export async function openSeat(local: Local): Promise<Seat> {
  const [port, botPort] = [await freePort(), await freePort()];
  const without = new Set<string>();
  const door = await openDoor(port, without);
  const clock = { now: 0 };
  const bot = await openBotAt((door.address() as AddressInfo).port, botPort, local, clock);
  let taken: { readonly playground: Playground; readonly chat: Page } | undefined;
  const leave = async (): Promise<void> => {
    await taken?.chat.context().close();
    await taken?.playground.close();
  };
  return {
    sit: async (role) => {
      await leave();
      taken = { playground: await openPlayground(port, botPort, role), chat: await local.page() };
      await keepAtHome(taken.chat);
      await taken.chat.goto(taken.playground.url);
      return taken.chat;
    },
    sweepAt: async (moment, site) => {
      clock.now = Date.parse(moment);
      await bot.sweep(site);
    },
    without: (role) => void without.add(entraIdOf(role)),
    close: async () => {
      await leave();
      await bot.close();
      door.closeAllConnections();
      door.close();
    }
  };
}
