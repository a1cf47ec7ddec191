import { writeDeadline, writeMonth } from '../../../src/domain/planning/writeDeadline';

test.each([
  ['nb', 'onsdag 28. februar 2018', '28. feb. 2018', '28. feb.'],
  ['nn', 'onsdag 28. februar 2018', '28. feb. 2018', '28. feb.'],
  ['en', 'Wednesday 28 February 2018', '28 Feb 2018', '28 Feb']
] as const)('28 February 2018 has its long, medium and short form in %s', (language, long, medium, short) => {
  expect(writeDeadline('2018-02-28', language)).toBe(long);
  expect(writeDeadline('2018-02-28', language, 'medium')).toBe(medium);
  expect(writeDeadline('2018-02-28', language, 'short')).toBe(short);
});

test('the days of the week are other words in nynorsk than in bokmål', () => {
  const week = ['2018-02-26', '2018-02-27', '2018-02-28', '2018-03-01', '2018-03-02', '2018-03-03', '2018-03-04'];
  const weekdays = (language: 'nb' | 'nn'): string =>
    week.map((date) => writeDeadline(date, language).split(' ')[0]).join(' ');
  expect(weekdays('nb')).toBe('mandag tirsdag onsdag torsdag fredag lørdag søndag');
  expect(weekdays('nn')).toBe('måndag tysdag onsdag torsdag fredag laurdag søndag');
});

test('day and month are written without a zero in front', () =>
  expect(writeDeadline('2018-03-01', 'nb')).toBe('torsdag 1. mars 2018'));

test('a short month that is not shortened has no dot', () =>
  expect(['05', '06', '07'].map((month) => writeDeadline(`2018-${month}-01`, 'nb', 'short'))).toEqual([
    '1. mai',
    '1. juni',
    '1. juli'
  ]));

test('text that is no day is given back as it is', () => expect(writeDeadline('2018-02-30', 'nb')).toBe('2018-02-30'));

test('a month by itself is as short as in a day', () => {
  expect(['2018-01-31', '2018-03-01', '2018-07-01'].map((day) => writeMonth(day, 'nn'))).toEqual([
    'jan.',
    'mars',
    'juli'
  ]);
  expect(writeMonth('2018-07-01', 'en')).toBe('Jul');
});
