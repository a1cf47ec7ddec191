import { inViewOrder } from '../../../src/domain/schema/inViewOrder';
import { benefit } from '../../../src/domain/templates/benefit';
import { documentLink } from '../../../src/domain/templates/documentLink';
import { goal } from '../../../src/domain/templates/goal';
import { handOver } from '../../../src/domain/templates/handOver';
import { reflection } from '../../../src/domain/templates/reflection';

const rows = <V>(name: string, values: readonly V[]): readonly { readonly id: number }[] =>
  values.map((value, at) => ({ id: at + 1, [name]: value }));
const ids = (all: readonly { readonly id: number }[]): readonly number[] => all.map(({ id }) => id);

test('benefit G2 stands before G10', () => {
  expect(ids(inViewOrder(benefit, rows('number', ['G10', 'G2', 'G1'])))).toEqual([3, 2, 1]);
});

test('names stand in the order of the Norwegian alphabet, capitals or not', () => {
  const names = ['Åpning', 'Øvelse', 'ærend', 'Zoom', 'avtale', 'Budsjett'];
  expect(ids(inViewOrder(documentLink, rows('name', names)))).toEqual([5, 6, 4, 3, 2, 1]);
});

test('rows that somebody has made without an order come first, as they were made, wherever they stood', () => {
  expect(ids(inViewOrder(goal, rows('order', [2, null, 1, null, 0])))).toEqual([2, 4, 5, 3, 1]);
  expect(ids(inViewOrder(goal, rows('order', [null, 10, null, 9])))).toEqual([1, 3, 4, 2]);
});

test('deadlines stand by their day and not by their words, and days the newest first where the view says so', () => {
  const days = [{ words: 'Desember', date: '2018-12-31' }, { words: 'Februar', date: '2018-02-28' }, null];
  expect(ids(inViewOrder(handOver, rows('from', days)))).toEqual([3, 2, 1]);
  expect(ids(inViewOrder(reflection, rows('date', ['2018-02-28', '2018-10-01', '2017-12-31'])))).toEqual([2, 1, 3]);
});
