import { bandsIn } from '../../../src/domain/planning/bands';

const times = { from: '2018-01-01', to: '2018-12-27' };
const phase = (id: number, start: string | null, end: string | null): Parameters<typeof bandsIn>[0][number] => ({
  id,
  start,
  end
});

test('a phase stands where its days are, cut where the picture ends, and the earliest stands first', () => {
  const bands = bandsIn([phase(1, '2018-07-01', '2020-01-01'), phase(2, '2017-01-01', '2018-01-01')], times);
  expect(bands.map((each) => [each.phase.id, each.from, each.to])).toEqual([
    [2, 0, 0],
    [1, expect.closeTo(0.503, 2), 1]
  ]);
});

test('a phase that lacks a day, or lies outside the picture, has no band', () => {
  expect(
    bandsIn([phase(1, null, '2018-02-01'), phase(2, '2018-02-01', null), phase(3, '2020-01-01', '2020-02-01')], times)
  ).toEqual([]);
});
