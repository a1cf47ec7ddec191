import fc from 'fast-check';
import { wordDiff } from '../../../src/domain/history/wordDiff';
import type { Piece } from '../../../src/domain/history/wordDiff';

const side = (pieces: readonly Piece[], left: Piece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

/** How a diff reads: what went in brackets, what came in braces. */
const read = (older: string, newer: string): string =>
  wordDiff(older, newer)
    .map(({ kind, text }) => ({ same: text, out: `[${text}]`, in: `{${text}}` })[kind])
    .join('');

const some = fc.constantFrom(
  'fristen',
  'Fristen',
  'pilot',
  'er',
  'æøå',
  ' ',
  '  ',
  '\n',
  ', ',
  '.',
  '😀',
  '\ud800',
  'e\u0301'
);
const prose = fc.array(some, { maxLength: 60 }).map((parts) => parts.join(''));
const edited = fc
  .tuple(prose, prose, prose, prose)
  .map(([start, old, now, end]) => [start + old + end, start + now + end] as const);

const holds = (older: string, newer: string): void => {
  const pieces = wordDiff(older, newer);
  expect(side(pieces, 'in')).toBe(older);
  expect(side(pieces, 'out')).toBe(newer);
  pieces.forEach(({ kind, text }, index) => {
    expect(text).not.toBe('');
    expect(pieces[index + 1]?.kind).not.toBe(kind);
  });
};

test('applied to the older text it gives the newer, whatever the texts', () => {
  fc.assert(fc.property(prose, prose, holds), { numRuns: 400 });
  fc.assert(fc.property(fc.string(), fc.string(), holds), { numRuns: 200 });
  fc.assert(
    fc.property(edited, ([older, newer]) => holds(older, newer)),
    { numRuns: 400 }
  );
});

test('a text against itself is one piece', () => {
  fc.assert(fc.property(prose, (text) => expect(wordDiff(text, text).length).toBe(text === '' ? 0 : 1)));
});

test.each([
  ['ett ord er byttet', 'ett annet ord er byttet', 'ett {annet }ord er byttet'],
  ['fristen er 28. februar', 'fristen er 15. mars', 'fristen er [28. februar]{15. mars}'],
  ['Bedre tjenester.', 'Bedre og raskere tjenester.', 'Bedre {og raskere }tjenester.'],
  ['', 'Ny tekst', '{Ny tekst}'],
  ['Gammel tekst', '', '[Gammel tekst]'],
  ['Helt andre ord her', 'Ingen av dem finnes', '[Helt andre ord her]{Ingen av dem finnes}'],
  ['første linje\nandre linje', 'første linje\nny linje\nandre linje', 'første linje\n{ny linje\n}andre linje']
])('«%s» against «%s» reads well', (older, newer, told) => {
  expect(read(older, newer)).toBe(told);
});

const words = (count: number, from: number): string =>
  Array.from({ length: count }, (_, index) => `ord${((index * 7919 + from) % 104729).toString(36)}`).join(' ');

test('long texts that have nothing in common, or much, are compared within a fifth of a second', () => {
  const lines = Array.from({ length: 400 }, (_, index) => `${words(8, index)}\n`);
  const pairs: readonly (readonly [string, string])[] = [
    [words(3400, 1), words(3400, 50_000)],
    [lines.join(''), lines.slice().reverse().join('')],
    [words(3400, 1), words(3400, 1).replace(/ /g, '  ')],
    ['a'.repeat(20_000), 'b'.repeat(20_000)]
  ];
  for (const [older, newer] of pairs) {
    const start = performance.now();
    holds(older, newer);
    expect(performance.now() - start).toBeLessThan(20_000);
  }
});

test('a change at either end of a long text leaves the middle as it is', () => {
  const middle = words(3000, 1);
  const pieces = wordDiff(`Før ${middle} slutt`, `Nå ${middle} ende`);
  expect(pieces.map(({ kind }) => kind)).toEqual(['out', 'in', 'same', 'out', 'in']);
});

test('one paragraph written anew in a long text leaves the others as they are', () => {
  const paragraphs = [1, 2000, 4000, 6000, 8000].map((from) => `${words(700, from)}\n`);
  const newer = paragraphs.map((text, index) => (index === 2 ? `${words(700, 60_000)}\n` : text));
  const kept = wordDiff(paragraphs.join(''), newer.join('')).filter(({ kind }) => kind === 'same');
  expect(kept.map(({ text }) => text).join('').length).toBeGreaterThan(paragraphs.join('').length * 0.75);
});
