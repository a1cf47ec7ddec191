import { merge } from '../../../src/ui/form/saving/merge';

const names = ['a', 'b', 'c'];
const before = { a: 1, b: 1, c: 1 };

test('changes in different fields are both kept', () => {
  const merged = merge({ before, mine: { ...before, a: 2 }, stored: { ...before, b: 3 } }, names);
  expect(merged).toEqual({ both: [], theirs: ['b'], values: { a: 2, b: 3, c: 1 } });
});

test('different changes of the same field must be chosen between, and mine stands until then', () => {
  const merged = merge({ before, mine: { ...before, a: 2 }, stored: { ...before, a: 3 } }, names);
  expect(merged).toEqual({ both: ['a'], theirs: [], values: { a: 2, b: 1, c: 1 } });
});

test('the same change of the same field is no conflict', () => {
  expect(merge({ before, mine: { ...before, a: 2 }, stored: { ...before, a: 2 } }, names).both).toEqual([]);
});

test('fields that the form does not ask for are left alone', () => {
  expect(merge({ before, mine: { ...before, c: 2 }, stored: { ...before, c: 3 } }, ['a', 'b']).both).toEqual([]);
});
