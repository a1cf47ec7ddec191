import { readForReminders } from '../../domain/reminders/context';
import type { IsoDate } from '../../domain/schema/dates';
import { templateNamed } from '../../domain/templates';
import type { Log } from '../log';
import type { Clock } from '../pace';
import type { BotSettings } from '../settings';
import { forgetOld } from '../traces';
import type { Known } from './memory';
import type { Site } from './site';

export interface UpkeepOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly notifications: BotSettings['notifications'];
}

/** Milliseconds. */
const day = 24 * 60 * 60_000;

/** SharePoint ends subscriptions: each is wished for so long, and asked for again every day. */
const subscribedFor = 150 * day;

/** That SharePoint goes on telling of changes in the site; a timer is enough without. Never rejects. */
export async function staySubscribed(site: Site, { clock, notifications }: UpkeepOptions): Promise<void> {
  if (!notifications || clock.now() < site.askedAgain) return;
  site.askedAgain = clock.now() + day;
  const until = new Date(clock.now() + subscribedFor).toISOString();
  try {
    await site.connection.subscribe(readForReminders.map(templateNamed), { ...notifications, until });
  } catch (error) {
    site.trouble.tell('notSubscribed', error);
  }
}

/** What has stood in the log for long enough is taken away. Never rejects. */
export async function forget(
  site: Site,
  { recent, old }: Known['log'],
  today: IsoDate,
  { log }: UpkeepOptions
): Promise<void> {
  try {
    const count = await forgetOld(site.connection.repository, [...recent, ...old], today);
    if (count > 0) log.info('forgotten', { count });
  } catch (error) {
    site.trouble.tell('notForgotten', error);
  }
}
