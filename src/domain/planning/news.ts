import type { ReportName } from '../reports/flow';
import type { FirstName } from '../templates';
import type { Stamp } from '../schema/record';
import type { OutsideWord } from '../schema/kinds';
import type { IsoDate } from '../schema/dates';

/** A record that may be news. */
export interface Told {
  readonly id: number;
  readonly created: Stamp;
  readonly modified: Stamp;
  readonly status?: string | OutsideWord | null;
  readonly deadlineMovedOn?: IsoDate | null;
  /** When a plan was sent, and approved or sent back. */
  readonly sentOn?: IsoDate | null;
  readonly decidedOn?: IsoDate | null;
}

/** What a record has to tell: that it was made or changed, that its deadline moved, that others used it, or what it has come to. */
export type NewsKind = 'added' | 'changed' | 'moved' | 'used' | Outcome;
type Outcome =
  | 'onTrack'
  | 'offTrack'
  | 'reached'
  | 'dropped'
  | 'sent'
  | 'returned'
  | 'noted'
  | 'accepted'
  | 'forApproval'
  | 'approved';

/** What is told of: what comes with every project, and of other reports their heads. */
export type NewsName = FirstName | ReportName;

/** One piece of news; several records where one person made several of a kind. */
export interface News<R> {
  readonly template: NewsName;
  readonly kind: NewsKind;
  readonly records: readonly R[];
  /** Who last stored it, and when (ISO, UTC). */
  readonly by: string;
  readonly at: string;
}

/** Rows of one template. */
export interface Rows<R> {
  readonly template: NewsName;
  readonly rows: readonly R[];
}

/** States that say more than that something was changed. Which they are is the record's own: always true, whoever wrote it. */
const outcomes: { readonly [T in NewsName]?: readonly Outcome[] } = {
  milestone: ['onTrack', 'offTrack', 'reached', 'dropped'],
  followUpReport: ['sent', 'returned', 'noted'],
  statusReport: ['sent', 'returned', 'noted'],
  programmeReport: ['sent', 'returned', 'accepted']
};

/** A plan is written in before and after each step: that a step was taken is told of on its day. */
function stepOf({ status, sentOn, decidedOn }: Told, day: IsoDate): NewsKind {
  if (status === 'forApproval') return sentOn === day ? 'forApproval' : 'changed';
  if (decidedOn !== day) return 'changed';
  return status === 'approved' ? 'approved' : 'returned';
}

/** SharePoint may stamp a new row's two moments a blink apart. */
const blink = 2000;
/** Has nobody changed it since it was made? */
export const isUntouched = ({ created, modified }: Told): boolean =>
  Date.parse(modified.at) - Date.parse(created.at) <= blink;

function kindOf(template: NewsName, row: Told, dayOf: (moment: string) => IsoDate): NewsKind {
  if (template === 'lessonUse') return 'used';
  if (isUntouched(row)) return 'added';
  const day = dayOf(row.modified.at);
  if (template === 'projectPlan') return stepOf(row, day);
  if (row.deadlineMovedOn && row.deadlineMovedOn === day) return 'moved';
  return outcomes[template]?.find((outcome) => outcome === row.status) ?? 'changed';
}

/** Several that one person made are one piece of news, told where the newest stands. */
function gathered<R>(news: readonly News<R>[]): readonly News<R>[] {
  const groups = new Map<string, News<R>>();
  news.forEach((one, index) => {
    const key = one.kind === 'added' ? `${one.template} ${one.by}` : String(index);
    const before = groups.get(key);
    groups.set(key, before ? { ...before, records: [...before.records, ...one.records] } : one);
  });
  return Array.from(groups.values());
}

export interface Reader {
  /** What has happened after this moment; null for everything. */
  readonly since: string | null;
  /** Whose own changes are no news. SharePoint gives only names here. */
  readonly name: string;
  readonly dayOf: (moment: string) => IsoDate;
}

/** What others have stored in the project since then, the newest first. */
export function newsFor<R extends Told>(all: readonly Rows<R>[], { since, name, dayOf }: Reader): readonly News<R>[] {
  const after = since === null ? -Infinity : Date.parse(since);
  const news = all.flatMap(({ template, rows }) =>
    rows
      .filter(({ modified }) => modified.by !== name && Date.parse(modified.at) > after)
      .map((row) => ({ template, kind: kindOf(template, row, dayOf), records: [row], ...row.modified }))
  );
  return gathered(news.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)));
}
