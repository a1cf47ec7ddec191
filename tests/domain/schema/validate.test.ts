import { checkField, holding, longestProse, validate } from '../../../src/domain/schema/validate';
import * as field from '../../../src/domain/schema/field';
import { lesson } from '../../../src/domain/templates/lesson';
import { milestone } from '../../../src/domain/templates/milestone';
import { project } from '../../../src/domain/templates/project';

const projectLink = { project: { id: 1, title: 'Tillitsmodellen' }, projectKey: 'k' };
const aMilestone = { name: 'Når pilot er evaluert', ...projectLink };
const problemsOf = (values: Record<string, unknown>): readonly unknown[] =>
  validate(milestone, { ...aMilestone, ...values });

describe('a milestone', () => {
  test('with a sentence and a project is valid', () => {
    expect(problemsOf({})).toEqual([]);
  });
  test.each(['', '   ', '\n'])('whose sentence is %j is missing something', (name) => {
    expect(problemsOf({ name })).toEqual([{ field: 'name', code: 'required' }]);
  });
  test('may have a sentence of exactly 255 UTF-16 units, and not one more', () => {
    expect(problemsOf({ name: 'æ'.repeat(255) })).toEqual([]);
    expect(problemsOf({ name: 'æ'.repeat(256) })).toEqual([{ field: 'name', code: 'tooLong', limit: 255 }]);
    expect(problemsOf({ name: '😀'.repeat(128) })).toEqual([{ field: 'name', code: 'tooLong', limit: 255 }]);
  });
  test('cannot have a deadline that is words without a day', () => {
    expect(problemsOf({ deadline: { words: 'når vi rekker det', date: null } })).toEqual([
      { field: 'deadline', code: 'unclear' }
    ]);
    expect(problemsOf({ deadline: { words: '', date: null } })).toEqual([]);
  });
  test.each(['2018-02-29', '28.02.2018', '20180228', ''])(
    'cannot be reached on %j unless that is nothing',
    (reachedOn) => {
      expect(problemsOf({ reachedOn })).toEqual(reachedOn === '' ? [] : [{ field: 'reachedOn', code: 'notDate' }]);
    }
  );
  test.each([
    ['1899-12-31', '1900-01-01'],
    ['2200-01-01', '2199-12-31']
  ])('cannot be reached on %s', (reachedOn, limit) => {
    expect(problemsOf({ reachedOn })).toEqual([{ field: 'reachedOn', code: 'dateOutOfRange', limit }]);
  });
  test('keeps a status that somebody wrote by hand, but takes no key that is not there', () => {
    expect(problemsOf({ status: { outside: 'På vent' } })).toEqual([]);
    expect(problemsOf({ status: 'finished' })).toEqual([{ field: 'status', code: 'unknownChoice' }]);
  });
  test('may hold 100 kB of prose and markup, but not more than prose can be', () => {
    expect(problemsOf({ description: '<script>alert(1)</script>'.repeat(4000) })).toEqual([]);
    expect(problemsOf({ description: 'x'.repeat(longestProse + 1) })).toEqual([
      { field: 'description', code: 'tooLong', limit: longestProse }
    ]);
  });
});

test('a project cannot end before it starts', () => {
  const period = (periodStart: string | null, periodEnd: string | null): readonly unknown[] =>
    validate(project, { name: 'P', key: 'k', periodStart, periodEnd });
  expect(period('2017-04-01', '2017-03-31')).toEqual([
    { field: 'periodEnd', code: 'endBeforeStart', limit: '2017-04-01' }
  ]);
  expect(period('2017-04-01', '2017-04-01')).toEqual([]);
  expect(period(null, '2017-04-01')).toEqual([]);
  // What is no day is wrong where it stands, and only there.
  expect(period('31. februar', '2017-04-01')).toEqual([{ field: 'periodStart', code: 'notDate' }]);
});

test('what a choice hides is not asked for', () => {
  const hidden = {
    ...lesson,
    fields: { ...lesson.fields, wentWell: field.prose({ required: true, shownWhen: { field: 'kind', is: 'success' } }) }
  };
  const values = { name: 'Pilot', ...projectLink, wentWell: '' };
  expect(validate(hidden, { ...values, kind: 'improvement' })).toEqual([]);
  expect(validate(hidden, { ...values, kind: 'success' })).toEqual([{ field: 'wentWell', code: 'required' }]);
});

test.each([
  [field.number({ min: 0 }), -1, { code: 'tooSmall', limit: 0 }],
  [field.number({ max: 10 }), 11, { code: 'tooLarge', limit: 10 }],
  [field.money({ decimals: 2 }), 1.234, { code: 'tooManyDecimals', limit: 2 }],
  [field.number(), Number.NaN, { code: 'notNumber' }],
  [field.percent(), '6,4', { code: 'notNumber' }],
  [field.scale(), 6, { code: 'notScale' }],
  [field.url(), { address: 'javascript:alert(1)', text: '' }, { code: 'badAddress' }],
  [field.url(), { address: `https://a.no/${'x'.repeat(250)}`, text: '' }, { code: 'tooLong', limit: 255 }],
  [field.person(), { name: 'Uten id' }, { code: 'notPerson' }],
  [field.links('goal'), [{ id: 1 }, {}], { code: 'notLink' }],
  [field.text({ max: 3 }), 'abcd', { code: 'tooLong', limit: 3 }]
])('%j refuses %j', (shape, value, problem) => {
  expect(checkField(shape, value, {})).toEqual(problem);
});

describe('what holds of a change', () => {
  const before = { name: 'Tillitsmodellen', key: 'k', periodStart: '2017-04-01', periodEnd: '2018-12-31' };
  test('is all of it where nothing is wrong', () => {
    const change = { periodStart: '2017-05-01', purpose: 'Mer helhetlige tjenester' };
    expect(holding(project, before, change)).toEqual(change);
  });
  test('is what is left without the fields that are wrong', () => {
    const change = { name: ' ', purpose: 'Mer', periodEnd: '31.2.' };
    expect(holding(project, before, change)).toEqual({ purpose: 'Mer' });
  });
  test('is without a day that makes another day wrong', () => {
    expect(holding(project, before, { periodStart: '2019-01-01', purpose: 'Mer' })).toEqual({ purpose: 'Mer' });
  });
  test('is without both of two days that are wrong together and apart', () => {
    expect(holding(project, before, { periodStart: '2020-01-01', periodEnd: '2019-06-01' })).toEqual({});
  });
  test('does not mind what was wrong before, where the change has nothing to do with it', () => {
    expect(holding(project, { ...before, name: '' }, { purpose: 'Mer' })).toEqual({ purpose: 'Mer' });
  });
});
