import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import type { Connection } from '../../src/data/repository';
import { openBot } from '../../src/bot/bot';
import type { Bot } from '../../src/bot/bot';
import { logTo } from '../../src/bot/log';
import type { Outgoing } from '../../src/bot/messenger';
import { settingsFrom } from '../../src/bot/settings';
import type { BotSettings } from '../../src/bot/settings';
import { site } from '../../src/domain/templates/site';
import { people } from '../../src/local/people';
import type { RoleKey } from '../../src/local/people';
import { groupSite } from '../../src/local/sites';
import type { Beginning } from './beginnings';
import { openConnector } from './connector';
import type { FakeConnector, Posted } from './connector';
import { openTestSite, userOf } from './site';
import type { TestSite } from './site';

/** A whole bot: its own HTTP server, a SharePoint, a Teams with moods, and a clock that is set. */
export interface TestBot {
  readonly local: TestSite;
  readonly teams: FakeConnector;
  readonly bot: Bot;
  /** The team's site as somebody. */
  as(role: RoleKey): Connection;
  /** Sets the clock: ISO, UTC. */
  setClock(moment: string): void;
  /** Looks through the team's site now. */
  sweep(): Promise<unknown>;
  /** What has been posted to somebody, oldest first. */
  to(role: RoleKey): readonly Posted[];
  /** Sends an activity to the bot as Teams would, from somebody; gives back what it answers. */
  send(role: RoleKey, activity: object): Promise<Answer>;
  readonly lines: readonly string[];
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly body: { readonly value?: object };
}

/** The card that somebody has got. */
export function cardIn({ activity }: Posted): Outgoing {
  const [{ content }] = activity.attachments as readonly [{ readonly content: Outgoing['card'] }];
  return { card: content, text: String(activity.summary) };
}

const personOf = (role: RoleKey) => people.find(({ userName }) => userName === userOf(role))!;

/** The team's site has its lists, and stands in the register. */
const inUse: Beginning = {
  name: 'in-use',
  fill: async (origin) => {
    await connect(`${origin}${groupSite}`, withToken(userOf('projectLeader'))).setUp(() => undefined);
    await register(origin);
  }
};

async function register(origin: string): Promise<void> {
  const root = connect(origin, withToken(userOf('programmeLeader')));
  await root.setUp(() => undefined);
  const address = { address: `${origin}${groupSite}`, text: 'Levekår' };
  await root.repository.create(site, { name: address.text, address, path: groupSite });
}

/** In local mode: nobody signs anything, and the loopback is all there is. */
function settingsAt(local: TestSite, teams: FakeConnector): BotSettings {
  return settingsFrom({
    BOT_LOCAL: '1',
    BOT_PORT: '0',
    OPERATIONS_SITE: local.origin,
    TEAMS_SERVICE_URL: teams.url
  }) as BotSettings;
}

export async function openTestBot(): Promise<TestBot> {
  const local = await openTestSite({ from: inUse });
  const teams = await openConnector();
  const lines: string[] = [];
  let now = Date.parse('2018-01-02T08:00:00Z');
  const bot = await openBot({
    settings: settingsAt(local, teams),
    connect: (address, send) => connect(address, withToken('the-bot'), send),
    token: () => Promise.reject(new Error('There are no credentials here.')),
    log: logTo(
      (line) => lines.push(line),
      () => new Date(now)
    ),
    clock: { now: () => now, wait: async (milliseconds) => void (now += milliseconds) },
    self: 'bot-1'
  });
  const from = (role: RoleKey) => ({
    id: personOf(role).id,
    aadObjectId: personOf(role).id,
    name: personOf(role).displayName
  });
  return {
    local,
    teams,
    bot,
    lines,
    as: (role) => connect(local.url, withToken(userOf(role))),
    setClock: (moment) => void (now = Date.parse(moment)),
    sweep: () => bot.sweep(local.url),
    to: (role) => teams.posted.filter(({ conversation }) => conversation === `personal:${personOf(role).id}`),
    send: async (role, activity) => {
      const conversation = { id: `personal:${personOf(role).id}`, conversationType: 'personal', tenantId: 'here' };
      const common = {
        id: 'a',
        channelId: 'msteams',
        serviceUrl: teams.url,
        recipient: { id: '28:bot' },
        conversation
      };
      const body = { ...common, from: from(role), channelData: { tenant: { id: 'here' } }, ...activity };
      const answer = await fetch(`${bot.origin}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body)
      });
      const text = await answer.text();
      return { status: answer.status, body: (text.startsWith('{') ? JSON.parse(text) : {}) as Answer['body'] };
    },
    close: async () => {
      await bot.close();
      await local.close();
      await teams.close();
    }
  };
}
