import { mergedSet, sameValue } from '../../../src/domain/schema/sameValue';
import { choices, deadline, link, links, person, prose } from '../../../src/domain/schema/field';

const somebody = { id: 3, name: 'Kari Ås', email: 'kari@example.org', login: 'kari' };

test('a person is the same under a new name, and no other with the same name is', () => {
  expect(sameValue(person(), somebody, { ...somebody, name: 'Kari Ås Nes' })).toBe(true);
  expect(sameValue(person(), somebody, { ...somebody, id: 4 })).toBe(false);
  expect(sameValue(person(), somebody, null)).toBe(false);
  expect(sameValue(person(), 'Kari', somebody)).toBe(false);
});

test('a link is the same when what it points at is called something else', () => {
  expect(sameValue(link('milestone'), { id: 1, title: 'M1' }, { id: 1, title: 'M1b' })).toBe(true);
});

test('text is the same with other line ends and spaces at its end, and not with another indent', () => {
  expect(sameValue(prose(), 'a\r\nb \n', 'a\nb')).toBe(true);
  expect(sameValue(prose(), '  a', 'a')).toBe(false);
});

test('a deadline is its words and its day, and not where it was moved from', () => {
  const stored = { words: 'Mai', date: '2018-05-31', movedFrom: { words: 'April', date: '2018-04-30' } };
  expect(sameValue(deadline(), stored, { words: 'Mai', date: '2018-05-31' })).toBe(true);
  expect(sameValue(deadline(), stored, { words: 'Mai', date: '2018-05-30' })).toBe(false);
  expect(sameValue(deadline(), null, { words: '', date: null })).toBe(true);
});

test('words that somebody has put into the list by hand are members like any other', () => {
  const field = choices({ a: 'A', b: 'B' });
  const merged = mergedSet(field, { before: ['a'], mine: ['a', 'b'], stored: [{ outside: 'Ny' }] });
  expect(merged).toEqual([{ outside: 'Ny' }, 'b']);
});

test('two who add the same have it once', () => {
  const [one, two] = [
    { id: 1, title: 'A' },
    { id: 2, title: 'B' }
  ];
  expect(mergedSet(links('goal'), { before: [], mine: [one, two], stored: [{ ...one, title: 'A2' }] })).toEqual([
    { id: 1, title: 'A2' },
    two
  ]);
  expect(mergedSet(link('goal'), { before: null, mine: one, stored: two })).toBeNull();
});
