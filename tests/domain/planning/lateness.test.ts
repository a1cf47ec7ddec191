import fc from 'fast-check';
import {
  daysLate,
  daysLeft,
  dueOn,
  isDropped,
  isLate,
  isOpen,
  isReached,
  wasReachedLate
} from '../../../src/domain/planning/lateness';
import type { Awaited, MilestoneStatus } from '../../../src/domain/planning/lateness';
import { addDays } from '../../../src/domain/schema/dates';

const due = '2018-02-28';
const awaited = (change: Partial<Awaited> = {}): Awaited => ({
  status: 'planned',
  deadline: { words: 'Ultimo februar', date: due },
  reachedOn: null,
  ...change
});
const dayAfter = addDays(due, 1);

test('an open milestone is late from the day after its deadline', () => {
  expect(isLate(awaited(), addDays(due, -1))).toBe(false);
  expect(isLate(awaited(), due)).toBe(false);
  expect(isLate(awaited(), dayAfter)).toBe(true);
});

test.each(['onTrack', 'offTrack'] as const)('a milestone that is %s can be late', (status) =>
  expect(isLate(awaited({ status }), dayAfter)).toBe(true)
);

test.each(['reached', 'dropped'] as const)('a milestone that is %s is never late and not open', (status) => {
  expect(isLate(awaited({ status }), '2030-01-01')).toBe(false);
  expect(isOpen(awaited({ status }))).toBe(false);
  expect(daysLeft(awaited({ status }), '2018-01-01')).toBeNull();
});

test('a status that somebody wrote by hand is open, so that nobody stops asking about it', () => {
  const byHand = awaited({ status: { outside: 'På vent' } });
  expect(isOpen(byHand)).toBe(true);
  expect(isLate(byHand, dayAfter)).toBe(true);
});

test.each([[null], [{ words: 'når HR er klar', date: null }]])(
  'a milestone with the deadline %j is never late',
  (deadline) => {
    expect(isLate(awaited({ deadline }), '2030-01-01')).toBe(false);
    expect(daysLate(awaited({ deadline }), '2030-01-01')).toBe(0);
    expect(daysLeft(awaited({ deadline }), '2018-01-01')).toBeNull();
    expect(wasReachedLate(awaited({ deadline, status: 'reached', reachedOn: '2030-01-01' }))).toBe(false);
    expect(dueOn(awaited({ deadline }))).toBeNull();
  }
);

test('days left are counted to the deadline, and are none on the day itself', () => {
  expect(daysLeft(awaited(), '2018-02-14')).toBe(14);
  expect(daysLeft(awaited(), due)).toBe(0);
  expect(daysLeft(awaited(), dayAfter)).toBeNull();
});

test('days late are counted from the deadline to today while it is open', () => {
  expect(daysLate(awaited(), due)).toBe(0);
  expect(daysLate(awaited(), '2018-03-03')).toBe(3);
});

test('days late stop being counted when it is reached', () => {
  const reached = awaited({ status: 'reached', reachedOn: '2018-03-02' });
  expect(wasReachedLate(reached)).toBe(true);
  expect(daysLate(reached, '2030-01-01')).toBe(2);
});

test('reached on the day of the deadline is not late', () => {
  const reached = awaited({ status: 'reached', reachedOn: due });
  expect(wasReachedLate(reached)).toBe(false);
  expect(daysLate(reached, '2030-01-01')).toBe(0);
});

test('a reached milestone without a day was not reached late', () =>
  expect(wasReachedLate(awaited({ status: 'reached' }))).toBe(false));

test('a day that it was once reached does not make an open milestone reached late', () =>
  expect(wasReachedLate(awaited({ reachedOn: '2018-03-02' }))).toBe(false));

test('a milestone is exactly one of open, reached and dropped, and never both late and with days left', () =>
  fc.assert(
    fc.property(
      fc.constantFrom<MilestoneStatus>('planned', 'onTrack', 'offTrack', 'reached', 'dropped'),
      fc.integer({ min: -500, max: 500 }),
      (status, days) => {
        const milestone = awaited({ status });
        const today = addDays(due, days);
        const states = [isOpen(milestone), isReached(milestone), isDropped(milestone)];
        expect(states.filter(Boolean)).toHaveLength(1);
        expect(isLate(milestone, today) && daysLeft(milestone, today) !== null).toBe(false);
        expect(isLate(milestone, today)).toBe(daysLate(milestone, today) > 0);
      }
    )
  ));
