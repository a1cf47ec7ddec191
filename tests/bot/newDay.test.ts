import { newDayIn } from '../../src/bot/actions/newDay';

/** A new day that somebody writes in a card: in the project's period, or after it. */
const project = { periodStart: '2018-01-01', periodEnd: '2018-12-31' };
const dayOf = (said: string, today: string, own = project): string => {
  const { deadline, problem } = newDayIn(said, own, today);
  return problem ? problem.code : (deadline?.date ?? '');
};

test.each([
  ['15. januar', '2018-12-20', '2019-01-15'],
  ['ultimo januar', '2018-12-20', '2019-01-31'],
  ['15. januar 2019', '2018-12-20', '2019-01-15'],
  ['end of June 2019', '2018-12-20', '2019-06-30'],
  ['31.12.', '2018-12-20', '2018-12-31'],
  ['mars', '2019-02-01', '2019-03-31']
])('«%s», said on %s in a project that is over on 31 December 2018, is %s', (said, today, day) => {
  expect(dayOf(said, today)).toBe(day);
});

test.each([
  ['1. mars', '2018-03-10', 'inPast'],
  ['1. mars 2018', '2018-03-10', 'inPast'],
  ['1. mars 2017', '2018-03-10', 'outsidePeriod'],
  ['neste uke en gang', '2018-12-20', 'unclear']
])('«%s», said on %s, is %s: no day a year ahead is guessed', (said, today, problem) => {
  expect(dayOf(said, today)).toBe(problem);
});

test('without its year a day long after the period is asked for again, and with it it is taken', () => {
  const short = { periodStart: '2018-04-01', periodEnd: '2018-12-31' };
  expect(dayOf('1. mars', '2018-05-10', short)).toBe('outsidePeriod');
  expect(dayOf('1. mars 2019', '2018-05-10', short)).toBe('2019-03-01');
});

test('in the period it is read as before: several days that come are asked about', () => {
  const long = { periodStart: '2018-01-01', periodEnd: '2020-12-31' };
  expect(dayOf('1. mars', '2018-05-10', long)).toBe('several');
  expect(dayOf('1. juni', '2018-05-10')).toBe('2018-06-01');
});
