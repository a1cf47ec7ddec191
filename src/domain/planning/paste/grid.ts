/** A cell's text, its lines apart; null where a merged cell reaches down into this row. */
export type Cell = string | null;
export type Row = readonly Cell[];

/** A table as it was pasted: rows of cells, as long as each is. */
export interface Grid {
  readonly rows: readonly Row[];
  /** How many rows there were beyond those that are here. */
  readonly left: number;
}

interface Reading {
  readonly rows: string[][];
  row: string[];
  cell: string;
}

/** Does the quoted cell that begins here end where a cell may end? Otherwise the quote is only a quote. */
function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    at = text.indexOf('"', at);
    if (at < 0) return -1;
    if (text[at + 1] !== '"') return text[at + 1] === undefined || /[\t\n\r]/.test(text[at + 1] ?? '') ? at : -1;
    at += 1;
  }
}

function endCell(reading: Reading): void {
  reading.row.push(reading.cell);
  reading.cell = '';
}

function endRow(reading: Reading): void {
  endCell(reading);
  reading.rows.push(reading.row);
  reading.row = [];
}

/** Where the plain run that begins here ends: at the next tab or line break. */
function endOfPlain(text: string, start: number): number {
  const separator = /[\t\n]/g;
  separator.lastIndex = start;
  return separator.exec(text)?.index ?? text.length;
}

/** Cells apart by tabs and rows by line breaks, with Excel's quotes around cells that hold either. */
export function readTabs(given: string): readonly (readonly string[])[] {
  const text = given.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const reading: Reading = { rows: [], row: [], cell: '' };
  for (let at = 0; at <= text.length; at += 1) {
    const close = text[at] === '"' ? endOfQuoted(text, at) : -1;
    const end = close < 0 ? endOfPlain(text, at) : close + 1;
    reading.cell = close < 0 ? text.slice(at, end) : text.slice(at + 1, close).replace(/""/g, '"');
    at = end;
    if (text[at] === '\t') endCell(reading);
    else endRow(reading);
  }
  return reading.rows;
}

/** The first rows that hold anything, and how many more there were. */
export function bounded(rows: readonly Row[], most: number): Grid {
  const filled = rows.filter((row) => row.some((cell) => cell !== null && cell.trim() !== ''));
  return { rows: filled.slice(0, most), left: Math.max(0, filled.length - most) };
}
