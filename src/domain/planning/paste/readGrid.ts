import { assemble } from './assemble';
import { isBullet, isNumber, joined, linesOf, numbered, withoutBullet } from './cells';
import { columnsGuessed, columnsNamed, isHeader } from './columns';
import type { Columns, Role } from './columns';
import type { Grid, Row } from './grid';
import { bounded } from './grid';
import type { PastedPlan } from './pastedPlan';
import { mostRows } from './pastedPlan';
import { milestonePiece, periodPiece } from './pieces';
import type { Piece } from './pieces';
import { linePieces } from './readLines';
import { startsWithWhen } from '../startsWithWhen';
import { isDeadline } from './writtenDeadline';

interface Placed {
  readonly row: Row;
  readonly columns: Columns;
  /** It stands over the row that names the columns. */
  readonly above?: true;
}

const lines = ({ row, columns }: Placed, role: Role): readonly string[] =>
  columns.flatMap((column, at) => (column.role === role ? linesOf(row[at] ?? '') : []));

const text = (placed: Placed, role: Role): string => joined(lines(placed, role));

const filledAt = (row: Row): readonly number[] =>
  row.flatMap((cell, at) => (linesOf(cell ?? '').length > 0 ? [at] : []));

/** What has no field of its own, under its header. */
function notesOf({ row, columns }: Placed): readonly string[] {
  return columns.flatMap(({ role, header }, at) => {
    const told = role === 'note' || role === 'other' ? joined(linesOf(row[at] ?? '')) : '';
    return told === '' ? [] : [role === 'other' && header ? `${header}: ${told}` : told];
  });
}

const isSentence = (line: string): boolean => startsWithWhen(line) || numbered(line) !== null;

/** A row with one filled cell: a heading, unless it is plainly something else. */
function loneCell({ row, columns }: Placed, at: number): readonly Piece[] {
  const found = linesOf(row[at] ?? '').filter(Boolean);
  const whole = joined(found);
  const period = periodPiece(whole);
  if (period) return [period];
  if (found.every(isBullet))
    return found.map((line) => ({ is: 'deliverable', name: withoutBullet(line), deadline: '' }));
  if (columns[at]?.role === 'deadline' && isDeadline(whole)) return [{ is: 'deadline', text: whole }];
  if (columns[at]?.role === 'deliverable') return found.map((name) => ({ is: 'deliverable', name, deadline: '' }));
  if (isSentence(whole)) return [sentence(found, { row, columns })];
  return [isNumber(whole) ? { is: 'unused', text: whole } : { is: 'heading', text: whole }];
}

/** A milestone whose number may stand before its sentence. */
function sentence(found: readonly string[], placed: Placed): Piece {
  const [first = '', ...under] = found;
  const cut = text(placed, 'number') === '' ? numbered(first) : null;
  const path = placed.columns.some(({ role }) => role === 'path') ? { path: text(placed, 'path') } : {};
  return milestonePiece([cut?.rest ?? first, ...under], {
    number: cut?.number ?? (found.length > 0 ? text(placed, 'number') : ''),
    responsible: text(placed, 'responsible'),
    deadlines: lines(placed, 'deadline'),
    notes: notesOf(placed),
    ...path
  });
}

const deliverables = (names: readonly string[], deadlines: readonly string[]): readonly Piece[] =>
  names.map((line, at) => ({
    is: 'deliverable',
    name: withoutBullet(line),
    deadline: (names.length === 1 ? deadlines.join(' ') : deadlines[at]) ?? ''
  }));

/** A table that has a column for what leads to each milestone, with a deadline in each row. */
function withDeliverables(placed: Placed, next: Placed | undefined): readonly Piece[] {
  const names = lines(placed, 'deliverable').filter(Boolean);
  const deadlines = lines(placed, 'deadline').filter(Boolean);
  const own = lines(placed, 'name');
  if (own.length === 0) return deliverables(names, deadlines);
  const goesOn = next !== undefined && lines(next, 'name').length === 0 && lines(next, 'deliverable').length > 0;
  if (!goesOn) return [sentence([...own, ...names.map((line) => `• ${withoutBullet(line)}`)], placed)];
  const milestone = sentence(own, {
    ...placed,
    row: placed.row.map((cell, at) => (placed.columns[at]?.role === 'deadline' ? '' : cell))
  });
  return [{ ...milestone, lastOfDeliverables: true } as Piece, ...deliverables(names, deadlines)];
}

/** «1 Tillitsmodellen» over «1.1 Når …»: a heading with a number. */
function isNumberedHeading(placed: Placed, next: Placed | undefined): boolean {
  const number = text(placed, 'number').replace(/[.:)]$/, '');
  const isBare = /^\d{1,2}$/.test(number) && filledAt(placed.row).length === 2 && !startsWithWhen(text(placed, 'name'));
  return isBare && next !== undefined && text(next, 'number').startsWith(`${number}.`);
}

function rowPieces(placed: Placed, next: Placed | undefined): readonly Piece[] {
  const filled = filledAt(placed.row);
  if (filled.length === 1) return loneCell(placed, filled[0] ?? 0);
  if (placed.above)
    return [{ is: 'unused', text: filled.map((at) => joined(linesOf(placed.row[at] ?? ''))).join(' ') }];
  if (isNumberedHeading(placed, next)) return [{ is: 'heading', text: text(placed, 'name') }];
  if (lines(placed, 'deliverable').length > 0) return withDeliverables(placed, next);
  const found = lines(placed, 'name');
  const areBullets =
    found.length > 0 && found.every((line) => line === '' || isBullet(line)) && text(placed, 'number') === '';
  if (areBullets) return deliverables(found.filter(Boolean), lines(placed, 'deadline').filter(Boolean));
  return [sentence(found, placed)];
}

const reachingDown: readonly Role[] = ['path', 'responsible', 'deadline'];

/** A merged cell holds for every row that it reaches into; the path's does until the next, also where Excel has left it empty. */
function withCellsAbove(rows: readonly Placed[]): readonly Placed[] {
  const above = new Map<Role, string>();
  return rows.map((placed) => {
    const { row, columns } = placed;
    const filled = filledAt(row);
    const isLine = filled.length === 1 && periodPiece(joined(linesOf(row[filled[0] ?? 0] ?? ''))) !== null;
    const reached = columns.map(({ role }, at) => {
      const cell = row[at] ?? (at < row.length ? null : '');
      const isEmpty = cell === null || (role === 'path' && linesOf(cell).length === 0 && !isLine);
      if (!isEmpty && reachingDown.includes(role)) above.set(role, cell);
      return isEmpty && reachingDown.includes(role) ? (above.get(role) ?? '') : cell;
    });
    return { ...placed, row: reached };
  });
}

/** Every row with the columns that hold for it; rows that only name columns are left out. */
function placed(rows: readonly Row[]): readonly Placed[] {
  const first = rows.findIndex(isHeader);
  const named = (at: number): Columns => columnsNamed(rows[at] ?? [], rows.slice(at + 1));
  let columns = first < 0 ? columnsGuessed(rows) : named(first);
  const found: Placed[] = [];
  rows.forEach((row, at) => {
    if (isHeader(row)) columns = named(at);
    else found.push({ row, columns, ...(at < first ? { above: true } : {}) });
  });
  return found;
}

/** The plan that a table is. Never throws, whatever stands in it. */
export function readGrid(grid: Grid): PastedPlan {
  const { rows, left } = bounded(grid.rows, mostRows);
  const isOneColumn = rows.every((row) => filledAt(row).length <= 1) && !rows.some(isHeader);
  const listed = (): readonly string[] => rows.flatMap((row) => row.flatMap((cell) => linesOf(cell ?? '')));
  if (isOneColumn) return assemble(linePieces(listed()), left + grid.left);
  const all = withCellsAbove(placed(rows));
  return assemble(
    all.flatMap((row, at) => rowPieces(row, all[at + 1])),
    left + grid.left
  );
}
