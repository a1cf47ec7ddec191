import { isNumber, joined, legible, linesOf, tidy } from '../cells';
import { bounded, readTabs } from '../grid';
import type { Grid, Row } from '../grid';
import { mostRows } from '../pastedPlan';
import { startsWithWhen } from '../../startsWithWhen';
import { assembleGoals } from './assembleGoals';
import type { GoalPiece } from './assembleGoals';
import { levelled } from './levels';
import type { PastedGoals } from './pastedGoals';

const longestText = 2_000_000;
/** A goal may be broken over several lines. */
const linesOfGoal = 8;

type Role = 'number' | 'name' | 'including' | 'level' | 'more';

const headers: ReadonlyMap<string, Role> = new Map(
  (
    [
      ['nr|nummer|no|number|#|mål|målnr|mål nr|goal|goal no', 'number'],
      ['beskrivelse|skildring|description|målformulering|formulering|tekst|navn|namn|name|text', 'name'],
      ['herunder|utdyping|including|details|kommentar|merknad', 'including'],
      ['type|type mål|nivå|målnivå|måltype|level|type of goal', 'level']
    ] as const
  ).flatMap(([words, role]) => words.split('|').map((word): [string, Role] => [word, role]))
);

const plain = (text: string): string => tidy(text.toLowerCase().replace(/[.:*()]+/g, ' '));
const filled = (row: Row): readonly string[] => row.map((cell) => tidy(cell ?? '')).filter(Boolean);

const isHeader = (row: Row): boolean => {
  const cells = filled(row);
  const known = cells.filter((text) => headers.has(plain(text)));
  return cells.length > 1 && known.length >= 2 && known.length * 2 >= cells.length;
};

const isHeaderLine = (line: string): boolean => {
  const words = plain(line).split(' ');
  return words.length > 1 && words.length < 7 && words.every((word) => headers.has(word) || word === 'nr');
};

const footnote = /^(?:\d{1,2}\p{Lu}\p{Ll}|\[\d+\])/u;
const lettered = /^([A-ZÆØÅ]{1,2}\d{1,2}(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2})+)[.):]? +(?=[\p{L}«"“(])(.*)$/su;
const counted = /^(\d{1,2})[.):]? +(?=[\p{L}«"“(])(.*)$/su;

/** The number that counts on from the goal before: «15 årene» in the middle of a sentence is no goal. */
class Count {
  private last = 0;

  public restart(): void {
    this.last = 0;
  }

  public takes(number: number, text: string): boolean {
    const isNext = number === this.last + 1 || (number === 1 && /^[\p{Lu}«"“]/u.test(text));
    if (isNext) this.last = number;
    return isNext;
  }
}

/** «M1», «3 Milepæler» behind goal 4, a footnote: the goals end here. */
const isOther = (line: string): boolean => footnote.test(line) || /^M\d+\b/.test(line) || startsWithWhen(line);

function numberedPiece(line: string, count: Count): GoalPiece | null {
  const [, named, sentence = ''] = lettered.exec(line) ?? [];
  if (named !== undefined) return { is: 'goal', number: named, lines: [sentence] };
  const [, digits, text = ''] = counted.exec(line) ?? [];
  if (digits === undefined) return null;
  if (count.takes(Number(digits), text)) return { is: 'goal', number: digits, lines: [text] };
  return /^\p{Lu}/u.test(text) ? { is: 'other', line } : null;
}

function linePiece(line: string, count: Count): readonly GoalPiece[] {
  if (isHeaderLine(line)) return [];
  const found = levelled(line);
  if (found) count.restart();
  if (found && found.rest === '') return [{ is: 'level', level: found.level }];
  if (found) {
    const { level, number, rest } = found;
    return [
      { is: 'level', level },
      { is: 'goal', level, number, lines: [rest] }
    ];
  }
  if (isOther(line)) return [{ is: 'other', line }];
  return [numberedPiece(line, count) ?? { is: 'text', line }];
}

/** A number alone on its line, as some PDFs have it, belongs to the line below. */
function withNumbers(lines: readonly string[]): readonly string[] {
  return lines.reduce<readonly string[]>((found, line) => {
    const last = found[found.length - 1];
    const isAlone = last !== undefined && /^\d{1,2}[.):]?$/.test(last);
    return isAlone ? [...found.slice(0, -1), `${last} ${line}`] : [...found, line];
  }, []);
}

function ofLines(lines: readonly string[], left: number, broken: boolean): PastedGoals {
  const count = new Count();
  const pieces = withNumbers(lines).flatMap((line) => linePiece(line, count));
  return assembleGoals(pieces, left, broken);
}

/** Goals in lines, as a PDF or a mail gives them. */
function readLines(text: string): PastedGoals {
  const lines = legible(text).split('\n').map(tidy).filter(Boolean);
  const most = mostRows * linesOfGoal;
  return ofLines(lines.slice(0, most), Math.max(0, lines.length - most), true);
}

const rolesOf = (header: Row): readonly Role[] => header.map((cell) => headers.get(plain(cell ?? '')) ?? 'more');

/** Without a header: a number, then the sentence; what is more stands under it. */
function rolesGuessed(row: Row): readonly Role[] {
  const isNumbered = isNumber(tidy(row[0] ?? '')) || levelled(row[0] ?? '') !== null;
  return row.map((_, at) => (at === 0 && isNumbered ? 'number' : at === (isNumbered ? 1 : 0) ? 'name' : 'more'));
}

interface Placed {
  readonly row: Row;
  readonly roles: readonly Role[] | null;
  readonly header: Row;
}

const linesAs = ({ row }: Placed, roles: readonly Role[], role: Role): readonly string[] =>
  row.flatMap((cell, at) => (roles[at] === role ? linesOf(cell ?? '').filter(Boolean) : []));

/** What has no field of its own, under its header. */
function moreIn({ row, header }: Placed, roles: readonly Role[]): readonly string[] {
  return row.flatMap((cell, at) => {
    const told = roles[at] === 'more' ? joined(linesOf(cell ?? '').filter(Boolean)) : '';
    const name = tidy(header[at] ?? '');
    return told === '' ? [] : [name === '' ? told : `${name}: ${told}`];
  });
}

function rowPieces(placed: Placed): readonly GoalPiece[] {
  const cells = filled(placed.row);
  const alone = cells.length === 1;
  const roles = placed.roles ?? rolesGuessed(placed.row);
  const name = linesAs(placed, roles, 'name');
  const [mark = ''] = linesAs(placed, roles, 'number');
  if (alone || name.length === 0) return cells.flatMap((line) => linePiece(line, new Count()));
  const found = levelled(linesAs(placed, roles, 'level')[0] ?? '') ?? levelled(mark);
  const number = levelled(mark) ? (levelled(mark)?.number ?? '') : mark;
  if (/^M\d+\b/.test(number) || startsWithWhen(name[0] ?? '')) return [{ is: 'other', line: cells.join(' ') }];
  const more = [...linesAs(placed, roles, 'including'), ...moreIn(placed, roles)];
  const level = found ? { level: found.level } : {};
  return [
    ...(found ? [{ is: 'level' as const, level: found.level }] : []),
    { is: 'goal', number, lines: name, more, ...level }
  ];
}

/** The goals that a table holds. Never throws, whatever stands in it. */
export function readGoalGrid(grid: Grid): PastedGoals {
  const { rows, left } = bounded(grid.rows, mostRows);
  const isOneColumn = rows.every((row) => filled(row).length <= 1);
  if (isOneColumn) {
    const lines = rows.flatMap((row) => row.flatMap((cell) => linesOf(cell ?? '').filter(Boolean)));
    return ofLines(lines, left + grid.left, false);
  }
  let roles: readonly Role[] | null = null;
  let header: Row = [];
  const pieces = rows.flatMap((row) => {
    if (!isHeader(row)) return rowPieces({ row, roles, header });
    roles = rolesOf(row);
    header = row;
    return [];
  });
  return assembleGoals(pieces, left + grid.left, false);
}

/** Goals out of plain text from the clipboard: a table with tabs between its cells, or lines as a PDF gives them. */
export function readGoalText(given: string): PastedGoals {
  const text = given.slice(0, longestText);
  if (text.includes('\t')) return readGoalGrid({ rows: readTabs(text), left: 0 });
  const read = readLines(text);
  const over = Math.max(0, read.goals.length - mostRows);
  return { ...read, goals: read.goals.slice(0, mostRows), left: read.left + over };
}
