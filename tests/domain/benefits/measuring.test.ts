import { courseOf } from '../../../src/domain/benefits/course';
import { latestOf, overdueOf, stageOf } from '../../../src/domain/benefits/measuring';

const of = {
  ...{ id: 1, nullValue: 12, nullDate: '2018-01-31', midValue: null, midDate: '2018-06-30' },
  ...{ targetValue: 9, targetDate: '2018-12-31' }
};
const none = { ...of, nullDate: null, midDate: null, targetDate: null };
let last = 0;
const on = (measuredOn: string, measured = 11, indicator = 1) => ({
  id: (last += 1),
  indicator: { id: indicator, title: '' },
  measuredOn,
  measured
});

test('the day tells which of the three times it is, or that it is between them', () => {
  expect(stageOf(of, '2018-02-10')).toBe('nullPoint');
  expect(stageOf(of, '2018-01-02')).toBe('nullPoint');
  expect(stageOf(of, '2018-04-30')).toBeNull();
  expect(stageOf(of, '2018-05-31')).toBe('midway');
  expect(stageOf(of, '2019-03-01')).toBe('end');
  expect(stageOf(none, '2018-02-10')).toBeNull();
});

test('the last measurement is the one made last, whenever it was written down', () => {
  const all = [on('2018-08-31', 10), on('2018-04-30', 12), on('2018-09-30', 4, 2)];
  expect(latestOf(of, all)?.measured).toBe(10);
  expect(latestOf({ id: 3 }, all)).toBeUndefined();
});

describe('a measurement', () => {
  test('is overdue from the day after it should have been made', () => {
    expect(overdueOf(of, [], '2018-06-30')).toBeNull();
    expect(overdueOf(of, [], '2018-07-01')).toBe('2018-06-30');
  });

  test('is not overdue when one was made about then, or later', () => {
    expect(overdueOf(of, [on('2018-06-01')], '2018-07-01')).toBeNull();
    expect(overdueOf(of, [on('2018-09-20')], '2018-10-01')).toBeNull();
    expect(overdueOf(of, [on('2018-02-10')], '2018-07-01')).toBe('2018-06-30');
    expect(overdueOf(of, [on('2018-06-30', 10, 2)], '2018-07-01')).toBe('2018-06-30');
  });

  test('of the null point is there when its value is', () => {
    expect(overdueOf({ ...of, nullValue: null }, [], '2018-02-10')).toBe('2018-01-31');
    expect(overdueOf(of, [], '2018-02-10')).toBeNull();
  });
});

describe('the picture', () => {
  test('goes from the first day to the last, with the highest value on top', () => {
    const course = courseOf(of, [on('2018-12-31', 13)])!;
    const [from, to] = course.wanted;
    const measured = course.measured[1]!;
    expect([from?.x, to?.x]).toEqual([0, 1]);
    expect(measured.y).toBeLessThan(from!.y);
    expect(from!.y).toBeLessThan(to!.y);
    expect(Math.min(...[...course.wanted, ...course.measured].map(({ y }) => y))).toBeGreaterThan(0);
  });

  test('is none where there are not two days', () => {
    expect(courseOf(none, [])).toBeNull();
    expect(courseOf({ ...none, nullDate: '2018-01-31' }, [])).toBeNull();
  });

  test('is a flat line in the middle where nothing changes', () => {
    const course = courseOf({ ...of, targetValue: 12 }, []);
    expect(course?.wanted.map(({ y }) => y)).toEqual([0.5, 0.5]);
  });
});
