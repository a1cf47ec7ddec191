import { isBullet, joined, withoutBullet } from '../cells';
import { goalText } from './goalText';
import type { GoalLevel, PastedGoal, PastedGoals } from './pastedGoals';

/** What one row or line of pasted goals turned out to be. */
export type GoalPiece =
  | { readonly is: 'level'; readonly level: GoalLevel }
  | {
      readonly is: 'goal';
      readonly number: string;
      readonly lines: readonly string[];
      readonly level?: GoalLevel;
      readonly more?: readonly string[];
    }
  | { readonly is: 'text'; readonly line: string }
  /** Surely no goal, and nothing under it is: a footnote, a milestone, the next chapter. */
  | { readonly is: 'other'; readonly line: string };

interface Open {
  readonly level: GoalLevel | null;
  readonly number: string;
  readonly lines: string[];
  readonly more: readonly string[];
}

interface Reading {
  readonly goals: PastedGoal[];
  readonly unused: string[];
  readonly broken: boolean;
  /** Goals have numbers or bullets: a line without either is none. */
  readonly isMarked: boolean;
  level: GoalLevel | null;
  open: Open | null;
}

function close(reading: Reading): void {
  const { open } = reading;
  reading.open = null;
  if (!open) return;
  const { name, including } = goalText(open.lines, reading.broken);
  const { level, number } = open;
  reading.goals.push({ level, number, name, including: [including, ...open.more].filter(Boolean).join('\n') });
}

function begin(reading: Reading, goal: Partial<Open>): void {
  close(reading);
  const { level = reading.level, number = '', lines = [], more = [] } = goal;
  reading.open = { level, number, lines: [...lines], more };
}

/** A sentence that only leads up to a list: «Effektmålene er:». */
const leadsUp = (line: string): boolean => line.trim().endsWith(':');
const goesOn = (line: string): boolean => /^[\p{Ll}(]|^herunder/iu.test(line) && !/^\p{Lu}(?!erunder)/u.test(line);

function addText(reading: Reading, line: string): void {
  const { open } = reading;
  const isUnder = reading.isMarked ? open !== null : open !== null && (goesOn(line) || isBullet(line));
  if (open && isUnder && !(isBullet(line) && open.number === '')) open.lines.push(line);
  else if (isBullet(line)) begin(reading, { lines: [withoutBullet(line)] });
  else if (reading.isMarked || leadsUp(line)) reading.unused.push(line);
  else begin(reading, { lines: [line] });
}

type Adders = { readonly [K in GoalPiece['is']]: (reading: Reading, piece: Extract<GoalPiece, { is: K }>) => void };

const adders: Adders = {
  level: (reading, { level }) => {
    close(reading);
    reading.level = level;
  },
  goal: (reading, { number, lines, level, more }) => {
    begin(reading, { number, lines: [...lines], more, level: level ?? reading.level });
  },
  text: (reading, { line }) => addText(reading, line),
  other: (reading, { line }) => {
    close(reading);
    reading.unused.push(line);
  }
};

const lineOf = (piece: GoalPiece): string => {
  if (piece.is === 'level') return '';
  return piece.is === 'goal' ? joined([piece.number, ...piece.lines]) : piece.line;
};

/**
 * The goals that the pieces are, in their order. Where levels are named, what stands before the first is no goal.
 * @param broken lines are broken for want of room, as in a PDF
 */
export function assembleGoals(pieces: readonly GoalPiece[], left: number, broken: boolean): PastedGoals {
  const first = Math.max(
    0,
    pieces.findIndex((piece) => piece.is === 'level' || (piece.is === 'goal' && piece.level !== undefined))
  );
  const own = pieces.slice(first);
  const isMarked = own.some((piece) => piece.is === 'goal' || (piece.is === 'text' && isBullet(piece.line)));
  const reading: Reading = {
    goals: [],
    unused: pieces.slice(0, first).map(lineOf),
    broken,
    isMarked,
    level: null,
    open: null
  };
  own.forEach((piece) => (adders[piece.is] as (reading: Reading, piece: GoalPiece) => void)(reading, piece));
  close(reading);
  return {
    goals: reading.goals.filter(({ name }) => name !== ''),
    unused: reading.unused.filter((line) => line.trim() !== ''),
    left
  };
}
