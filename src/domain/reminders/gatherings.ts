import { holesIn } from '../planning/myTurn';
import type { Holes } from '../planning/myTurn';
import { expectedOf } from './asks/reports';
import { factsFor } from '../reports/facts';
import type { Facts } from '../reports/facts';
import { sinceLastTo } from '../reports/period';
import { addDays } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { RecordOf } from '../schema/record';
import { milestone } from '../templates/milestone';
import { statusReport } from '../templates/statusReport';
import { addressedIn } from './addressed';
import { recordsOf } from './context';
import type { Context } from './context';
import { isTold } from './reminder';
import type { Reminder } from './reminder';

type Status = RecordOf<typeof statusReport>;

/** What waits for one person in a project now, heard of or not: what was due first, first. */
export const waitingFor = (context: Context, person: { readonly id: number }): readonly Reminder[] =>
  addressedIn(context)
    .filter(({ to }) => to.some(({ id }) => id === person.id))
    .map(({ reminder }) => reminder)
    .sort((a, b) => (a.on < b.on ? -1 : 1));

/** «Fredagsrunden»: what a project leader is told of one project. */
export interface FridayRound {
  readonly needs: readonly Reminder[];
  readonly holes: readonly Holes<RecordOf<typeof milestone>>[];
  /** The status report that is ordered, or begun and not sent; null where there is none. */
  readonly draft: Status | null;
  /** What a status report begins with: since the last one, or for a week where there is none. */
  readonly from: IsoDate;
  readonly facts: Facts;
}

/** Whom the weekly status report is to. */
export const weekly = 'programmeLeader';

/** The day after the last status report that was sent to the same receiver; a week ago where none was. */
export function sinceLastStatus({ rows, calendar: { today } }: Context, to: string = weekly): IsoDate {
  return sinceLastTo(to, recordsOf(rows, statusReport)) ?? addDays(today, -7);
}

/** The weekly status report that is to be written on; one that is ordered and that nobody has begun, where none is begun. */
export function fridayDraft({ rows }: Context): Status | null {
  const own = recordsOf(rows, statusReport).filter(({ recipient }) => recipient === weekly);
  const begun = own.find(({ status }) => status === 'draft' || status === 'returned');
  return begun ?? own.find(({ status }) => status === 'ordered') ?? null;
}

/** The newest of the reports to the programme leader, whatever has become of it; undefined where there is none. */
export const lastStatus = ({ rows }: Context): Status | undefined =>
  recordsOf(rows, statusReport)
    .filter(({ recipient }) => recipient === weekly)
    .sort((a, b) => b.id - a.id)[0];

export function fridayRound(context: Context): FridayRound {
  const { rows, projectLeader, calendar } = context;
  const draft = fridayDraft(context);
  const from = draft?.periodStart ?? sinceLastStatus(context);
  return {
    needs: projectLeader === null ? [] : waitingFor(context, projectLeader),
    holes: holesIn(recordsOf(rows, milestone)),
    draft,
    from,
    facts: factsFor(rows, { from, to: calendar.today })
  };
}

/** How one project stands to a programme leader: something waits for them, a report should have come, or neither. */
export type Standing = 'waiting' | 'reportMissing' | 'fine';

export interface ProgrammeLine {
  readonly context: Context;
  readonly standing: Standing;
  readonly waits: readonly Reminder[];
}

export interface ProgrammeRound {
  readonly lines: readonly ProgrammeLine[];
  readonly counts: { readonly [S in Standing | 'all']: number };
}

/** That others have not answered is told as it comes; that a report has not come is what a line says of itself. */
const isOwn = ({ stage, kind, reason }: Reminder): boolean =>
  !isTold(stage) && !(kind === 'writeReport' && reason === 'calendar');

function lineOf(context: Context, person: { readonly id: number }): ProgrammeLine {
  const waits = waitingFor(context, person).filter(isOwn);
  const isMissing = expectedOf(context).some(({ due }) => due < context.calendar.today);
  return { context, waits, standing: waits.length > 0 ? 'waiting' : isMissing ? 'reportMissing' : 'fine' };
}

/** What a programme leader is told once a week: all projects of the site that are theirs, each counted once. */
export function programmeRound(contexts: readonly Context[], person: { readonly id: number }): ProgrammeRound {
  const own = contexts.filter(
    ({ project, programmeLeaders }) =>
      project.status === 'active' && programmeLeaders.some(({ id }) => id === person.id)
  );
  const lines = own.map((context) => lineOf(context, person));
  const count = (standing: Standing): number => lines.filter((line) => line.standing === standing).length;
  return {
    lines,
    counts: { all: lines.length, waiting: count('waiting'), reportMissing: count('reportMissing'), fine: count('fine') }
  };
}
