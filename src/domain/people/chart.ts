import type { Link, OutsideWord } from '../schema/kinds';
import type { RecordOf } from '../schema/record';
import { responsibility } from '../templates/responsibility';

/** What a role does for a milestone; their meanings are the words of `responsibility.letters`. */
export type Letter = Exclude<RecordOf<typeof responsibility>['letters'][number], OutsideWord>;
export const letters = Object.keys(responsibility.fields.letters.words) as readonly Letter[];

/** A square as it is stored. */
export interface Square {
  readonly id: number;
  readonly milestone: Link | null;
  readonly role: Link | null;
  readonly letters: readonly (Letter | OutsideWord)[];
}

/** The squares of one milestone and one role: one, unless somebody has made more in SharePoint's list. */
export const squaresOf = <S extends Square>(
  all: readonly S[],
  milestone: { readonly id: number },
  role: { readonly id: number } | null
): readonly S[] => all.filter((each) => each.milestone?.id === milestone.id && each.role?.id === role?.id);

/** What stands in a square, in the chart's own order, each letter once. */
export function lettersIn(squares: readonly Pick<Square, 'letters'>[]): readonly Letter[] {
  const found = squares.flatMap((square) => square.letters);
  return letters.filter((letter) => found.includes(letter));
}

export const writeLetters = (all: readonly Letter[]): string => all.join(' ');

export interface ReadLetters {
  readonly letters: readonly Letter[];
  /** What is no letter of the chart, as it was typed. */
  readonly unknown: readonly string[];
}

/** «D» decides and «d» takes part in deciding; the others mean the same in small and large. */
const letterOf = (typed: string): Letter | undefined =>
  letters.find((letter) => letter === typed) ?? letters.find((letter) => letter === typed.toUpperCase());

/** Letters as people type them: with commas, spaces or nothing between. */
export function readLetters(text: string): ReadLetters {
  const typed = Array.from(text.replace(/[\s,;/.+-]/g, ''));
  const known = typed.map(letterOf);
  return {
    letters: letters.filter((letter) => known.includes(letter)),
    unknown: Array.from(new Set(typed.filter((_, index) => known[index] === undefined)))
  };
}

/** The one identifier that a square can have: two people who fill it in at once fill in the same. */
export const squareKey = (milestone: { readonly id: number }, role: { readonly id: number }): string =>
  `chart-${milestone.id}-${role.id}`;
