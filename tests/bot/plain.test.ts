import { cut, oneLine, plain } from '../../src/bot/cards/plain';

test.each([
  ['**fet** og _kursiv_', '\\*\\*fet\\*\\* og \\_kursiv\\_'],
  ['[Trykk her](https://ond.example)', '\\[Trykk her\\](https://ond.example)'],
  ['# Overskrift', '\\# Overskrift'],
  ['- punkt', '\\- punkt'],
  ['1. punkt', '1\\. punkt'],
  ['<at>Kari</at>', '\\<at\\>Kari\\</at\\>'],
  ['{{DATE(2018-02-28)}}', '\\{\\{DATE(2018-02-28)\\}\\}'],
  ['`kode`', '\\`kode\\`'],
  ['a\u202eb\u200bc\u0000', 'abc']
])('%j is shown as it was written', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test('what most people write stays as it is', () => {
  const text = 'Vi er 4-5 personer (på sykehjemmet), og 60 % er ferdig. Kl. 12.30! «Ja»?';
  expect(plain(text)).toBe(text);
});

test('lines stay lines, and empty ones do not pile up', () => {
  expect(plain('en\r\nto\n\n\ntre')).toBe('en\n\nto\n\ntre');
  expect(oneLine(' en\n to ')).toBe('en to');
});

test('what is cut ends in three dots, and no sign is cut in two', () => {
  expect(cut('abcdef', 4)).toBe('abc…');
  expect(cut('ab🙂cd', 4)).toBe('ab…');
});
