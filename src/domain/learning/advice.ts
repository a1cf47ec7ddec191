import type { OutsideWord } from '../schema/kinds';
import { isEmpty } from '../schema/kinds';

/** A lesson, as far as others need it. */
export interface Lesson {
  readonly id: number;
  readonly projectKey: string;
  readonly topic: string | OutsideWord | null;
  readonly advice: string;
  readonly whyItWentWrong: string;
  readonly howToRepeat: string;
}

/** What the lesson tells somebody else to do: its advice, or else what comes closest to one. */
export const adviceOf = ({ advice, howToRepeat, whyItWentWrong }: Lesson): string =>
  [advice, howToRepeat, whyItWentWrong].map((text) => text.trim()).find((text) => text !== '') ?? '';

/** Other projects' lessons on these topics, in the order of the topics; what is said as advice comes before what is not. */
export function adviceOn<L extends Lesson>(
  topics: readonly string[],
  lessons: readonly L[],
  projectKey: string
): readonly L[] {
  const place = ({ topic }: L): number => topics.indexOf(String(topic));
  const isQuiet = ({ advice }: L): number => Number(isEmpty(advice));
  return lessons
    .filter((each) => each.projectKey !== projectKey && each.projectKey !== '' && place(each) >= 0)
    .filter((each) => adviceOf(each) !== '')
    .sort((a, b) => isQuiet(a) - isQuiet(b) || place(a) - place(b) || b.id - a.id);
}
