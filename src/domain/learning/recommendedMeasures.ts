import type { OutsideWord, Person } from '../schema/kinds';

interface Lesson {
  readonly rowKey: string;
  readonly correctiveMeasures: string;
}

/** A corrective measure, as far as the table needs it. */
export interface Measure {
  readonly id: number;
  readonly name: string;
  readonly kind: string | OutsideWord | null;
  readonly recordKey: string;
  readonly responsible: Person | null;
}

/** A row of «Tabell 1 Anbefalte tiltak». */
export interface Recommended<L> {
  /** «1.», as in the source. */
  readonly id: string;
  readonly measure: string;
  /** Nobody, as long as it only stands in the lesson's own text. */
  readonly responsible: Person | null;
  readonly lesson: L;
}

/** The lines of a text, without the bullets and numbers that people begin them with. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*·]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();

/**
 * Every corrective measure of these lessons, numbered: those that somebody answers for, and the lines of a lesson's own
 * text that nobody has made such a measure of. None of what is written is left out.
 */
export function recommendedMeasures<L extends Lesson>(
  lessons: readonly L[],
  measures: readonly Measure[]
): readonly Recommended<L>[] {
  const found = lessons.flatMap((lesson) => {
    const own = measures
      .filter(({ kind, recordKey }) => kind === 'corrective' && recordKey === lesson.rowKey && recordKey !== '')
      .sort((a, b) => a.id - b.id);
    const said = new Set(own.map(({ name }) => bare(name)));
    const lines = linesOf(lesson.correctiveMeasures).filter((line) => !said.has(bare(line)));
    return [
      ...own.map(({ name, responsible }) => ({ measure: name, responsible, lesson })),
      ...lines.map((measure) => ({ measure, responsible: null, lesson }))
    ];
  });
  return found.map((row, index) => ({ id: `${index + 1}.`, ...row }));
}
