import type { IsoDate } from '../schema/dates';
import type { Person } from '../schema/kinds';
import type { TemplateName } from '../templates';
import type { LeadField, Subject } from './settingFields';
import type { Slot } from './silence';

/** What is asked of somebody, or told them. A card is made for each. */
export type ReminderKind =
  | 'milestone'
  | 'choosePerson'
  | 'help'
  | 'activity'
  | 'measure'
  | 'risk'
  | 'communicationMeasure'
  | 'involvement'
  | 'giveInput'
  | 'inputUsed'
  | 'measurement'
  | 'offerReport'
  | 'writeReport'
  | 'finishReport'
  | 'takeNote'
  | 'recommend'
  | 'decideChange'
  | 'decidePlan'
  | 'revisePlan'
  | 'fridayRound'
  | 'programmeRound'
  | 'channelPost'
  | FaultKind;

/** What cannot be read: a record that makes no sense, a whole list. Told once a week while it lasts. */
const faultKinds = ['brokenRecord', 'unreadList'] as const;
export type FaultKind = (typeof faultKinds)[number];

/**
 * How far the asking has come: before the day, on it (or the day the ball came), repeated after it without an answer;
 * and, to others than whoever is asked, that there is no answer.
 */
export type Stage = 'before' | 'onDay' | 'after' | 'toLeader' | 'toOwner';

/** Is it said to somebody else than who is asked? Then it is theirs to talk about, not to answer. */
export const isTold = (stage: Stage): stage is 'toLeader' | 'toOwner' => stage === 'toLeader' || stage === 'toOwner';

/** Why a report is asked for. */
export type ReportReason = 'reached' | 'missed' | 'moved' | 'ordered' | 'calendar' | 'begun' | 'returned' | 'wanted';

/** Under which switch each is; none where it cannot be switched off: nobody else is told that something is not asked. */
const subjectOf: { readonly [K in ReminderKind]: Subject | null } = {
  milestone: 'milestones',
  choosePerson: 'milestones',
  help: 'milestones',
  activity: 'activities',
  measure: 'measures',
  risk: 'risks',
  communicationMeasure: 'communication',
  involvement: 'involvement',
  giveInput: 'involvement',
  inputUsed: 'involvement',
  measurement: 'measurements',
  offerReport: 'reports',
  writeReport: 'reports',
  finishReport: 'reports',
  takeNote: 'reports',
  recommend: 'changes',
  decideChange: 'changes',
  decidePlan: 'changes',
  revisePlan: 'changes',
  fridayRound: 'fridayRound',
  programmeRound: 'programmeRound',
  channelPost: 'channelPost',
  brokenRecord: null,
  unreadList: null
};

/** Is it among what somebody has switched off? */
export function isOff(kind: ReminderKind, off: (subject: Subject) => boolean): boolean {
  const subject = subjectOf[kind];
  return subject !== null && off(subject);
}

/** Is what has that key one of the faults? */
export const isFaultKey = (key: string): boolean => faultKinds.some((kind) => key.startsWith(`${kind}:`));

const postKey = 'channelPost:' satisfies `${ReminderKind}:`;

/** The project whose channel a key's post is for; null where it is no post's key. */
export const postedFor = (key: string): string | null =>
  key.startsWith(postKey) ? key.slice(postKey.length, key.lastIndexOf(':')) : null;

/** What a reminder is about. */
export interface About {
  readonly kind: ReminderKind;
  readonly projectKey: string;
  readonly template: TemplateName;
  /** None where it is about a record that nobody has made yet. */
  readonly recordId: number | null;
  /** The record's own identifier, or what stands for it; the same whenever it is asked about. */
  readonly recordKey: string;
  /** What the record is called. */
  readonly title: string;
  /** The deadline, or the day on which the ball came to whoever has it. Of a channel's post: the day of the one before. */
  readonly on: IsoDate;
  /** Of reports: why, which kind of its template (whom a status report is to), the year that it is on. */
  readonly reason?: ReportReason;
  readonly reportKind?: string;
  readonly year?: string;
}

/** One thing for one person to hear. `key` is the same every time the same thing is derived. */
export interface Reminder extends About {
  readonly key: string;
  readonly stage: Stage;
  /** Which repetition, from 1; 0 for all other stages. */
  readonly round: number;
  /** The day from which it was due. */
  readonly since: IsoDate;
  /** Who has been asked: of `toLeader` and `toOwner`, those who have not answered. */
  readonly asked: readonly Person[];
}

/** A Teams channel of a project. */
export interface Channel {
  readonly channelId: string;
  readonly name: string;
  readonly projectKey: string;
}

export type Receiver =
  | { readonly person: Person; readonly channel?: undefined }
  | { readonly person?: undefined; readonly channel: Channel };

/** All that one person (or a channel) is to hear from one site in one slot of one day. */
export interface DueMessage {
  readonly key: string;
  readonly to: Receiver;
  readonly day: IsoDate;
  readonly slot: Slot;
  readonly reminders: readonly Reminder[];
}

/** Something that waits for somebody, before it is settled who hears of it when. */
export interface Ask extends About {
  readonly holders: readonly Person[];
  /** Which setting says how many working days before `on` it is first said; null where nothing is said before. */
  readonly lead: LeadField | null;
  /** The last day on which somebody answered. */
  readonly answered: IsoDate | null;
  /** Is it said again until there is an answer? */
  readonly repeats: boolean;
  /** Who hears of the silence first, and who after that; nobody where it is not worth their while. */
  readonly leaders: readonly Person[];
  readonly owners: readonly Person[];
  /** Stands in the key instead of the day, where it is said once whatever the day. */
  readonly once?: string;
}
