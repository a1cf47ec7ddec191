import { legible } from './cells';
import { assemble } from './assemble';
import { readTabs } from './grid';
import { mostRows } from './pastedPlan';
import type { PastedPlan } from './pastedPlan';
import { readGrid } from './readGrid';
import { linePieces } from './readLines';

/** Text beyond this is not looked at: a plan is a hundredth of it. Characters. */
const longestText = 2_000_000;
/** A row of a table may be broken over several lines. */
const linesOfRow = 4;

/** Text from the clipboard: a table with tabs between its cells, or lines as a PDF gives them. */
export function readText(given: string): PastedPlan {
  const text = given.slice(0, longestText);
  if (text.includes('\t')) return readGrid({ rows: readTabs(text), left: 0 });
  const lines = legible(text)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]/g, ' '))
    .filter((line) => line.trim() !== '');
  const most = mostRows * linesOfRow;
  return bounded(assemble(linePieces(lines.slice(0, most)), Math.max(0, lines.length - most)));
}

function bounded(plan: PastedPlan): PastedPlan {
  const { milestones } = plan;
  return {
    ...plan,
    milestones: milestones.slice(0, mostRows),
    left: plan.left + Math.max(0, milestones.length - mostRows)
  };
}
