import fc from 'fast-check';
import { lastDue, nextDue } from '../../../src/domain/planning/reportingDue';
import type { ReportingRhythm } from '../../../src/domain/planning/reportingDue';
import { addDays } from '../../../src/domain/schema/dates';

const line = (rhythm: ReportingRhythm['rhythm'], firstDue: string | null = '2018-01-31'): ReportingRhythm => ({
  rhythm,
  firstDue
});

test.each([
  ['weekly', '2018-02-01', '2018-02-07'],
  ['fortnightly', '2018-02-01', '2018-02-14'],
  ['monthly', '2018-02-02', '2018-02-28'],
  ['monthly', '2018-03-01', '2018-03-31'],
  ['quarterly', '2018-02-01', '2018-04-30'],
  ['halfYearly', '2018-02-01', '2018-07-31'],
  ['yearly', '2018-02-01', '2019-01-31']
] as const)('what is due %s is next due, on %s, on %s', (rhythm, today, due) => {
  expect(nextDue(line(rhythm), today)).toBe(due);
});

test('today counts as the next, and the first is next until it has come', () => {
  expect(nextDue(line('monthly'), '2018-02-28')).toBe('2018-02-28');
  expect(nextDue(line('monthly'), '2017-05-01')).toBe('2018-01-31');
});

test('what is ordered is due the day it was ordered to, and afterwards has no next', () => {
  expect(nextDue(line('onOrder'), '2018-01-10')).toBe('2018-01-31');
  expect(nextDue(line('onOrder'), '2018-02-01')).toBeNull();
  expect(lastDue(line('onOrder'), '2018-02-01')).toBe('2018-01-31');
});

test('without a first day, a rhythm, or with a word from outside no day is known', () => {
  expect(nextDue(line('monthly', null), '2018-01-10')).toBeNull();
  expect(nextDue(line(null), '2018-01-10')).toBeNull();
  expect(nextDue(line('byPlan'), '2018-01-10')).toBeNull();
  expect(nextDue(line({ outside: 'Av og til' }), '2018-01-10')).toBeNull();
});

test('the last due is before today, and none before the first', () => {
  expect(lastDue(line('monthly'), '2018-01-31')).toBeNull();
  expect(lastDue(line('monthly'), '2018-03-01')).toBe('2018-02-28');
  expect(lastDue(line('monthly'), '2018-03-31')).toBe('2018-02-28');
});

test('the last is before today, the next is not, and none lies between', () => {
  const rhythms = fc.constantFrom('weekly', 'fortnightly', 'monthly', 'quarterly', 'halfYearly', 'yearly' as const);
  fc.assert(
    fc.property(rhythms, fc.nat(4000), fc.nat(4000), (rhythm, first, now) => {
      const today = addDays('2015-01-01', now);
      const each = line(rhythm as ReportingRhythm['rhythm'], addDays('2015-01-01', first));
      const [last, next] = [lastDue(each, today), nextDue(each, today)];
      expect(next! >= today).toBe(true);
      if (last === null) return expect(next).toBe(each.firstDue);
      expect(last < today).toBe(true);
      expect(nextDue(each, addDays(last, 1))).toBe(next);
    })
  );
});
