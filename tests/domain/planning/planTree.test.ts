import fc from 'fast-check';
import { compareNaturally, comparePlanned, nextMilestone, planTree } from '../../../src/domain/planning/planTree';
import type { PlannedActivity, PlannedMilestone } from '../../../src/domain/planning/planTree';

const today = '2018-03-15';
let lastId = 0;
const milestone = (number: string, change: Partial<PlannedMilestone> & { date?: string } = {}): PlannedMilestone => {
  const { date, ...rest } = change;
  lastId += 1;
  return {
    id: lastId,
    number,
    path: '',
    order: null,
    status: 'planned',
    deadline: date === undefined ? null : { words: '', date },
    reachedOn: null,
    ...rest
  };
};
const activity = (id: number, of: number | null, change: Partial<PlannedActivity> = {}): PlannedActivity => ({
  id,
  milestone: of === null ? null : { id: of },
  order: null,
  deadline: null,
  ...change
});
const numbers = (milestones: readonly PlannedMilestone[]): string => milestones.map(({ number }) => number).join(' ');
const sorted = (...milestones: PlannedMilestone[]): string => numbers(milestones.sort(comparePlanned));

describe('plan order', () => {
  test('is the order people gave, whatever the deadlines and numbers say', () =>
    expect(
      sorted(milestone('M1', { order: 2, date: '2018-01-01' }), milestone('M2', { order: 1, date: '2018-12-31' }))
    ).toBe('M2 M1'));

  test('is the deadline where the order is the same, and no deadline comes last', () =>
    expect(
      sorted(milestone('M1'), milestone('M2', { date: '2018-05-01' }), milestone('M3', { date: '2018-04-01' }))
    ).toBe('M3 M2 M1'));

  test('puts what has no order behind what has one', () =>
    expect(sorted(milestone('M1', { date: '2018-01-01' }), milestone('M2', { order: 9 }))).toBe('M2 M1'));

  test('counts M2 before M10, and puts what has no number last', () =>
    expect(sorted(milestone('M10'), milestone(''), milestone('M2'), milestone('m3'))).toBe('M2 m3 M10 '));

  test('is age where nothing else tells them apart', () => {
    const [older, newer] = [milestone('M1', { id: 1001 }), milestone('M1', { id: 1002 })];
    expect([newer, older].sort(comparePlanned)).toEqual([older, newer]);
  });

  test('does not depend on the order they were read in', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            number: fc.constantFrom('', 'M1', 'M2', 'M10', '1.2'),
            order: fc.constantFrom(null, 1, 2),
            date: fc.constantFrom(undefined, '2018-01-01', '2018-02-01')
          }),
          { maxLength: 8 }
        ),
        (rows) => {
          const all = rows.map(({ number, ...rest }) => milestone(number, rest));
          const ids = (list: readonly PlannedMilestone[]): readonly number[] => list.map(({ id }) => id);
          expect(ids(all.slice().reverse().sort(comparePlanned))).toEqual(ids(all.slice().sort(comparePlanned)));
        }
      )
    ));
});

test.each([
  ['M2', 'M10', -1],
  ['1.9', '1.10', -1],
  ['M2', 'm2', 0],
  ['', 'M1', 1],
  ['', '', 0]
])('%j against %j is %i', (a, b, sign) => expect(Math.sign(compareNaturally(a, b))).toBe(sign));

describe('the tree', () => {
  const asIs = 'AS IS - Dagens praksis';
  const m1 = milestone('M1', { order: 1, path: 'Tillitsmodellen', date: '2018-06-30' });
  const m2 = milestone('M2', { order: 2, path: asIs, date: '2018-01-31', status: 'reached', reachedOn: '2018-02-02' });
  const m3 = milestone('M3', { order: 3, path: ` ${asIs}\u00a0`, date: '2018-02-28' });
  const m4 = milestone('M4', { order: 4, path: 'Tillitsmodellen', date: '2018-05-15', status: 'dropped' });
  const last = milestone('', { order: 5, date: '2018-12-31' });
  const tree = planTree(
    [m4, last, m3, m1, m2],
    [
      activity(1, m1.id, { order: 2 }),
      activity(2, m1.id, { order: 1 }),
      activity(3, m3.id),
      activity(4, 999),
      activity(5, null)
    ],
    today
  );
  const rows = (at: number): string => numbers((tree.paths[at]?.rows ?? []).map((row) => row.milestone));

  test('has a path where its first milestone stands, and what has no path in one of its own', () =>
    expect(tree.paths.map(({ name }) => name)).toEqual(['Tillitsmodellen', asIs, '']));

  test('keeps the milestones of a path together, in plan order, though spaces differ', () =>
    expect([rows(0), rows(1), rows(2)]).toEqual(['M1 M4', 'M2 M3', '']));

  test('has the activities of a milestone under it, in order', () => {
    const ids = tree.paths[0]?.rows.map((row) => row.activities.map(({ id }) => id));
    expect(ids).toEqual([[2, 1], []]);
  });

  test('loses no activity: those of no milestone here are loose', () =>
    expect(tree.loose.map(({ id }) => id)).toEqual([4, 5]));

  test('counts each path and all of them', () => {
    expect(tree.paths.map(({ counts }) => counts)).toEqual([
      { total: 2, open: 1, late: 0, reached: 0, dropped: 1 },
      { total: 2, open: 1, late: 1, reached: 1, dropped: 0 },
      { total: 1, open: 1, late: 0, reached: 0, dropped: 0 }
    ]);
    expect(tree.counts).toEqual({ total: 5, open: 3, late: 1, reached: 1, dropped: 1 });
  });

  test('of nothing is nothing', () =>
    expect(planTree([], [], today)).toEqual({
      paths: [],
      counts: { total: 0, open: 0, late: 0, reached: 0, dropped: 0 },
      loose: []
    }));

  test('does not reorder the lists it is given', () => {
    const given = Object.freeze([m4, m1]);
    planTree(given, Object.freeze([activity(2, m1.id), activity(1, m1.id)]), today);
    expect(given).toEqual([m4, m1]);
  });

  test('of two thousand milestones takes less than a tenth of a second', () => {
    const many = Array.from({ length: 2000 }, (_, at) => milestone(`M${2000 - at}`, { path: `Løp ${at % 7}` }));
    const before = process.hrtime.bigint();
    planTree(many, [], today);
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(100);
  });
});

describe('the next milestone', () => {
  const late = milestone('late', { date: '2018-02-28' });
  const later = milestone('later', { date: '2018-03-01' });
  const coming = milestone('coming', { order: 9, date: '2018-04-30' });
  const undated = milestone('undated', { order: 1 });
  const reached = milestone('reached', { date: '2018-03-20', status: 'reached' });
  const next = (...all: PlannedMilestone[]): string | undefined => nextMilestone(all, today)?.number;

  test('is the open one with the nearest deadline that has not passed', () => {
    const far = milestone('far', { order: 1, date: '2018-11-30' });
    expect(next(late, far, undated, reached, coming)).toBe('coming');
  });

  test('can have its deadline today', () => expect(next(coming, milestone('today', { date: today }))).toBe('today'));

  test('is the first without a day, where no deadline is to come', () => expect(next(late, undated)).toBe('undated'));

  test('is the one that has been late longest, where all are late', () => expect(next(later, late)).toBe('late'));

  test('is none where all are reached or dropped', () =>
    expect(next(reached, milestone('x', { status: 'dropped' }))).toBeUndefined());
});
