import { isIsoDate } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Deadline, Person } from '../schema/kinds';
import type { Problem, ProblemCode } from '../schema/problem';
import { deadlineOn } from './deadlineWords';
import { isOpen } from './lateness';
import type { Awaited, MilestoneStatus } from './lateness';
import { hasPassed } from './settleDeadline';

/** The fields of a milestone that transitions read. */
export interface MilestoneState extends Awaited {
  readonly originalDeadline: Deadline | null;
}

/** The fields that a transition sets; every other field stays as it is. Empty text is `''`. */
export interface MilestoneChange {
  readonly status?: MilestoneStatus;
  readonly statusReason?: string;
  readonly reachedOn?: IsoDate | null;
  readonly deadline?: Deadline;
  readonly originalDeadline?: Deadline;
  readonly previousDeadline?: Deadline | null;
  readonly deadlineReason?: string;
  readonly deadlineMovedOn?: IsoDate;
  readonly answeredBy?: Person;
  readonly answeredOn?: IsoDate;
  readonly help?: string;
  readonly helpOn?: IsoDate | null;
  readonly cause?: string;
  readonly changes?: string;
  readonly consequences?: string;
}

/** What to store, or why not. Problems carry no words; `locales` has them. */
export type Outcome =
  | { readonly ok: true; readonly change: MilestoneChange }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Found = Problem | null;

const problem = (field: string, code: ProblemCode, limit?: string): Problem =>
  limit === undefined ? { field, code } : { field, code, limit };

/** The change, unless something was found to be wrong. */
function unless(found: readonly Found[], change: () => MilestoneChange): Outcome {
  const problems = found.filter((each): each is Problem => each !== null);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, change: change() };
}

const mustBeOpen = (milestone: MilestoneState): Found => (isOpen(milestone) ? null : problem('status', 'notOpen'));

const mustBeSaid = (field: string, text: string): Found => (text.trim() === '' ? problem(field, 'required') : null);

function mustHaveHappened(date: IsoDate | null, today: IsoDate): Found {
  if (date === null || date === '') return problem('reachedOn', 'required');
  if (!isIsoDate(date)) return problem('reachedOn', 'notDate');
  return date > today ? problem('reachedOn', 'inFuture', today) : null;
}

/** Why it was not on track is over when it is again: it stands in the record's history, and the reports tell of it. */
const noTrouble = { cause: '', changes: '', consequences: '' } as const;

/**
 * The milestone is reached, on a day that is not after today.
 * Problems: `notOpen` (status); `required`, `notDate`, `inFuture` (reachedOn).
 */
export function reach(
  milestone: MilestoneState,
  input: { readonly reachedOn: IsoDate | null; readonly reason?: string },
  today: IsoDate
): Outcome {
  return unless([mustBeOpen(milestone), mustHaveHappened(input.reachedOn, today)], () => ({
    status: 'reached',
    reachedOn: input.reachedOn,
    statusReason: (input.reason ?? '').trim(),
    ...noTrouble
  }));
}

function mustBeNewDay(old: Deadline | null, wanted: Deadline | null, saidOn: IsoDate): Found {
  if (!wanted?.date) return problem('deadline', wanted && wanted.words.trim() !== '' ? 'unclear' : 'required');
  if (!isIsoDate(wanted.date)) return problem('deadline', 'notDate');
  if (wanted.date === old?.date) return problem('deadline', 'unchanged');
  return hasPassed(wanted.date, saidOn) ? problem('deadline', 'inPast') : null;
}

/** What is stored of a deadline that was read: not how it was found. */
const asRead = ({ words, date }: Deadline): Deadline => ({ words, date });

/**
 * The milestone gets a new deadline, with a reason. The one it had becomes the previous one and, the first time, the
 * original one, which no later move overwrites. Words that contradict the new day are dropped. The status stays.
 * Problems: `notOpen` (status); `required`, `unclear`, `notDate`, `unchanged`, `inPast` (deadline); `required`
 * (deadlineReason).
 * @param input.saidOn when it was said, where that was before today: what was to come then may be stored now
 */
export function move(
  milestone: MilestoneState,
  input: { readonly deadline: Deadline | null; readonly reason: string; readonly saidOn?: IsoDate | null },
  today: IsoDate
): Outcome {
  const { deadline: old, originalDeadline } = milestone;
  const newDay = mustBeNewDay(old, input.deadline, input.saidOn ?? today);
  const found = [mustBeOpen(milestone), newDay, mustBeSaid('deadlineReason', input.reason)];
  return unless(found, () => ({
    deadline: deadlineOn(input.deadline?.date ?? '', input.deadline?.words),
    previousDeadline: old && asRead(old),
    ...(originalDeadline === null && old !== null ? { originalDeadline: asRead(old.movedFrom ?? old) } : {}),
    deadlineReason: input.reason.trim(),
    deadlineMovedOn: today
  }));
}

/**
 * The milestone is taken out of the plan, with a reason; it is kept and shown as dropped.
 * Problems: `notOpen` (status), `required` (statusReason).
 */
export const drop = (milestone: MilestoneState, input: { readonly reason: string }): Outcome =>
  unless([mustBeOpen(milestone), mustBeSaid('statusReason', input.reason)], () => ({
    status: 'dropped',
    statusReason: input.reason.trim()
  }));

/** A reached or dropped milestone is to be reached after all; also the way to undo. Problem: `unchanged` (status). */
export const reopen = (milestone: MilestoneState, input: { readonly reason?: string } = {}): Outcome =>
  unless([isOpen(milestone) ? problem('status', 'unchanged') : null], () => ({
    status: 'planned',
    reachedOn: null,
    statusReason: (input.reason ?? '').trim()
  }));

/** «Ikke ennå, i rute». Saying so again is fine: it is an answer to a new question. Problem: `notOpen` (status). */
export const setOnTrack = (milestone: MilestoneState, input: { readonly reason?: string } = {}): Outcome =>
  unless([mustBeOpen(milestone)], () => ({
    status: 'onTrack',
    statusReason: (input.reason ?? '').trim(),
    ...noTrouble
  }));

/** The follow-up report's own questions; what is not asked (undefined) stays as it was answered before. */
export interface Situation {
  readonly reason?: string;
  readonly cause?: string;
  readonly changes?: string;
  readonly consequences?: string;
}

/** «Ikke i rute», with as much as is known of why. Problem: `notOpen` (status). */
export const setOffTrack = (milestone: MilestoneState, { reason = '', ...others }: Situation = {}): Outcome =>
  unless([mustBeOpen(milestone)], () => ({
    status: 'offTrack',
    statusReason: reason.trim(),
    ...Object.fromEntries(
      Object.entries(others).flatMap(([key, text]) => (text === undefined ? [] : [[key, text.trim()]]))
    )
  }));

/** «Trenger hjelp»: with what, and from which day. The status stays. Problems: `notOpen` (status), `required` (help). */
export const askForHelp = (milestone: MilestoneState, input: { readonly help: string }, today: IsoDate): Outcome =>
  unless([mustBeOpen(milestone), mustBeSaid('help', input.help)], () => ({ help: input.help.trim(), helpOn: today }));

/** The change, and that it is somebody's answer to «Er vi der?»: an answer ends the wish for help, unless it is one. */
export const asAnswer = (change: MilestoneChange, by: Person, today: IsoDate): MilestoneChange => ({
  help: '',
  helpOn: null,
  ...change,
  answeredBy: by,
  answeredOn: today
});
