import type { PastedMilestone, PastedPlan } from '../../../../src/domain/planning/paste/pastedPlan';
import type { Row } from '../../../../src/domain/planning/paste/grid';

/** How people lay out a plan: a header, a row per milestone, and a line between them that names the result path. */
export const printed = ({ milestones }: Pick<PastedPlan, 'milestones'>): readonly Row[] => {
  const header = ['Nr.', 'Milepæl', 'Ansvarlig', 'Frist', 'Merknad'];
  return [header, ...milestones.flatMap((each, at) => printedRows(each, milestones[at - 1]?.path ?? ''))];
};

function printedRows(milestone: PastedMilestone, above: string): readonly Row[] {
  const { path, number, name, responsible, deadline, description, deliverables } = milestone;
  const heading: readonly Row[] = path === above ? [] : [[path, '', '', '', '']];
  const row = (text: string, due: string): Row => [number, text, responsible, due, description];
  // In one cell where every deliverable has its deadline; otherwise each on a row of its own.
  const fits = deadline !== '' && deliverables.every((each) => each.deadline !== '');
  if (fits) {
    const lines = [name, ...deliverables.map((each) => `• ${each.name}`)].join('\n');
    return [...heading, row(lines, [deadline, ...deliverables.map((each) => each.deadline)].join('\n'))];
  }
  const under = deliverables.map((each): Row => ['', `• ${each.name}`, '', each.deadline, '']);
  return [...heading, row(name, deadline), ...under];
}

const quoted = (cell: string): string => (/["\n\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
const escaped = (cell: string): string =>
  cell.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

/** As Excel puts it on the clipboard. */
export const asTabs = (rows: readonly Row[]): string =>
  rows.map((row) => row.map((cell) => quoted(cell ?? '')).join('\t')).join('\r\n');

export const asHtml = (rows: readonly Row[]): string => {
  const cells = (row: Row): string => row.map((cell) => `<td>${escaped(cell ?? '')}</td>`).join('');
  return `<html><body><table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</table></body></html>`;
};
