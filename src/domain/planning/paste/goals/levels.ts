import { tidy } from '../cells';
import type { GoalLevel } from './pastedGoals';

const words: readonly (readonly [GoalLevel, string])[] = [
  ['main', 'hovedmål|hovudmål|overordnet mål|overordna mål|overordnede mål|samfunnsmål|main goals?|overall goals?'],
  ['interim', 'delmål|interim goals?|sub-?goals?|part goals?'],
  ['outcome', 'effektmål|outcome goals?|outcomes?'],
  ['output', 'resultatmål|output goals?|outputs?']
];

/** A chapter's number may stand before, and the end of the word, a number of its own, or the mark of a footnote behind. */
const before = '^(?:\\d{1,2}(?:\\.\\d{1,2})*\\.? +)?(?:prosjektets +|the project.s +)?';
const behind = '(?:ene|et|a|ar|e)?(?: +([\\d.]{1,5})|\\d{1,2}|\\[\\d+\\])?';

const patterns = words.map(
  ([level, names]) => [level, new RegExp(`${before}(?:${names})${behind} *(?:$|[:–—-] *(.*)$)`, 'iu')] as const
);

export interface Levelled {
  readonly level: GoalLevel;
  /** «Effektmål 2: …» has its number with it. */
  readonly number: string;
  /** What stands behind it on the same line. */
  readonly rest: string;
}

/** Does a line or cell name a level: «Effektmål», «2.2 Resultatmål:», «Delmål 1: Bedre tjenester»? */
export function levelled(text: string): Levelled | null {
  const line = tidy(text);
  for (const [level, pattern] of patterns) {
    const [whole, number = '', rest = ''] = pattern.exec(line) ?? [];
    if (whole !== undefined) return { level, number: number.replace(/\.$/, ''), rest: rest.trim() };
  }
  return null;
}
