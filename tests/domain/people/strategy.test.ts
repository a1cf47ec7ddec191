import { byStrategy, degrees, strategyOf } from '../../../src/domain/people/strategy';
import type { Assessed } from '../../../src/domain/people/strategy';

const all = degrees.flatMap((influence) => degrees.map((interest): Assessed => ({ interest, influence })));

test.each([
  ['great', 'great', 'engage'],
  ['medium', 'medium', 'engage'],
  ['little', 'medium', 'satisfy'],
  ['none', 'great', 'satisfy'],
  ['great', 'little', 'inform'],
  ['medium', 'none', 'inform'],
  ['little', 'little', 'watch'],
  ['none', 'none', 'watch']
] as const)('interest %s and influence %s: %s', (interest, influence, strategy) => {
  expect(strategyOf({ interest, influence })).toBe(strategy);
});

test('each region has four of the sixteen squares', () => {
  const counted = all.map(strategyOf).reduce<Record<string, number>>((sum, name) => {
    return { ...sum, [name ?? 'none']: (sum[name ?? 'none'] ?? 0) + 1 };
  }, {});
  expect(counted).toEqual({ engage: 4, satisfy: 4, inform: 4, watch: 4 });
});

test('who is assessed on one side only, or in a word of SharePoint’s own, has no place', () => {
  expect(strategyOf({ interest: 'great', influence: null })).toBeNull();
  expect(strategyOf({ interest: { outside: 'Enorm' }, influence: 'great' })).toBeNull();
});

test('groups come in the order of the guidance, names in the order of the Norwegian alphabet, the unassessed last', () => {
  const rows = [
    { name: 'Ås', interest: null, influence: null },
    { name: 'Ærlig', interest: 'great', influence: 'great' },
    { name: 'Zulu', interest: 'great', influence: 'great' },
    { name: 'Bo', interest: 'none', influence: 'great' }
  ] as const;
  const told = byStrategy(rows).map((group) => [group.strategy, group.rows.map(({ name }) => name)]);
  expect(told).toEqual([
    ['engage', ['Zulu', 'Ærlig']],
    ['satisfy', ['Bo']],
    [null, ['Ås']]
  ]);
});
