import type { Calendar } from '../planning/asking';
import type { ProjectRows } from '../reports/facts';
import { compareDates } from '../schema/dates';
import type { Person } from '../schema/kinds';
import { addressedIn } from './addressed';
import { contextsOf } from './context';
import { faultsIn } from './faults';
import type { Faults } from './faults';
import { lastPosts, messageKey, saidIn, saidTo } from './log';
import type { SentMessage } from './log';
import type { Context } from './context';
import { osloDay } from './osloTime';
import type { Moment } from './osloTime';
import type { DueMessage, Receiver, Reminder } from './reminder';
import { isOff } from './reminder';
import { reckoned } from './reckoned';
import type { Reckoned } from './reckoned';
import { postsOf, roundsOf } from './rounds';
import { sayings, settingsFor } from './settings';
import type { OfSite, PersonRow } from './settings';
import { slotAt } from './silence';
import type { Slot } from './silence';
import type { Addressed } from './stages';

/** All that is looked at: one site as it was read, what has been sent from it, and what time it is. */
export interface Sweep {
  /** The site's address: the same person is written to once from each. */
  readonly site: string;
  /** The records of `readForReminders`, by template. */
  readonly records: ProjectRows;
  /** The log of the last `remembered` days. */
  readonly sent: readonly SentMessage[];
  readonly settings: OfSite | undefined;
  readonly people: readonly PersonRow[];
  readonly now: Moment;
  readonly faults?: Faults;
  /** What people have answered could not be read: nobody is asked anything, and who leads is told why. */
  readonly isBlind?: boolean;
}

/** By day; of the same day M2 before M10, as in the plan. */
const inOrder = (a: Reminder, b: Reminder): number =>
  compareDates(a.on, b.on) ||
  a.title.localeCompare(b.title, 'nb', { numeric: true }) ||
  (a.key === b.key ? 0 : a.key < b.key ? -1 : 1);

/** What each person is to hear, without what they have heard. */
function byPerson(
  all: readonly Addressed[],
  said: ReadonlySet<string>
): ReadonlyMap<string, readonly [Person, Reminder[]]> {
  const found = new Map<string, readonly [Person, Reminder[]]>();
  for (const { reminder, to } of all) {
    for (const person of to) {
      const login = person.login.toLowerCase();
      if (said.has(saidTo(login, reminder.key))) continue;
      const own = found.get(login) ?? ([person, []] as const);
      if (!own[1].some(({ key }) => key === reminder.key)) own[1].push(reminder);
      found.set(login, own);
    }
  }
  return found;
}

const messageTo = (to: Receiver, reminders: readonly Reminder[], slot: Slot, { site, now }: Sweep): DueMessage => {
  return { key: messageKey(site, to, now.day, slot), to, day: now.day, slot, reminders };
};

/** Everything that is for somebody, heard of or not. */
function addressed({ now, settings, faults, isBlind }: Sweep, contexts: readonly Context[]): readonly Addressed[] {
  const wrong = faults ? faultsIn(faults, contexts, now.day) : [];
  if (isBlind) return wrong;
  return [...contexts.flatMap(addressedIn), ...roundsOf(contexts, now.day, settingsFor(settings)), ...wrong];
}

function messagesToPeople(
  sweep: Sweep,
  contexts: readonly Context[],
  said: ReadonlySet<string>
): readonly DueMessage[] {
  const { settings, people, now } = sweep;
  const all = addressed(sweep, contexts);
  const saidBy = sayings(people);
  return Array.from(byPerson(all, said).values(), ([person, reminders]) => {
    const own = saidBy(person);
    const hours = settingsFor(settings, undefined, own);
    const slot = slotAt(now, hours);
    const wanted = reminders.filter(({ kind }) => !isOff(kind, (subject) => hours.off.includes(subject)));
    const isAway = (own?.awayUntil ?? '') > now.day;
    if (slot === null || isAway || wanted.length === 0) return [];
    return [messageTo({ person }, wanted.sort(inOrder), slot, sweep)];
  }).flat();
}

function messagesToChannels(
  sweep: Sweep,
  contexts: readonly Context[],
  said: ReadonlySet<string>
): readonly DueMessage[] {
  const slot = slotAt(sweep.now, settingsFor(sweep.settings));
  if (slot === null || sweep.isBlind) return [];
  return postsOf(contexts, lastPosts(sweep.sent))
    .filter(({ reminder }) => !said.has(saidTo('', reminder.key)))
    .map(({ reminder, channel }) => messageTo({ channel }, [reminder], slot, sweep));
}

/**
 * Who is to hear what now, and has not heard it: one message for each person and each channel. A message whose row in
 * the log is only claimed is among them, for whoever takes it over; one that has been sent or has failed in this slot is
 * not. Nothing in it depends on when it was last asked: after a time of silence only the last stage of each is sent.
 */
export function dueMessages(sweep: Sweep): readonly DueMessage[] {
  const { records, sent, settings, people, now } = sweep;
  const calendar: Calendar = { today: now.day, dayOf: osloDay };
  const contexts = contextsOf(records, settings, calendar, people);
  const said = saidIn(sent, now.day);
  const done = new Set(sent.filter(({ state }) => state !== 'claimed').map(({ key }) => key));
  const all = [...messagesToPeople(sweep, contexts, said), ...messagesToChannels(sweep, contexts, said)];
  return all.filter(({ key }) => !done.has(key));
}

/**
 * The same where a record makes no sense: the others are reckoned with, and whoever leads its project is told of it, in
 * the one message that they get.
 */
export function dueDespiteFaults(sweep: Sweep): Reckoned<readonly DueMessage[]> {
  const found = reckoned(sweep.records, (records) => dueMessages({ ...sweep, records }));
  const { records, broken } = found;
  if (broken.length === 0) return found;
  return { ...found, value: dueMessages({ ...sweep, records, faults: { unread: [], ...sweep.faults, broken } }) };
}
