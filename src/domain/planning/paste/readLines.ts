import { continues, isBullet, isNumber, joined, numbered, tidy, withoutBullet } from './cells';
import { isHeaderLine } from './columns';
import { milestonePiece, periodPiece } from './pieces';
import type { MilestonePiece, Piece } from './pieces';
import { startsWithWhen } from '../startsWithWhen';
import { cutDeadline, isDeadline, isSurelyDeadline } from './writtenDeadline';

/**
 * A milestone whose lines are still coming. PDFs give neither cells nor bullets: what a line is, shows only from the
 * lines after it.
 */
interface Open {
  readonly number: string;
  readonly lines: string[];
  readonly deadlines: string[];
  readonly responsible: string[];
  /** Lines with a capital letter: deliverables if deadlines follow, headings of what comes next if not. */
  readonly waiting: string[];
  /** The bullets of a list are milestones of their own. */
  readonly listed: boolean;
}

interface Reading {
  readonly pieces: Piece[];
  open: Open | null;
  /** The milestones have numbers: a line without one is none. */
  readonly isNumbered: boolean;
  readonly namesPeople: boolean;
}

const opening = (number: string, listed = false): Open => ({
  number,
  lines: [],
  deadlines: [],
  responsible: [],
  waiting: [],
  listed
});

const pieceOf = ({ number, lines, deadlines, responsible }: Open): MilestonePiece =>
  milestonePiece(lines, { number, deadlines, responsible: responsible.join(' ') });

const heading = (text: string): Piece => ({ is: 'heading', text });

/** Lines that waited and got no deadline are headings; a heading may be broken over two lines. */
function close(reading: Reading): void {
  const { open } = reading;
  if (!open) return;
  reading.pieces.push(pieceOf(open), ...open.waiting.map(heading));
  reading.open = null;
}

function begin(reading: Reading, number: string, listed = false): Open {
  close(reading);
  const open = opening(number, listed);
  reading.open = open;
  return open;
}

const isName = (text: string): boolean => /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(text);

/** Adds the text of a line to the milestone: its deadline, and who is responsible, stand at its end. */
function addText(reading: Reading, open: Open, line: string): void {
  const parts = line.split(/\s{2,}/).filter((part) => part.trim() !== '');
  const last = parts[parts.length - 1] ?? '';
  const apart = parts.length > 1 && isSurelyDeadline(tidy(last));
  if (apart) open.deadlines.push(tidy(parts.pop() ?? ''));
  const name = parts[parts.length - 1] ?? '';
  if (reading.namesPeople && parts.length > 1 && isName(tidy(name))) open.responsible.push(tidy(parts.pop() ?? ''));
  open.lines.push(tidy(parts.join(' ')));
}

/** A deadline that only one space parts from the sentence is found when the whole sentence is there. */
function settleEnd(open: Open): void {
  const last = open.lines[open.lines.length - 1];
  if (last === undefined || open.deadlines.length > 0) return;
  const [text, deadline] = cutDeadline(last);
  if (deadline === '' || text === '') return;
  open.lines[open.lines.length - 1] = text;
  open.deadlines.push(deadline);
}

const isOver = (open: Open): boolean => open.deadlines.length > 0;
const lastLine = ({ lines, waiting }: Open): string => waiting[waiting.length - 1] ?? lines[lines.length - 1] ?? '';

/** A line of text under an open milestone: it goes on, waits, stands under it with its own deadline, or ends it. */
function under(reading: Reading, open: Open, line: string): void {
  const text = tidy(line);
  const last = open.waiting.length - 1;
  const isLower = /^[\p{Ll}(]/u.test(text);
  if (open.lines.length === 0 || isLower || (!isOver(open) && continues(lastLine(open), text))) {
    if (last >= 0) open.waiting[last] = joined([open.waiting[last] ?? '', text]);
    else addText(reading, open, line);
    return;
  }
  const before = opening('');
  addText(reading, before, line);
  const [deadline] = before.deadlines;
  if (deadline !== undefined && reading.isNumbered) {
    close(reading);
    reading.pieces.push({ is: 'deliverable', name: joined(before.lines), deadline });
    reading.open = null;
  } else if (deadline !== undefined) addText(reading, begin(reading, ''), line);
  else if (isOver(open)) {
    close(reading);
    reading.pieces.push(heading(text));
  } else open.waiting.push(text);
}

/** A line of text where no milestone is open: a heading, or a milestone without a number that has its deadline. */
function loose(reading: Reading, line: string): void {
  const probe = opening('');
  addText(reading, probe, line);
  const before = reading.pieces[reading.pieces.length - 1];
  if (probe.deadlines.length > 0 && !reading.isNumbered) addText(reading, begin(reading, ''), line);
  else if (probe.deadlines.length > 0 && before?.is === 'deliverable') {
    reading.pieces.push({ is: 'deliverable', name: joined(probe.lines), deadline: probe.deadlines[0] ?? '' });
  } else if (before?.is === 'heading' && /^[\p{Ll}(]/u.test(tidy(line))) {
    reading.pieces.splice(-1, 1, heading(joined([before.text, tidy(line)])));
  } else reading.pieces.push(heading(tidy(line)));
}

/** A deadline on a line of its own: what waited for it are deliverables. */
function addDeadline(reading: Reading, deadline: string): void {
  const { open } = reading;
  if (!open) return void reading.pieces.push({ is: 'deadline', text: deadline });
  open.lines.push(...open.waiting.splice(0).map((line) => `• ${line}`));
  open.deadlines.push(deadline);
}

function addBullet(reading: Reading, line: string): void {
  const { open } = reading;
  const text = withoutBullet(line);
  if (open && !open.listed && open.lines.length > 0) open.lines.push(`• ${tidy(text)}`);
  else addText(reading, begin(reading, '', true), text);
}

/** «– arenaer» after «samarbeidsformer og» is no bullet. */
const isMark = (reading: Reading, line: string): boolean =>
  isBullet(line) && !(reading.open && /^[-–—]\s*\p{Ll}/u.test(line) && continues(lastLine(reading.open), 'A'));

function start(reading: Reading, line: string): boolean {
  const text = line.trimStart();
  const cut = numbered(text);
  if (cut) addText(reading, begin(reading, cut.number), cut.rest);
  else if (isNumber(tidy(text)) && !/^\d+\.\d+\.$/.test(tidy(text))) begin(reading, tidy(text));
  else if (startsWithWhen(text) && /^\P{Ll}/u.test(text)) {
    const pending = reading.open?.lines.length === 0 ? reading.open : begin(reading, '');
    addText(reading, pending, text);
  } else return false;
  return true;
}

function readLine(reading: Reading, line: string): void {
  const text = tidy(line);
  if (text === '' || isHeaderLine(text)) return;
  const period = periodPiece(text);
  if (period) {
    close(reading);
    reading.pieces.push(period);
  } else if (isMark(reading, text)) {
    const when = withoutBullet(text);
    if (!startsWithWhen(when) || !start(reading, withoutBullet(line.trim()))) addBullet(reading, line.trim());
  } else if (isSurelyDeadline(text) && isDeadline(text)) addDeadline(reading, text);
  else if (!start(reading, line)) {
    if (reading.open) under(reading, reading.open, line);
    else loose(reading, line);
  }
}

const isStart = (line: string): boolean => numbered(line.trim()) !== null || isNumber(tidy(line));

/** What the lines of a text are: for text as it comes out of a PDF, where nothing but line breaks is left of a table. */
export function linePieces(lines: readonly string[]): readonly Piece[] {
  const isNumbered = lines.filter(isStart).length > 1;
  const namesPeople = lines.some(
    (line) => isHeaderLine(tidy(line)) && /ansvar|hvem|kven|respons|owner|who/i.test(line)
  );
  const reading: Reading = { pieces: [], open: null, isNumbered, namesPeople };
  lines.forEach((line) => readLine(reading, line));
  close(reading);
  const { pieces } = reading;
  if (pieces.some(({ is }) => is === 'milestone')) return pieces.map(settled);
  return pieces.map((piece) => (piece.is === 'heading' ? milestonePiece([piece.text]) : piece)).map(settled);
}

function settled(piece: Piece): Piece {
  if (piece.is !== 'milestone' || piece.deadlines.length > 0 || piece.lines.length === 0) return piece;
  const open = { ...opening(''), lines: [joined(piece.lines.filter((line) => !isBullet(line)))] };
  settleEnd(open);
  const [name = ''] = open.lines;
  return open.deadlines.length > 0
    ? { ...piece, lines: [name, ...piece.lines.filter(isBullet)], deadlines: open.deadlines }
    : piece;
}
