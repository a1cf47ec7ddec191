import { settleDeadline, settleNewDeadline } from '../../../src/domain/planning/settleDeadline';

const period = { start: '2017-04-01', end: '2018-12-31' };
const today = '2018-11-15';
const said = (words: string) => ({ words, date: null });

test('a deadline that can be two days is asked about; a new one is the day that has not passed', () => {
  expect(settleDeadline(said('20. desember'), period, today).problem).toEqual({ code: 'several' });
  expect(settleNewDeadline(said('20. desember'), period, today)).toEqual({
    deadline: { words: '20. desember', date: '2018-12-20' },
    problem: null
  });
});

test('a new deadline with two days ahead of it, or with only days that have passed, is asked about', () => {
  const long = { start: '2016-01-01', end: '2019-12-31' };
  expect(settleNewDeadline(said('20. desember'), long, today).problem).toEqual({ code: 'several' });
  const over = { start: '2016-01-01', end: '2018-10-31' };
  expect(settleNewDeadline(said('Mai'), over, '2018-06-15').problem).toEqual({ code: 'several' });
});

test('a day that is written out stays what it is, and is no new deadline where it has passed', () => {
  expect(settleNewDeadline(said('1. mai 2018'), period, today)).toEqual({
    deadline: { words: '1. mai 2018', date: '2018-05-01' },
    problem: { code: 'inPast' }
  });
  expect(settleDeadline(said('1. mai 2018'), period, today).problem).toBeNull();
  expect(settleNewDeadline(said('15.11.2018'), period, today).problem).toBeNull();
});
