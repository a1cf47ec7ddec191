import { readDay, writeDay } from '../../../src/ui/form/typing/dayText';
import { readNumber, writeNumber } from '../../../src/locales/numberText';

const today = '2018-01-10';

test.each([
  ['28.02.2018', '2018-02-28'],
  ['28.2.18', '2018-02-28'],
  ['28/2-2018', '2018-02-28'],
  ['28 2 2018', '2018-02-28'],
  ['280218', '2018-02-28'],
  ['28022018', '2018-02-28'],
  ['2018-02-28', '2018-02-28'],
  ['28. februar 2018', '2018-02-28'],
  ['ultimo februar 2018', '2018-02-28'],
  ['28.2.', '2018-02-28'],
  ['28/2', '2018-02-28'],
  ['24.12', '2017-12-24'],
  ['1.1.87', '1987-01-01']
])('%j typed on 10 January 2018 is %s', (text, day) => {
  expect(readDay(text, today)).toBe(day);
});

test.each(['', '29.2.2018', '31.4.', '2018', '12', 'i morgen kanskje', 'oktober', '1.2.3.4', '0.0.2018'])(
  '%j is no day, or could be several',
  (text) => {
    expect(readDay(text, today)).toBeNull();
  }
);

test('a day is written as Norwegians write it, and what is no day as it was typed', () => {
  expect([writeDay('2018-02-28'), writeDay('31.2.2018'), writeDay(null)]).toEqual(['28.02.2018', '31.2.2018', '']);
});

test.each([
  ['1234,5', 1234.5],
  ['1 234,5', 1234.5],
  ['1\u00a0234', 1234],
  ['1.234', 1234],
  ['1.234.567,25', 1234567.25],
  ['6.4', 6.4],
  ['6,4', 6.4],
  [',5', 0.5],
  ['−3', -3],
  ['-0,25', -0.25]
])('%j is the number %d in Norwegian', (text, number) => {
  expect(readNumber(text, 'nb')).toBe(number);
});

test.each(['', 'ti', '1,2,3', '1.23.456', '6,4 %', '1e5', '--1'])('%j is no number', (text) => {
  expect(readNumber(text, 'nb')).toBeNull();
});

test('English has its marks the other way round', () => {
  expect([readNumber('1,234.5', 'en'), readNumber('1.234', 'en')]).toEqual([1234.5, 1.234]);
});

test.each([0, -1, 1234, 1234567.25, -9876543.5, 0.01])(
  '%d is read back from what is written, in every language',
  (number) => {
    expect([readNumber(writeNumber(number, 'nb'), 'nb'), readNumber(writeNumber(number, 'en'), 'en')]).toEqual([
      number,
      number
    ]);
  }
);
