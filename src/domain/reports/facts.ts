import { compareRisks, isOpenRisk, isOpportunity, numberNow } from '../planning/risks';
import { comparePlanned } from '../planning/planTree';
import { dueOn, isLate, isOpen, wasReachedLate } from '../planning/lateness';
import { compareDates } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Deadline, Person } from '../schema/kinds';
import type { AnyRecord, RecordOf } from '../schema/record';
import type { activity } from '../templates/activity';
import type { milestone } from '../templates/milestone';
import type { risk } from '../templates/risk';

/** A project's rows by the template's name. A template that is not there has none. */
export type ProjectRows = Readonly<Record<string, readonly AnyRecord[] | undefined>>;

type Milestone = RecordOf<typeof milestone>;
type Activity = RecordOf<typeof activity>;

/** What facts are about: from the day after the last report, to the day that this one is written. */
export interface Span {
  readonly from: IsoDate | null;
  readonly to: IsoDate;
}

/** What a risk's row says, as far as a report tells it. */
export interface RiskFact {
  readonly name: string;
  readonly factor: number;
}

export interface BenefitFact {
  readonly name: string;
  readonly responsible: Person | null;
  readonly status: string;
  readonly by: Deadline | null;
}

export interface ChangeFact {
  readonly name: string;
  readonly status: string;
}

/** What the records say of a project, for a report. Nothing in it is a judgement. */
export interface Facts {
  /** Reached within the span. */
  readonly reached: readonly Milestone[];
  /** Open, those that come first, with a day or without. */
  readonly next: readonly Milestone[];
  /** Open, and past the deadline or said to be off track. */
  readonly troubled: readonly Milestone[];
  /** Given another deadline within the span. */
  readonly moved: readonly Milestone[];
  /** On another day than at first, late or reached late, at any time. */
  readonly slipped: readonly Milestone[];
  /** Activities that have begun, done or not; and how many there are. */
  readonly started: readonly Activity[];
  readonly activities: number;
  /** The largest first. */
  readonly risks: readonly RiskFact[];
  readonly benefits: readonly BenefitFact[];
  readonly changes: readonly ChangeFact[];
}

/** So many of the largest risks, and of the next milestones, stand in a report. */
export const topRisks = 3;
export const nextMilestones = 4;

const rowsOf = <R>(rows: ProjectRows, template: string): readonly R[] =>
  (rows[template] ?? []) as readonly unknown[] as readonly R[];

const within = (day: IsoDate | null, { from, to }: Span): boolean =>
  day !== null && day <= to && (from === null || day >= from);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const byDeadline = (a: Milestone, b: Milestone): number =>
  compareDates(dueOn(a) ?? '9999-12-31', dueOn(b) ?? '9999-12-31') || comparePlanned(a, b);

/** The heaviest that may still happen, by the number that holds today. Opportunities are no threat. */
const risksIn = (rows: ProjectRows): readonly RiskFact[] =>
  rowsOf<RecordOf<typeof risk>>(rows, 'risk')
    .filter((each) => !isOpportunity(each) && isOpenRisk(each))
    .sort(compareRisks)
    .slice(0, topRisks)
    .map((each) => ({ name: `${each.number} ${each.name}`.trim(), factor: numberNow(each) ?? 0 }));

const benefitsIn = (rows: ProjectRows): readonly BenefitFact[] =>
  rowsOf<AnyRecord>(rows, 'benefit').map(({ name, number: no, responsible, status, realisedBy }) => ({
    name: `${text(no)} ${text(name)}`.trim(),
    responsible: (responsible ?? null) as Person | null,
    status: text(status),
    by: (realisedBy ?? null) as Deadline | null
  }));

/** Those that wait for a decision, and those decided on within the span. */
const changesIn = (rows: ProjectRows, span: Span): readonly ChangeFact[] =>
  rowsOf<AnyRecord>(rows, 'changeRequest')
    .filter(({ status, decidedOn }) => {
      const waits = status === 'proposed' || status === 'recommended';
      return waits || within((decidedOn ?? null) as IsoDate | null, span);
    })
    .map(({ name, status }) => ({ name: text(name), status: text(status) }));

/** Is its deadline another than it was at first? One that was moved back is not. */
export const isMoved = ({ originalDeadline, deadline }: Pick<Milestone, 'originalDeadline' | 'deadline'>): boolean =>
  originalDeadline !== null && originalDeadline.date !== (deadline?.date ?? null);

/** What the project's rows say, on the last day of the span. Rows of templates that are not there are none. */
export function factsFor(rows: ProjectRows, span: Span): Facts {
  const milestones = rowsOf<Milestone>(rows, 'milestone').slice().sort(comparePlanned);
  const activities = rowsOf<Activity>(rows, 'activity');
  const late = (each: Milestone): boolean => isLate(each, span.to);
  const open = milestones.filter(isOpen);
  return {
    reached: milestones.filter(({ status, reachedOn }) => status === 'reached' && within(reachedOn, span)),
    next: open.slice().sort(byDeadline).slice(0, nextMilestones),
    troubled: open.filter((each) => late(each) || each.status === 'offTrack'),
    moved: milestones.filter(({ deadlineMovedOn }) => within(deadlineMovedOn, span)),
    slipped: milestones.filter((each) => late(each) || wasReachedLate(each) || isMoved(each)),
    started: activities.filter(({ status }) => status === 'started' || status === 'done'),
    activities: activities.length,
    risks: risksIn(rows),
    benefits: benefitsIn(rows),
    changes: changesIn(rows, span)
  };
}
