import { agrees, deadlineOn } from '../../../src/domain/planning/deadlineWords';

test.each([
  ['Februar', '2018-02-28'],
  ['Februar', '2018-02-15'],
  ['februar 2018', '2018-02-01'],
  ['Ultimo februar', '2018-02-26'],
  ['Medio mai', '2018-05-18'],
  ['Primo mai', '2018-05-02'],
  ['September/oktober', '2018-09-30'],
  ['September/oktober', '2018-10-31'],
  ['november–februar', '2018-12-20'],
  ['1. kvartal', '2018-01-31'],
  ['uke 12', '2018-03-23'],
  ['uke 1', '2018-12-31'],
  ['før jul', '2018-12-20'],
  ['før 1. mai', '2018-04-30'],
  ['før sommeren', '2018-06-15'],
  ['vinteren', '2017-12-15'],
  ['vinteren 2017/2018', '2018-01-15'],
  ['årsskiftet', '2018-01-03'],
  ['28.2.', '2018-02-28'],
  ['', '2018-02-28'],
  ['når HR er klar', '2018-02-28']
])('%j can be said of %s', (words, date) => expect(agrees(words, date)).toBe(true));

test.each([
  ['Februar', '2018-03-01'],
  ['februar 2018', '2019-02-28'],
  ['Ultimo februar', '2018-02-10'],
  ['Medio mai', '2018-05-31'],
  ['Primo mai', '2018-05-11'],
  ['September/oktober', '2018-11-01'],
  ['uke 12', '2018-03-26'],
  ['før jul', '2018-12-24'],
  ['før 1. mai', '2018-05-01'],
  ['før 1. mai', '2018-02-01'],
  ['28.2.', '2018-02-27'],
  ['28.2.2018', '2019-02-28'],
  ['Februar', 'snart']
])('%j contradicts %s', (words, date) => expect(agrees(words, date)).toBe(false));

test('a deadline keeps the words that fit its day, without the space around them', () =>
  expect(deadlineOn('2018-02-28', ' Ultimo februar ')).toEqual({ words: 'Ultimo februar', date: '2018-02-28' }));

test('a deadline drops the words that contradict its day', () =>
  expect(deadlineOn('2018-03-28', 'Ultimo februar')).toEqual({ words: '', date: '2018-03-28' }));

test('a deadline keeps words that nobody can read as a day', () =>
  expect(deadlineOn('2018-03-28', 'når HR er klar').words).toBe('når HR er klar'));
