import type { Element } from '@xmldom/xmldom';
import { childElements } from '../fields/schemaXml';
import { refuse } from '../http/failure';
import type { Comparison, Condition, Literal } from '../odata/filter';
import { toSeconds } from '../store/farm';
import type { Visit } from '../visit';
import { fromLocal, startOfDay, toLocal } from '../zone';
import { readDate } from './values';

const DAY = 86_400_000;

/** A moment as CAML writes it: `<Today OffsetDays="-7" />`, `<Now />`, or ISO text in the web's own time. */
export function dateLiteral(value: Element, visit: Visit): Literal {
  const zone = visit.web.timeZone;
  const [word] = childElements(value);
  if (word?.localName === 'Today') return { kind: 'date', value: dayFromToday(visit, offsetOf(word)) };
  if (word?.localName === 'Now') return { kind: 'date', value: toSeconds(visit.farm.clock()) };
  if (word) throw refuse.notImplemented('CAML', `<${word.localName ?? ''}>`);
  const text = (value.textContent ?? '').trim();
  const utc = value.getAttribute('StorageTZ')?.toUpperCase() === 'TRUE';
  const moment = readDate(utc ? `${text.replace(/Z$/i, '')}Z` : text.replace(/Z$/i, ''), zone);
  if (moment === undefined) throw refuse.badCaml();
  return { kind: 'date', value: moment };
}

function offsetOf(today: Element): number {
  const days = Number(today.getAttribute('OffsetDays') ?? today.getAttribute('Offset') ?? 0);
  if (!Number.isFinite(days) || Math.abs(days) > 3_000_000) throw refuse.badCaml();
  return Math.trunc(days);
}

function dayFromToday(visit: Visit, days: number): string {
  const zone = visit.web.timeZone;
  const noon = startOfDay(visit.farm.clock(), zone).getTime() + DAY / 2;
  return toSeconds(startOfDay(new Date(noon + days * DAY), zone));
}

/** Without IncludeTimeValue only the day counts, in the web's time zone. */
export function byDay(operator: Comparison, path: readonly string[], literal: Literal, visit: Visit): Condition {
  const at = (comparison: Comparison, date: Date): Condition => ({
    kind: 'compare',
    operator: comparison,
    left: { kind: 'field', path },
    right: { kind: 'date', value: toSeconds(date) }
  });
  if (literal.kind !== 'date') return { kind: 'compare', operator, left: { kind: 'field', path }, right: literal };
  const zone = visit.web.timeZone;
  const start = startOfDay(new Date(literal.value), zone);
  const next = startOfDay(new Date(start.getTime() + DAY + DAY / 2), zone);
  const onDay: Condition = { kind: 'and', left: at('ge', start), right: at('lt', next) };
  const conditions: Readonly<Record<Comparison, Condition>> = {
    eq: onDay,
    ne: { kind: 'not', of: onDay },
    lt: at('lt', start),
    le: at('lt', next),
    gt: at('ge', next),
    ge: at('ge', start)
  };
  return conditions[operator];
}

/** `<DateRangesOverlap>`: begins before the period is over and ends after it has begun. */
export function overlap(element: Element, base: string | undefined, visit: Visit): Condition {
  const parts = childElements(element);
  const [from = '', to = ''] = parts
    .filter((each) => each.localName === 'FieldRef')
    .map((each) => each.getAttribute('Name') ?? '');
  const value = parts.find((each) => each.localName === 'Value');
  if (from === '' || to === '' || !value) throw refuse.badCaml();
  const [start, end] = periodOf(value, base, visit);
  const compare = (operator: Comparison, path: string, moment: Date): Condition => ({
    kind: 'compare',
    operator,
    left: { kind: 'field', path: [path] },
    right: { kind: 'date', value: toSeconds(moment) }
  });
  return { kind: 'and', left: compare('lt', from, end), right: compare('ge', to, start) };
}

/** `<Today />`, `<Now />`, `<Week />`, `<Month />`, `<Year />` around today or the calendar's date. */
function periodOf(value: Element, base: string | undefined, visit: Visit): [Date, Date] {
  const zone = visit.web.timeZone;
  const moment = base === undefined ? visit.farm.clock() : new Date(readDate(base, zone) ?? NaN);
  if (Number.isNaN(moment.getTime())) throw refuse.badCaml();
  const { year, month, day } = toLocal(moment, zone);
  const midnight = (y: number, m: number, d: number): Date => {
    const plain = new Date(Date.UTC(y, m - 1, d));
    const local = { year: plain.getUTCFullYear(), month: plain.getUTCMonth() + 1, day: plain.getUTCDate() };
    return fromLocal({ ...local, hour: 0, minute: 0, second: 0 }, zone);
  };
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  switch (childElements(value)[0]?.localName) {
    case 'Now':
      return [moment, new Date(moment.getTime() + 1000)];
    case 'Today':
      return [midnight(year, month, day), midnight(year, month, day + 1)];
    case 'Week':
      return [midnight(year, month, day - weekday), midnight(year, month, day - weekday + 7)];
    case 'Month':
      return [midnight(year, month, 1), midnight(year, month + 1, 1)];
    case 'Year':
      return [midnight(year, 1, 1), midnight(year + 1, 1, 1)];
    default:
      throw refuse.badCaml();
  }
}
