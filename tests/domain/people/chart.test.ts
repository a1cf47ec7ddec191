import { letters, lettersIn, readLetters, squaresOf } from '../../../src/domain/people/chart';
import { isUnanswered } from '../../../src/domain/people/unanswered';

test.each([
  ['X', ['X']],
  ['xp', ['X', 'P']],
  ['P, X', ['X', 'P']],
  ['d/D', ['D', 'd']],
  ['D', ['D']],
  ['d', ['d']],
  ['t c i a', ['T', 'C', 'I', 'A']],
  ['X X', ['X']],
  ['', []]
])('«%s» is read as %j', (typed, read) => {
  expect(readLetters(typed)).toEqual({ letters: read, unknown: [] });
});

test('what is no letter of the chart is told, each once, and the rest is read', () => {
  expect(readLetters('XKk<')).toEqual({ letters: ['X'], unknown: ['K', 'k', '<'] });
});

test('the chart has the eight letters, and tells deciding from taking part in it', () => {
  expect(letters.join('')).toBe('XDdPTCIA');
});

const link = (id: number): { readonly id: number; readonly title: string } => ({ id, title: '' });
const square = (id: number, milestone: number, role: number | null, ...own: readonly ('X' | 'D' | 'P')[]) => ({
  id,
  milestone: link(milestone),
  role: role === null ? null : link(role),
  letters: own
});

test('two rows of one square are read as one, and a row whose role is deleted as none', () => {
  const all = [square(1, 5, 7, 'P'), square(2, 5, 7, 'X', 'P'), square(3, 5, null, 'D'), square(4, 6, 7, 'D')];
  expect(lettersIn(squaresOf(all, link(5), link(7)))).toEqual(['X', 'P']);
});

test('input is unanswered while nobody has written how it was used', () => {
  expect(isUnanswered({ inputReceived: 'Ett nummer', inputUsed: ' ' })).toBe(true);
  expect(isUnanswered({ inputReceived: 'Ett nummer', inputUsed: 'Tatt inn' })).toBe(false);
  expect(isUnanswered({ inputReceived: '  ', inputUsed: '' })).toBe(false);
});
