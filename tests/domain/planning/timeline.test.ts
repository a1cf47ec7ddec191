import fc from 'fast-check';
import { timeline } from '../../../src/domain/planning/timeline';
import type { PlannedMilestone } from '../../../src/domain/planning/planTree';
import { addDays } from '../../../src/domain/schema/dates';

const planned = (id: number, date: string | null, over: Partial<PlannedMilestone> = {}): PlannedMilestone => ({
  id,
  number: `M${id}`,
  path: '',
  order: id,
  status: 'planned',
  deadline: date === null ? null : { words: '', date },
  reachedOn: null,
  ...over
});

const period = { start: '2018-01-01', end: '2018-12-31' };
const shown = { period, today: '2018-06-01', gap: 0.1 };

test('a plan where nothing has a day has no timeline', () => {
  expect(timeline([planned(1, null)], shown)).toBeNull();
});

test('the project’s whole period is shown, and deadlines outside it too', () => {
  const within = timeline([planned(1, '2018-06-01')], shown)!;
  expect(within.from < '2018-01-01' && within.to > '2018-12-31').toBe(true);
  const outside = timeline([planned(1, '2020-02-01')], shown)!;
  expect(outside.to > '2020-02-01').toBe(true);
});

test('each result path has a lane, in the plan’s order, and what has no day stands for itself', () => {
  const times = timeline(
    [
      planned(1, '2018-03-01', { path: 'B' }),
      planned(2, '2018-04-01', { path: 'A' }),
      planned(3, null, { path: 'B' }),
      planned(4, null, { path: 'C' })
    ],
    shown
  )!;
  expect(times.lanes.map(({ name, marks }) => [name, marks.map(({ milestone }) => milestone.id)])).toEqual([
    ['B', [1]],
    ['A', [2]]
  ]);
  expect(times.undated.map(({ id }) => id)).toEqual([3, 4]);
});

test('today is marked only where it is within what is shown', () => {
  expect(timeline([planned(1, '2018-06-01')], shown)!.today).toBeCloseTo(0.41, 1);
  expect(timeline([planned(1, '2018-06-01')], { ...shown, today: '2026-11-22' })!.today).toBeNull();
});

const days = fc.array(fc.integer({ min: 0, max: 3650 }), { minLength: 1, maxLength: 60 });

test('no two marks of a row cover each other, all are within the picture, and the axis is readable', () => {
  fc.assert(
    fc.property(days, fc.double({ min: 0.01, max: 0.3, noNaN: true }), (offsets, gap) => {
      const milestones = offsets.map((offset, index) => planned(index + 1, addDays('2018-01-01', offset)));
      const times = timeline(milestones, { ...shown, gap })!;
      const marks = times.lanes.flatMap((lane) => lane.marks);
      expect(marks).toHaveLength(milestones.length);
      marks.forEach((one) => {
        expect(one.at > 0 && one.at < 1).toBe(true);
        const beside = marks.filter((other) => other !== one && other.row === one.row);
        expect(beside.every((other) => Math.abs(other.at - one.at) >= gap - 1e-9)).toBe(true);
      });
      expect(times.ticks.length).toBeLessThanOrEqual(13);
      expect(times.ticks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
    })
  );
});
