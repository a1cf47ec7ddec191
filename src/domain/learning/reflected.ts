import type { Link, Person } from '../schema/kinds';
import type { RecordOf, Stamp } from '../schema/record';
import type { followUpReport } from '../templates/followUpReport';

/** A reflection, as far as a report needs it. */
export interface Reflection {
  readonly id: number;
  readonly name: string;
  readonly milestone: Link | null;
  readonly surprised: string;
  readonly learnt: string;
  readonly doDifferently: string;
  readonly writtenBy: Person | null;
  readonly created: Stamp;
}

type Report = Pick<RecordOf<typeof followUpReport>, 'milestone' | 'reflections'>;

/** Under which heading of the report each answer goes. */
export const pickedHeadings = {
  surprised: 'rewardingLearning',
  learnt: 'mainLessons',
  doDifferently: 'recommendations'
} as const;
export type Question = keyof typeof pickedHeadings;
const questions = Object.keys(pickedHeadings) as readonly Question[];

/** Who reflects: whoever it says, or else whoever stored it. */
export const authorOf = ({ writtenBy, created }: Reflection): string => writtenBy?.name ?? created.by;

/** What stands under a question; a reflection of one line is what was learnt. */
export function answerTo(question: Question, reflection: Reflection): string {
  const isOneLine = questions.every((each) => reflection[each].trim() === '');
  return isOneLine && question === 'learnt' ? reflection.name.trim() : reflection[question].trim();
}

/** The reflections on the report's milestone that do not stand in it yet, the oldest first. */
export function notPicked<R extends Reflection>(report: Report, reflections: readonly R[]): readonly R[] {
  const picked = new Set(report.reflections.map(({ id }) => id));
  return reflections
    .filter(({ id, milestone }) => milestone && milestone.id === report.milestone?.id && !picked.has(id))
    .sort((a, b) => a.id - b.id);
}
