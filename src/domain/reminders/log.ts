import { daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import { digest } from '../schema/digest';
import type { RecordOf } from '../schema/record';
import type { message } from '../templates/message';
import { isFaultKey, postedFor } from './reminder';
import type { Receiver, Reminder } from './reminder';
import type { Slot } from './silence';

/** What of a log row says what has been sent. */
export type SentMessage = Pick<RecordOf<typeof message>, 'key' | 'state' | 'day' | 'carried' | 'recipient'>;

const addressOf = ({ person, channel }: Receiver): string =>
  person ? person.login.toLowerCase() : `${channel.channelId}/${channel.projectKey}`;

/** The log row's key: one message for one receiver, from one site, in one slot of one day. */
export const messageKey = (site: string, to: Receiver, day: IsoDate, slot: Slot): string =>
  [day, slot, digest(`${site.toLowerCase()} ${addressOf(to)}`)].join('-');

/** What the row says of its reminders: a key to a line. */
export const carriedText = (reminders: readonly Reminder[]): string => reminders.map(({ key }) => key).join('\n');

/** That this was said to somebody (their login name; empty: to a channel). */
export const saidTo = (login: string, key: string): string => `${login.toLowerCase()} ${key}`;

/** Whoever was not reached is tried again after so many days. */
const retryAfter = 7;

/** A fault that lasts is told of again after so many days. */
const faultAgainAfter = 7;

/**
 * What has been said to whom: the reminders of messages that were sent, or that lately could not reach anybody; of
 * faults only what was said lately.
 */
export function saidIn(sent: readonly SentMessage[], today: IsoDate): ReadonlySet<string> {
  const counts = ({ state, day }: SentMessage): boolean =>
    state === 'sent' || (state === 'unreachable' && daysBetween(day, today) < retryAfter);
  return new Set(
    sent.filter(counts).flatMap(({ carried, recipient, day }) => {
      const keys = carried.split('\n').map((key) => key.trim());
      const isOld = daysBetween(day, today) >= faultAgainAfter;
      return keys.filter((key) => !(isOld && isFaultKey(key))).map((key) => saidTo(recipient?.login ?? '', key));
    })
  );
}

/** The day of the last post in each project's channel. */
export function lastPosts(sent: readonly SentMessage[]): ReadonlyMap<string, IsoDate> {
  const found = new Map<string, IsoDate>();
  for (const { state, day, carried } of sent) {
    const project = state === 'sent' ? postedFor(carried.trim()) : null;
    if (project !== null && day > (found.get(project) ?? '')) found.set(project, day);
  }
  return found;
}
