import { connect } from '../../../src/data/sharepoint/connect';
import { withToken } from '../../../src/data/sharepoint/token';
import type { Repository } from '../../../src/data/repository';
import { BotServer } from '../../../src/bot/http';
import { logTo } from '../../../src/bot/log';
import type { Messenger, Outgoing } from '../../../src/bot/messenger';
import type { BotSettings } from '../../../src/bot/settings';
import { settingsFrom } from '../../../src/bot/settings';
import { Deliverer } from '../../../src/bot/sweep/deliver';
import type { Delivered, Delivery, LogRow } from '../../../src/bot/sweep/deliver';
import { OwnPace } from '../../../src/bot/pace';
import type { Clock } from '../../../src/bot/pace';
import { openTeams } from '../../../src/bot/teams';
import { message } from '../../../src/domain/templates/message';

/** Where a bot is when something happens to it. */
export const steps = ['claiming', 'claimed', 'sending', 'sent', 'marking', 'marked'] as const;
export type Step = (typeof steps)[number];

export interface Setting {
  readonly site: string;
  readonly connector: string;
  readonly token: string;
  readonly self: string;
  /** Milliseconds: what its clock says. */
  readonly now: number;
  readonly keys: readonly string[];
}

export const card = (text: string): Outgoing => ({
  card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] } as unknown as Outgoing['card'],
  text
});

export const delivery = (key: string): Delivery => ({
  key,
  to: { kind: 'person', entraId: key },
  name: 'Marit Eikanger Tveitå',
  channelId: '',
  recipient: null,
  day: '2026-03-02',
  slot: 'morning',
  carried: [`milestone:${key}:before`],
  message: { ...card(key), shown: '' }
});

const silent = logTo(
  () => undefined,
  () => new Date(0)
);

/** Time passes only where somebody waits. */
function clockAt(start: number): Clock {
  let now = start;
  return { now: () => now, wait: async (milliseconds) => void (now += milliseconds) };
}

async function messengerAt(connector: string, now: number): Promise<Messenger> {
  const environment = { BOT_LOCAL: '1', OPERATIONS_SITE: 'http://127.0.0.1/', TEAMS_SERVICE_URL: connector };
  const nobody = async (): Promise<never> => Promise.reject(new Error('Nobody speaks to this bot.'));
  const clock = clockAt(now);
  const teams = openTeams({
    settings: settingsFrom(environment) as BotSettings,
    adapter: new BotServer(() => undefined),
    log: silent,
    clock,
    pace: new OwnPace(clock),
    token: nobody,
    turns: { tap: nobody, said: nobody, search: nobody, unfurl: nobody, reached: nobody }
  });
  await teams.initialize();
  return teams.messenger;
}

/** Tells before and after each step of a delivery. */
function watched(repository: Repository, messenger: Messenger, at: (step: Step) => void) {
  const around = async <T>(before: Step, after: Step, doing: () => Promise<T>): Promise<T> => {
    at(before);
    const done = await doing();
    at(after);
    return done;
  };
  const seen: Repository = {
    ...repository,
    create: (template, draft, manner) =>
      around('claiming', 'claimed', () => repository.create(template, draft, manner)),
    update: (template, before, change, manner) =>
      'state' in change
        ? around('marking', 'marked', () => repository.update(template, before, change, manner))
        : around('claiming', 'claimed', () => repository.update(template, before, change, manner))
  };
  const sender: Messenger = {
    ...messenger,
    send: (to, outgoing, until) => around('sending', 'sent', () => messenger.send(to, outgoing, until)),
    update: (placed, outgoing) => messenger.update(placed, outgoing)
  };
  return { repository: seen, messenger: sender };
}

/** A bot that delivers some messages, the way a sweep does: it knows the log as it was when it began. */
export async function run(setting: Setting, at: (step: Step) => void = () => undefined): Promise<readonly Delivered[]> {
  const { site, connector, token, self, now, keys } = setting;
  const { repository } = connect(site, withToken(token));
  const clock = clockAt(now);
  const seen = watched(repository, await messengerAt(connector, now), at);
  const { rows } = await repository.read({ rows: { template: message } });
  const known = new Map((rows as readonly LogRow[]).map((row) => [row.key, row]));
  const deliverer = new Deliverer({ ...seen, marking: seen.repository, clock, log: silent, self });
  const ends: Delivered[] = [];
  for (const key of keys) {
    const row = known.get(key) ?? null;
    if (row && row.state !== 'claimed') continue;
    ends.push(await deliverer.deliver(delivery(key), row));
  }
  return ends;
}
