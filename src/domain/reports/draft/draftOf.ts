import type { DayOf } from '../../history/entries';
import type { Version } from '../../history/version';
import { notPicked } from '../../learning/reflected';
import type { IsoDate } from '../../schema/dates';
import type { RecordOf } from '../../schema/record';
import type { changeRequest } from '../../templates/changeRequest';
import type { followUpReport } from '../../templates/followUpReport';
import type { lesson } from '../../templates/lesson';
import type { reflection } from '../../templates/reflection';
import { fromVersions } from './answers';
import { draftedIn, isDrafted } from './drafted';
import type { Sentence } from './sentence';
import { fromLesson, fromReflection, fromRequest } from './written';

type Report = RecordOf<typeof followUpReport>;

/** What is gathered: the milestone as it has been, and what others have written of it. */
export interface Gathered {
  /** The milestone's versions, newest first. */
  readonly versions: readonly Version[];
  readonly requests: readonly RecordOf<typeof changeRequest>[];
  readonly reflections: readonly RecordOf<typeof reflection>[];
  readonly lessons: readonly RecordOf<typeof lesson>[];
  /** The follow-up reports there are, on whichever milestone. */
  readonly reports: readonly Report[];
  /** Headings that the project does without. */
  readonly hidden: readonly unknown[];
  readonly dayOf: DayOf;
}

/** A report that a draft is made for; one that is not stored yet has no number. */
export type Drafting = Pick<Report, 'milestone' | 'reflections' | 'drafted'> & { readonly id?: number };

/** The reports on the same milestone that were begun before. One that is only ordered tells nothing. */
const earlierThan = ({ id = Infinity, milestone }: Drafting, reports: readonly Report[]) =>
  reports.filter(
    (each) => milestone && each.milestone?.id === milestone.id && each.id < id && each.status !== 'ordered'
  );

/** The day on which the last report was begun: what was said that day and is not in it, is for the next. */
const sinceLast = (reports: readonly Report[], dayOf: DayOf): IsoDate =>
  reports
    .map(({ reportDate, created }) => reportDate ?? dayOf(created.at))
    .sort()
    .pop() ?? '';

/**
 * What the records tell since the last report, for a report on one milestone: the oldest first. Nothing of it is
 * stored, and nothing that people have written is changed; `broughtIn` puts it into a report.
 */
export function draftOf(report: Drafting, gathered: Gathered): readonly Sentence[] {
  const { versions, requests, reflections, lessons, reports, hidden, dayOf } = gathered;
  if (!report.milestone) return [];
  const { id: of } = report.milestone;
  const earlier = earlierThan(report, reports);
  const from = sinceLast(earlier, dayOf);
  const known = isDrafted([report, ...earlier].flatMap(draftedIn));
  const linked = [report, ...earlier].flatMap((each) => each.reflections);
  const all = [
    ...fromVersions(of, versions, dayOf),
    ...requests.filter((each) => each.milestone?.id === of).flatMap(fromRequest),
    ...notPicked({ ...report, reflections: linked }, reflections).flatMap((each) => fromReflection(each, dayOf)),
    ...lessons.filter((each) => each.milestone?.id === of).flatMap((each) => fromLesson(each, dayOf))
  ];
  return all
    .filter((each) => !known(each) && each.source.on >= from && !hidden.includes(each.heading))
    .sort((a, b) => (a.source.on === b.source.on ? 0 : a.source.on < b.source.on ? -1 : 1));
}
