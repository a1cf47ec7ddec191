import { titlesOf } from '../../../src/domain/people/titles';

const kari = { name: 'Kari Nes', person: null };
const ola = { name: 'Ola Bø', person: null };
const titles = (text: string, ...named: readonly (typeof kari)[]): readonly string[] =>
  titlesOf(text, named).map(({ title }) => title);

test('a line with a name is that person’s title, in any order and case', () => {
  expect(titles('ola bø: Rådgiver\nKari Nes : Fagsjef', kari, ola)).toEqual(['Fagsjef', 'Rådgiver']);
});

test('a title without a name is the one person’s who has the role', () => {
  expect(titles('Fagsjef', kari)).toEqual(['Fagsjef']);
});

test('titles without names go one to each where there are just as many, and to nobody otherwise', () => {
  expect(titles('Fagsjef\nRådgiver', kari, ola)).toEqual(['Fagsjef', 'Rådgiver']);
  expect(titles('Fagsjef', kari, ola)).toEqual(['', '']);
});

test('who takes over a role does not inherit the title of who had it', () => {
  expect(titles('Kari Nes: Fagsjef', ola)).toEqual(['']);
});

test('who is not named gets the line that is left', () => {
  expect(titles('Kari Nes: Fagsjef\nRådgiver', ola, kari)).toEqual(['Rådgiver', 'Fagsjef']);
});
