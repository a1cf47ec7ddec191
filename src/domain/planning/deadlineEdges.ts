import { addDays, monthOf, yearOf } from '../schema/dates';
import { lastOfMonth, monthsIn, spanOf } from './calendar';
import type { Span } from './calendar';
import type { Edge } from './deadlineLexicon';
import { leadingUpTo } from './deadlineParts';
import type { Part, PartKind } from './deadlineParts';

type Narrow = (span: Span, kind: PartKind) => Span;

/** The end of the nth month of a stretch, the first being 1. */
const endOfNth = (span: Span, nth: number): string => lastOfMonth(yearOf(span.first), monthOf(span.first) + nth - 1);

/** Primo is the 10th; the beginning of something longer is its first month, of a week its Tuesday. */
const start: Narrow = (span, kind) => {
  if (kind === 'week') return spanOf(span.first, addDays(span.first, 1));
  return kind === 'month' ? spanOf(span.first, addDays(span.first, 9)) : spanOf(span.first, endOfNth(span, 1));
};

/** Medio is the 15th; the middle of something longer lies as far from both its ends, of a week it is Wednesday. */
const middle: Narrow = (span, kind) => {
  if (kind === 'week') return spanOf(addDays(span.first, 1), addDays(span.first, 3), addDays(span.first, 2));
  const months = monthsIn(span);
  const due = months % 2 === 0 ? endOfNth(span, months / 2) : addDays(endOfNth(span, (months - 1) / 2), 15);
  const around = kind === 'month' ? 5 : 15;
  return spanOf(addDays(due, -around), addDays(due, around), due);
};

const daysOfTheEnd: Partial<Record<PartKind, number>> = { day: 0, week: 2, month: 10 };

/** Ultimo is the last day; a day in the last stretch before it does not contradict it. */
const end: Narrow = (span, kind) => spanOf(addDays(span.last, -(daysOfTheEnd[kind] ?? 30)), span.last);

const narrow: Readonly<Record<Exclude<Edge, 'before'>, Narrow>> = { start, middle, end };

const wholeKinds: readonly PartKind[] = ['week', 'month', 'quarter', 'tertial', 'half', 'season', 'year'];
const takesEdge = (part: Part, edge: Edge): boolean =>
  wholeKinds.includes(part.kind) || (edge === 'end' && part.kind === 'day');

/** These already mean the day before something begins. */
const thresholds: readonly PartKind[] = ['feast', 'turnOfYear', 'turnOfMonth'];

function before(part: Part): Part {
  if (thresholds.includes(part.kind)) return part;
  const begins = part.begins ?? ((year: number) => part.spans(year).map((span) => span.first));
  return { ...part, spans: (year) => begins(year).map(leadingUpTo) };
}

function narrowed(part: Part, edge: Exclude<Edge, 'before'>): Part | null {
  if (!takesEdge(part, edge)) return null;
  return { ...part, spans: (year) => part.spans(year).map((span) => narrow[edge](span, part.kind)), begins: undefined };
}

/**
 * «Før», «medio» and their like in front of a part, in the order written. Null where they make no sense together.
 * «Før utgangen av mars» is the end of March itself.
 */
export function withEdges(part: Part, edges: readonly Edge[]): Part | null {
  const [edge, ...rest] = edges;
  if (edge === undefined) return part;
  if (rest.length > 1 || (rest.length === 1 && edge !== 'before')) return null;
  const [inner] = rest;
  if (edge !== 'before') return narrowed(part, edge);
  if (inner === undefined) return before(part);
  const at = inner === 'before' ? null : narrowed(part, inner);
  if (at === null || inner === 'end') return at;
  return before(inner === 'middle' ? { ...at, begins: (year) => at.spans(year).map((span) => span.due) } : at);
}
