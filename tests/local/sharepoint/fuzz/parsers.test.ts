import { fuzzBatches } from './batches';
import { fuzzCamls } from './camls';
import { fuzz } from './fuzz';
import { fuzzFilters } from './filters';
import { fuzzPaths } from './paths';

const COUNT = 10_000;

describe('ten thousand generated inputs crash, stall or swell no parser', () => {
  test.each([
    ['addresses', fuzzPaths],
    ['$filter', fuzzFilters],
    ['CAML', fuzzCamls],
    ['$batch', fuzzBatches]
  ])('%s', (_name, run) => {
    expect(run(20260310, COUNT)).toEqual([]);
  });

  test('what goes wrong is told: a crash, and a result out of proportion', () => {
    const crash = fuzz(
      1,
      3,
      () => 'x',
      () => {
        throw new TypeError('boom');
      }
    );
    expect(crash).toHaveLength(3);
    expect(crash[0]).toBe('seed 1: TypeError: boom: "x"');
    expect(
      fuzz(
        1,
        1,
        () => 'x',
        () => 5000
      )[0]
    ).toContain('5000 characters out of 1');
  });
});
