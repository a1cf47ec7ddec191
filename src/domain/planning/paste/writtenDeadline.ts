import { meaningOf } from '../deadlinePhrase';
import { plainWords } from '../deadlineTokens';
import { fromDayNumber } from '../../schema/dates';

/** Day 0 of Excel's calendar, in days since 1970. */
const excelEpoch = -25_569;
/** Serial numbers of the years 1982–2119: other five-digit numbers are not taken for days. */
const [firstSerial, lastSerial] = [30_000, 80_000];

const inNorwegian = (date: string): string => date.split('-').reverse().join('.');

function serialDay(text: string): string | null {
  const serial = Number(text);
  const isDay = /^\d{5}(?:[.,]\d+)?$/.test(text) && serial >= firstSerial && serial <= lastSerial;
  return isDay ? inNorwegian(fromDayNumber(Math.floor(serial) + excelEpoch)) : null;
}

const midnight = /(?:[ T]|, )\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?Z?$/;
const dashed = /^(\d{1,2})-(\p{L}{3,4})\.?(?:-(\d{4}|\d{2}))?$/u;
const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;

const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** Are these words a deadline that `readDeadline` understands, in whichever period? */
export const isDeadline = (text: string): boolean => text.length <= 60 && meaningOf(plainWords(text)) !== null;

/**
 * A deadline as it stood in a cell. What Excel writes in its own manner (a serial number, a time at midnight,
 * «28-Feb-18», «2/28/2018») becomes a day that people read; anything else is left as it is.
 */
export function writtenDeadline(cell: string): string {
  const text = cell.trim();
  const day = serialDay(text) ?? (/\d/.test(text) ? text.replace(midnight, '') : text);
  const [, date, month, year] = dashed.exec(day) ?? [];
  if (date && month) return [`${date}.`, month, ...(year ? [century(year)] : [])].join(' ');
  const [, first = '', second = '', ofYear] = american.exec(day) ?? [];
  const isAmerican = ofYear !== undefined && Number(second) > 12 && Number(first) <= 12;
  return isAmerican ? `${Number(second)}.${Number(first)}.${century(ofYear)}` : day;
}

/** Words that surely are a deadline wherever they stand: not «1.1» or «12», which may be numbers of something. */
export const isSurelyDeadline = (text: string): boolean =>
  /\p{L}{3}|^[QKTH]\d|\d\.\d{1,2}\.\d|\d{4}-\d\d/iu.test(text) && isDeadline(text);

/** Nobody writes a deadline of more words at the end of a sentence. */
const mostWords = 6;

/** A deadline at the end of a line: what stands before it, and the deadline. */
export function cutDeadline(line: string): readonly [text: string, deadline: string] {
  const words = line.split(' ');
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count -= 1) {
    const deadline = words.slice(-count).join(' ');
    if (isSurelyDeadline(deadline)) return [words.slice(0, -count).join(' '), deadline];
  }
  return [line, ''];
}
