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

/** The plan that is on the clipboard; null where there is no text on it at all (a picture). */
export function readClipboard({ html, text }: Pasted): PastedPlan | null {
  if (html.trim() === '' && text.trim() === '') return null;
  const ofText = (): PastedPlan => readText(text);
  if (!hasShape(html) || (html.length > longestHtml && text !== '')) return ofText();
  const plan = readGrid(htmlGrid(html.slice(0, longestHtml)));
  return plan.milestones.length > 0 || text === '' ? plan : ofText();
}
