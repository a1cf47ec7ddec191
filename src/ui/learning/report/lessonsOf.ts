import { topics } from '../../../domain/templates/lesson/topics';
import type { Lesson } from '../../data/records';
import type { LessonsReport } from './LessonsReportPart';

const order = Object.keys(topics);
const placeOf = ({ topic }: Lesson): number => (order.includes(String(topic)) ? order.indexOf(String(topic)) : 99);

/** The project's lessons of one kind, in the order of their areas. */
export const lessonsOfKind = (lessons: readonly Lesson[], kind: 'improvement' | 'success'): readonly Lesson[] =>
  lessons.filter((each) => each.kind === kind).sort((a, b) => placeOf(a) - placeOf(b) || a.id - b.id);

/** Does the lesson stand in the report? All do that nobody has left out. */
export const isIncluded = (report: LessonsReport | null, { id }: Lesson): boolean =>
  !report?.leftOut.some((each) => each.id === id);
