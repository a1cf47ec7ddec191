import type { PastedGoals } from '../../../domain/planning/paste/goals/pastedGoals';
import { readGoalGrid, readGoalText } from '../../../domain/planning/paste/goals/readGoals';
import type { Grid } from '../../../domain/planning/paste/grid';
import type { PastedPlan } from '../../../domain/planning/paste/pastedPlan';
import { readGrid } from '../../../domain/planning/paste/readGrid';
import { readText } from '../../../domain/planning/paste/readPaste';
import { hasShape, htmlGrid } from './htmlGrid';

/** HTML larger than this is read as its plain text, which costs a tenth. Characters. */
const longestHtml = 4_000_000;

/** What was pasted, as it lies on the clipboard. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

interface Reader<T> {
  readonly grid: (grid: Grid) => T;
  readonly text: (text: string) => T;
  readonly found: (read: T) => boolean;
}

/** What is on the clipboard, read by its shape or else by its text; null where there is no text at all (a picture). */
const reading =
  <T>({ grid, text: plain, found }: Reader<T>) =>
  ({ html, text }: Pasted): T | null => {
    if (html.trim() === '' && text.trim() === '') return null;
    if (!hasShape(html) || (html.length > longestHtml && text !== '')) return plain(text);
    const read = grid(htmlGrid(html.slice(0, longestHtml)));
    return found(read) || text === '' ? read : plain(text);
  };

/** The plan that is on the clipboard. */
export const readClipboard = reading<PastedPlan>({
  grid: readGrid,
  text: readText,
  found: ({ milestones }) => milestones.length > 0
});

/** The goals that are on the clipboard. */
export const readGoals = reading<PastedGoals>({
  grid: readGoalGrid,
  text: readGoalText,
  found: ({ goals }) => goals.length > 0
});
