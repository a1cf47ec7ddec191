import { spanOf } from './calendar';
import type { Span } from './calendar';
import { withEdges } from './deadlineEdges';
import type { Edge } from './deadlineLexicon';
import { atTurn, inYear, onWeekday, yearPart } from './deadlineParts';
import type { Part } from './deadlineParts';
import { joinAt, markAt, readPart, smallNumberAt, standsAlone, yearAt } from './deadlineReaders';
import type { Read, Tokens } from './deadlineReaders';
import { tokensIn } from './deadlineTokens';

/** What a deadline in words means: the stretches it ends in, in a year or in the year that was written. */
export interface Meaning extends Pick<Part, 'year' | 'spans'> {
  /** The same stretches, reaching back over everything that was written: «mai–juni» covers May too. */
  readonly covers: Part['spans'];
}

/** One item of a list of deadlines: the part, and the edges written in front of it. */
interface Element {
  readonly part: Part;
  readonly edges: readonly Edge[];
}

/** `2017/2018`, `2017–18`: the first of two years that follow each other. */
function readTurn(tokens: Tokens, at: number): Read<number> {
  const [first, full, short] = [yearAt(tokens, at), yearAt(tokens, at + 2), smallNumberAt(tokens, at + 2)];
  if (first === null || !markAt(tokens, at + 1, '/-')) return null;
  const second = full ?? (short?.digits === 2 ? Math.floor((first + 1) / 100) * 100 + short.value : null);
  return second === first + 1 ? { value: first, length: 3 } : null;
}

/** A year behind a part: `2018`, `/2018`, `-18`, `'18`; two digits only where they can be nothing else. */
function readYear(tokens: Tokens, at: number, short: boolean): Read<number> {
  const apart = markAt(tokens, at, "/-,'") ? 1 : 0;
  const year = yearAt(tokens, at + apart);
  if (year !== null) return { value: year, length: apart + 1 };
  const digits = smallNumberAt(tokens, at + apart);
  if (!short || digits?.digits !== 2 || !standsAlone(tokens, at + apart) || markAt(tokens, at, ',')) return null;
  return { value: 2000 + digits.value, length: apart + 1 };
}

/** The part with the year written behind it, if any. */
function withYearBehind(found: Read<Part>, tokens: Tokens, at: number): Read<Part> {
  if (!found || found.value.year !== null) return found;
  const turn = readTurn(tokens, at + found.length);
  const turned = turn && atTurn(found.value, turn.value);
  if (turn && turned) return { value: turned, length: found.length + turn.length };
  const year = readYear(tokens, at + found.length, found.value.kind !== 'week');
  return year ? { value: inYear(found.value, year.value), length: found.length + year.length } : found;
}

/** A part with its year behind it, in front of it, or alone: `uke 12 2018`, `2018 Q1`, `2018`. */
function readDated(tokens: Tokens, at: number): Read<Part> {
  const found = withYearBehind(readPart(tokens, at), tokens, at);
  const year = yearAt(tokens, at);
  if (found || year === null) return found;
  const apart = markAt(tokens, at + 1, '/-,') ? 2 : 1;
  const behind = readPart(tokens, at + apart);
  if (behind && behind.value.year === null) {
    return { value: inYear(behind.value, year), length: apart + behind.length };
  }
  return { value: inYear(yearPart(), year), length: 1 };
}

/** With a weekday in front or behind: `onsdag 28. februar`, `uke 12 (fredag)`. */
function readOnWeekday(tokens: Tokens, at: number): Read<Part> {
  const front = tokens[at];
  const skip = front?.is === 'weekday' ? (markAt(tokens, at + 1, ',') ? 2 : 1) : 0;
  const found = readDated(tokens, at + skip);
  const behind = found && tokens[at + skip + found.length];
  const named = front?.is === 'weekday' ? front : behind?.is === 'weekday' ? behind : null;
  if (!found || !named) return found;
  const value = onWeekday(found.value, named.weekday);
  return value && { value, length: found.length + (skip || 1) };
}

/** `1.–` of `1.–15. mars` and of `1.–2. kvartal`: what stands behind decides the day. */
function readLastOfRow(tokens: Tokens, at: number): Read<Part> {
  const found = readOnWeekday(tokens, at);
  if (found || !smallNumberAt(tokens, at) || !joinAt(tokens, at + 1) || !smallNumberAt(tokens, at + 2)) return found;
  const rest = readLastOfRow(tokens, at + 2);
  return rest && { value: rest.value, length: rest.length + 2 };
}

/** `før`, `medio`, `slutten av`, `første halvdel av`, in the order written. */
function readEdges(tokens: Tokens, at: number): { readonly edges: readonly Edge[]; readonly length: number } {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const half = token?.is === 'ordinal' && next?.is === 'halfOf';
  if (token?.is !== 'edge' && !half) return { edges: [], length: 0 };
  const edge: Edge = token.is === 'edge' ? token.edge : token.value === 1 ? 'middle' : 'end';
  const taken = (half ? 2 : 1) + (markAt(tokens, at + 1, '-') ? 1 : 0);
  const rest = readEdges(tokens, at + taken);
  return { edges: [edge, ...rest.edges], length: taken + rest.length };
}

function readElement(tokens: Tokens, at: number): Read<Element> {
  const { edges, length } = readEdges(tokens, at);
  const found = readLastOfRow(tokens, at + length);
  return found && { value: { part: found.value, edges }, length: length + found.length };
}

/** How many tokens join what was read to the next item. */
const joinLength = (tokens: Tokens, at: number): number => (joinAt(tokens, at) ? 1 + joinLength(tokens, at + 1) : 0);

/** A comma joins only items of one kind, and nothing at all joins only months, as when a table cell loses its lines. */
function mayFollow(before: Element, next: Part, comma: boolean, join: number): boolean {
  if (join === 0) return before.part.kind === 'month' && next.kind === 'month';
  return before.part.kind === next.kind || join > 1 || !comma;
}

/** «Medio mai/juni» is the middle of June: an edge holds for the next item of its kind, unless a dash is between. */
const carriedEdges = (before: Element | null, next: Part, dash: boolean): readonly Edge[] =>
  before && before.part.kind === next.kind && !dash ? before.edges : [];

/** All items of the phrase, or null when some of it is not understood. */
function readList(tokens: Tokens, at: number, before: Element | null): readonly Element[] | null {
  if (at >= tokens.length) return before ? [] : null;
  const join = joinLength(tokens, at);
  const found = readElement(tokens, at + join);
  if (!found) return null;
  const { part, edges } = found.value;
  if (before && !mayFollow(before, part, markAt(tokens, at, ','), join)) return null;
  const carried = carriedEdges(before, part, markAt(tokens, at, '-'));
  const element = { part, edges: edges.length > 0 ? edges : carried };
  const rest = readList(tokens, at + join + found.length, element);
  return rest && [element, ...rest];
}

/** The last item's stretches, each reaching back to where the first item begins. */
function reachingBack(last: Part, first: Part): Part['spans'] {
  const openings = (year: number): readonly Span[] =>
    [year, year - 1].flatMap((each) => first.spans(first.year ?? each));
  const widen = (span: Span, year: number): Span => {
    const opening = openings(year).find((each) => each.first <= span.first);
    return opening ? spanOf(opening.first, span.last, span.due) : span;
  };
  return (year) => last.spans(year).map((span) => widen(span, year));
}

/**
 * What plain words mean as a deadline, or null when any of them is not understood. Of several items the last is the
 * deadline, for the whole is not done before it: `februar og juni` is the end of June.
 */
export function meaningOf(plain: string): Meaning | null {
  const tokens = tokensIn(plain);
  const elements = tokens && readList(tokens, 0, null);
  const [first, last] = [elements?.[0], elements?.[elements.length - 1]];
  if (!first || !last) return null;
  const deadline = withEdges(last.part, last.edges);
  if (!deadline) return null;
  const covers = last.edges.length > 0 ? deadline.spans : reachingBack(deadline, first.part);
  return { year: deadline.year, spans: deadline.spans, covers };
}
