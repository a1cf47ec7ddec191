import { inCircles, waitingFor, wouldCircle } from '../../../src/domain/planning/dependencies';
import type { Dependent } from '../../../src/domain/planning/dependencies';

const of = (id: number, ...on: readonly number[]): Dependent => ({ id, dependsOn: on.map((each) => ({ id: each })) });
const ids = (rows: readonly Dependent[]): readonly number[] => rows.map(({ id }) => id);

test('who waits for a milestone is found from the other side', () => {
  expect(ids(waitingFor([of(1), of(2, 1), of(3, 1, 2)], 1))).toEqual([2, 3]);
});

test('a milestone may wait for none of those that wait for it, however many steps away', () => {
  const rows = [of(1), of(2, 1), of(3, 2), of(4)];
  expect(Array.from(wouldCircle(rows, 1)).sort()).toEqual([1, 2, 3]);
  expect(Array.from(wouldCircle(rows, 4))).toEqual([4]);
});

test('those in a circle are found, and those that only wait for it are not', () => {
  expect(ids(inCircles([of(1, 3), of(2, 1), of(3, 2), of(4, 3), of(5, 5)]))).toEqual([1, 2, 3, 5]);
});
