import fc from 'fast-check';
import { getISODay, getISOWeek, getISOWeekYear, parseISO } from 'date-fns';
import {
  addDays,
  compareDates,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isIsoDate,
  isoDate,
  monthOf,
  weekdayOf,
  yearOf
} from '../../../src/domain/schema/dates';
import {
  easterSunday,
  firstOfMonth,
  lastOfMonth,
  mondayOfWeek,
  monthsFrom,
  monthsIn
} from '../../../src/domain/planning/calendar';

const anyDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(fromDayNumber);

test.each(['2018-02-28', '2000-02-29', '2020-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) =>
  expect(isIsoDate(text)).toBe(true)
);

test.each([
  '',
  '2018-02-29',
  '1900-02-29',
  '2018-13-01',
  '2018-00-10',
  '2018-04-31',
  '2018-1-1',
  '0000-01-01',
  '2018-02-28T00:00',
  ' 2018-02-28',
  '28.02.2018'
])('%j is no day', (text) => expect(isIsoDate(text)).toBe(false));

test('a day made of numbers is null where the month is too short', () => {
  expect(isoDate(2018, 2, 28)).toBe('2018-02-28');
  expect(isoDate(2018, 2, 29)).toBeNull();
  expect(isoDate(2018, 0, 1)).toBeNull();
  expect(daysInMonth(2018, 13)).toBe(0);
});

test('days are added across months, leap days and years', () => {
  expect(addDays('2018-02-28', 1)).toBe('2018-03-01');
  expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
  expect(addDays('2018-01-01', -1)).toBe('2017-12-31');
});

test('nothing comes before the first day or after the last one', () => {
  expect(addDays('0001-01-02', -5)).toBe('0001-01-01');
  expect(addDays('9999-12-30', 5)).toBe('9999-12-31');
});

test('a summer-time change is a day like any other', () => {
  expect(daysBetween('2018-03-24', '2018-03-26')).toBe(2);
  expect(addDays('2018-10-27', 2)).toBe('2018-10-29');
});

test('adding the days between two days to the first gives the second', () =>
  fc.assert(fc.property(anyDay, anyDay, (a, b) => addDays(a, daysBetween(a, b)) === b)));

test('days compare as text does, and the parts of a day make the day again', () =>
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(Math.sign(daysBetween(b, a))).toBe(compareDates(a, b));
      expect(isoDate(yearOf(a), monthOf(a), dayOf(a))).toBe(a);
    })
  ));

test('weekdays are what date-fns says they are', () =>
  fc.assert(fc.property(anyDay, (date) => weekdayOf(date) === getISODay(parseISO(date)))));

test('every day lies in the ISO week that date-fns says it does', () =>
  fc.assert(
    fc.property(anyDay, (date) => {
      const day = parseISO(date);
      const monday = mondayOfWeek(getISOWeekYear(day), getISOWeek(day));
      expect(monday).toBe(addDays(date, 1 - weekdayOf(date)));
    })
  ));

test('only some years have a 53rd week, and none has week 0 or 54', () => {
  expect(mondayOfWeek(2020, 53)).toBe('2020-12-28');
  expect(mondayOfWeek(2018, 53)).toBeNull();
  expect(mondayOfWeek(2018, 0)).toBeNull();
  expect(mondayOfWeek(2020, 54)).toBeNull();
});

test.each([
  ['1961-04-02'],
  ['2000-04-23'],
  ['2008-03-23'],
  ['2017-04-16'],
  ['2018-04-01'],
  ['2019-04-21'],
  ['2024-03-31'],
  ['2025-04-20'],
  ['2026-04-05'],
  ['2027-03-28'],
  ['2038-04-25'],
  ['2049-04-18']
])('Easter Sunday is %s that year', (date) => expect(easterSunday(yearOf(date))).toBe(date));

test('Easter Sunday is a Sunday between 22 March and 25 April in every year', () => {
  for (let year = 1900; year <= 2199; year += 1) {
    const easter = easterSunday(year);
    expect([weekdayOf(easter), easter >= `${year}-03-22`, easter <= `${year}-04-25`]).toEqual([7, true, true]);
  }
});

test('months are counted on into the years beside', () => {
  expect(firstOfMonth(2018, 0)).toBe('2017-12-01');
  expect(firstOfMonth(2018, 13)).toBe('2019-01-01');
  expect(lastOfMonth(2018, 12)).toBe('2018-12-31');
  expect(monthsFrom(2018, 12, 3)).toEqual({ first: '2018-12-01', last: '2019-02-28', due: '2019-02-28' });
  expect(monthsIn(monthsFrom(2018, 11, 6))).toBe(6);
});
