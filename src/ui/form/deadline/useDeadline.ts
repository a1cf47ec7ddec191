import { useState } from 'react';
import { assumedDay } from '../../../domain/planning/assumedDay';
import type { DeadlineReading, Period } from '../../../domain/planning/deadlineWords';
import { deadlineOn, readDeadline } from '../../../domain/planning/deadlineWords';
import { readNewDeadline } from '../../../domain/planning/settleDeadline';
import type { IsoDate } from '../../../domain/schema/dates';
import { isIsoDate } from '../../../domain/schema/dates';
import type { Deadline } from '../../../domain/schema/kinds';
import { useSetting } from '../../setting';

interface Asked {
  readonly value: Deadline | null;
  readonly onChange: (deadline: Deadline | null) => void;
  readonly period?: Period;
  /** The day of the row above: of several days the one that goes on from it is assumed, and said. */
  readonly above?: IsoDate | null;
  /** It is a new day that is asked for: of several days those that have passed are not meant. */
  readonly toCome?: boolean;
}

/** A deadline as it is being written. */
export interface WrittenDeadline {
  readonly words: string;
  /** An ISO day, text that is none yet, or null. */
  readonly date: string | null;
  readonly reading: DeadlineReading;
  /** The words are being typed: no time for questions. */
  readonly typing: boolean;
  /** The words can mean several days, and somebody must say which. */
  readonly asks: boolean;
  /** The day was taken from the row above, and not said by anybody. */
  readonly assumed: boolean;
  /** Words that the date has just driven out. */
  readonly dropped: string | null;
  readonly write: (words: string) => void;
  readonly settle: () => void;
  readonly setDate: (date: string | null) => void;
  /** Answers which of several days the words mean. */
  readonly mean: (date: IsoDate) => void;
  /** Asks after all, where a day was assumed. */
  readonly askAfterAll: () => void;
}

const anyTime: Period = { start: null, end: null };
const nothing: Deadline = { words: '', date: null };

const orNull = (deadline: Deadline): Deadline | null =>
  deadline.words === '' && deadline.date === null ? null : deadline;

const saysNothing = ({ kind }: DeadlineReading): boolean => kind === 'unknown' || kind === 'empty';

/** What becomes of the day when the words change. A day set by hand stays while the words say no day. */
function dayFor(next: DeadlineReading, before: DeadlineReading, date: string | null): string | null {
  if (next.kind === 'one') return next.date;
  if (next.kind === 'several') return date !== null && next.dates.includes(date) ? date : null;
  return saysNothing(next) && saysNothing(before) ? date : null;
}

/** What becomes of the words when the day is set by hand: half a day changes nothing, a whole one wins. */
const withDate = (words: string, date: string | null): Deadline =>
  date !== null && isIsoDate(date) ? deadlineOn(date, words) : { words, date };

/** Taken from the row above, where the words alone do not say which day. */
function assumedFor(next: DeadlineReading, above: IsoDate | null): IsoDate | null {
  return next.kind === 'several' ? assumedDay(next.dates, above) : null;
}

const readsAs =
  (period: Period, today: IsoDate, toCome = false) =>
  (words: string): DeadlineReading =>
    toCome ? readNewDeadline(words, period, today) : readDeadline(words, period, today);

/** The rules of a deadline in words: it never guesses among days, and the day wins over words that contradict it. */
export function useDeadline({ value, onChange, period = anyTime, above = null, toCome }: Asked): WrittenDeadline {
  const { today } = useSetting();
  const { words, date } = value ?? nothing;
  const [typing, setTyping] = useState(false);
  const [written, setWritten] = useState(false);
  const [assumed, setAssumed] = useState(false);
  const [dropped, setDropped] = useState<string | null>(null);
  const read = readsAs(period, today, toCome);
  const reading = read(words);
  return {
    words,
    date,
    reading,
    typing,
    asks: reading.kind === 'several' && !typing && !assumed && (written || date === null),
    assumed: assumed && date !== null,
    dropped,
    settle: () => setTyping(false),
    write: (text) => {
      setTyping(true);
      setWritten(true);
      setDropped(null);
      const next = read(text);
      const taken = assumedFor(next, above);
      setAssumed(taken !== null);
      onChange(orNull({ words: text, date: taken ?? dayFor(next, reading, date) }));
    },
    setDate: (day) => {
      setAssumed(false);
      const next = withDate(words, day);
      setDropped(next.words === '' && words !== '' ? words : dropped);
      onChange(orNull(next));
    },
    mean: (day) => {
      setAssumed(false);
      onChange({ words, date: day });
    },
    askAfterAll: () => setAssumed(false)
  };
}
