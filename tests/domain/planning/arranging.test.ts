import fc from 'fast-check';
import { arrangementOf, inPlanOrder, moved, pathMoved, stepped } from '../../../src/domain/planning/arranging';
import type { Arrangement, Place } from '../../../src/domain/planning/arranging';
import { aRow } from '../../support/planned';
import type { Row } from '../../support/planned';

const row = (id: number, path: string, order: number | null): Row => aRow({ id, path, order, number: `M${id}` });
const plan = [row(1, 'A', 1), row(2, 'A', 2), row(3, 'A', 3), row(4, 'B', 4), row(5, 'B', 5)];
const told = (rows: readonly Row[]): string => rows.map(({ id, path }) => `${path}${id}`).join(' ');
const one = (id: number): ReadonlySet<number> => new Set([id]);

const stored = (rows: readonly Row[], changes: readonly Arrangement[]): readonly Row[] =>
  rows.map((each) => ({ ...each, ...changes.find(({ id }) => id === each.id)?.change }));

function put(
  rows: readonly Row[],
  id: number,
  to: Place
): { readonly reads: string; readonly writes: readonly Arrangement[] } {
  const writes = arrangementOf(rows, moved(inPlanOrder(rows), one(id), to), one(id));
  return { reads: told(inPlanOrder(stored(rows, writes))), writes };
}

test('one milestone put elsewhere is one write', () => {
  expect(put(plan, 5, { path: 'B', before: 4 })).toMatchObject({ reads: 'A1 A2 A3 B5 B4', writes: [{ id: 5 }] });
  expect(put(plan, 1, { path: 'A', before: null })).toMatchObject({ reads: 'A2 A3 A1 B4 B5', writes: [{ id: 1 }] });
  expect(put(plan, 4, { path: 'A', before: 2 })).toMatchObject({
    reads: 'A1 B4 A2 A3 B5'.replace('B4', 'A4'),
    writes: [{ id: 4, change: { path: 'A', order: 1.5 } }]
  });
});

test('into a new path it comes last, and the path with it', () => {
  expect(put(plan, 1, { path: 'Nytt', before: null })).toMatchObject({
    reads: 'A2 A3 B4 B5 Nytt1',
    writes: [{ id: 1 }]
  });
});

test('put where it stands, nothing is written', () => {
  expect(put(plan, 2, { path: 'A', before: 3 }).writes).toEqual([]);
});

test('several go together, in the order they had', () => {
  const ids = new Set([1, 3]);
  const wanted = moved(plan, ids, { path: 'B', before: 5 });
  expect(told(wanted)).toBe('A2 B4 B1 B3 B5');
  expect(arrangementOf(plan, wanted, ids)).toHaveLength(2);
});

test('a path put before another writes the smaller of the two', () => {
  const wanted = pathMoved(plan, 'B', 'A');
  expect(told(wanted)).toBe('B4 B5 A1 A2 A3');
  expect(arrangementOf(plan, wanted, new Set()).map(({ id }) => id)).toEqual([4, 5]);
  expect(told(pathMoved(plan, 'A', null))).toBe('B4 B5 A1 A2 A3');
});

test.each([
  [1, -1, null],
  [2, -1, { path: 'A', before: 1 }],
  [2, 1, { path: 'A', before: null }],
  [1, 1, { path: 'A', before: 3 }],
  [3, 1, { path: 'B', before: 4 }],
  [4, -1, { path: 'A', before: null }],
  [5, 1, null]
] as const)('a step of milestone %i by %i goes to %j', (id, step, place) => {
  expect(stepped(plan, id, step)).toEqual(place);
});

test('where there is no room between two numbers, all are counted anew', () => {
  const tight = [row(1, 'A', 1), row(2, 'A', 1 + Number.EPSILON), row(3, 'A', 2)];
  expect(put(tight, 3, { path: 'A', before: 2 }).reads).toBe('A1 A3 A2');
});

test('milestones without an order that stand behind what was moved are left alone', () => {
  const made = [row(1, 'A', 1), row(2, 'A', 2), ...[3, 4, 5].map((id) => row(id, 'B', null))];
  expect(put(made, 2, { path: 'A', before: 1 }).writes).toHaveLength(1);
  expect(put(made, 4, { path: 'A', before: null }).writes).toHaveLength(1);
});

const anyRow = fc.record({
  path: fc.constantFrom('A', 'B', ' C  d', ''),
  order: fc.option(fc.integer({ min: -3, max: 9 }))
});

test('whatever the plan, it stands as it was wanted when what changed is stored', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 1, maxLength: 14 }),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      (made, what, where, last) => {
        const rows = made.map(({ path, order }, at) => row(at + 1, path, order));
        const read = inPlanOrder(rows);
        const [going, at] = [read[what % read.length]!, read[where % read.length]!];
        const wanted = moved(read, one(going.id), { path: at.path, before: last || at.id === going.id ? null : at.id });
        const after = stored(rows, arrangementOf(rows, wanted, one(going.id)));
        expect(inPlanOrder(after).map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
      }
    ),
    { numRuns: 500 }
  );
});
