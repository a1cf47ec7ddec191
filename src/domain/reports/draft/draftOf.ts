import type { DayOf } from '../../history/entries';
import type { Version } from '../../history/version';
import { notPicked } from '../../learning/pickReflections';
import type { IsoDate } from '../../schema/dates';
import type { RecordOf } from '../../schema/record';
import type { changeRequest } from '../../templates/changeRequest';
import type { followUpReport } from '../../templates/followUpReport';
import type { lesson } from '../../templates/lesson';
import type { reflection } from '../../templates/reflection';
import { fromVersions } from './answers';
import type { Sentence } from './sentence';
import { fromLesson, fromReflection, fromRequest } from './written';

/** What is gathered: the milestone as it has been, and what others have written of it. */
export interface Gathered {
  readonly milestone: { readonly id: number };
  /** The milestone's versions, newest first. */
  readonly versions: readonly Version[];
  readonly requests: readonly RecordOf<typeof changeRequest>[];
  readonly reflections: readonly RecordOf<typeof reflection>[];
  readonly lessons: readonly RecordOf<typeof lesson>[];
  /** The day after the last report on it; null where this is the first. */
  readonly from: IsoDate | null;
  readonly dayOf: DayOf;
}

type Report = Pick<
  RecordOf<typeof followUpReport>,
  'milestone' | 'reflections' | 'drafted' | 'rewardingLearning' | 'mainLessons' | 'recommendations'
>;

/**
 * What the records tell since the last report, for a report on one milestone: the oldest first. Nothing of it is
 * stored, and nothing that people have written is changed; `broughtIn` puts it into a report.
 */
export function draftOf(report: Report, gathered: Gathered): readonly Sentence[] {
  const { milestone: of, versions, requests, reflections, lessons, from, dayOf } = gathered;
  const all = [
    ...fromVersions(of.id, versions, dayOf),
    ...requests.filter((each) => each.milestone?.id === of.id).flatMap(fromRequest),
    ...notPicked(report, reflections).flatMap((each) => fromReflection(each, dayOf)),
    ...lessons.filter((each) => each.milestone?.id === of.id).flatMap((each) => fromLesson(each, dayOf))
  ];
  const known = new Set(report.drafted.split('\n'));
  return all
    .filter(({ key, source }) => !known.has(key) && (from === null || source.on >= from))
    .sort((a, b) => (a.source.on === b.source.on ? 0 : a.source.on < b.source.on ? -1 : 1));
}
