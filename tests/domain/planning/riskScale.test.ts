import { regionOf, riskNumber, riskScale } from '../../../src/domain/planning/riskScale';

const settings = { riskSteps: 'five', likelihoodWords: '', consequenceWords: '', yellowFrom: null, redFrom: null };

test('a site that has settled nothing judges on five steps, yellow from 5 and red from 12', () => {
  expect(riskScale()).toEqual({ steps: 5, likelihood: [], consequence: [], yellowFrom: 5, redFrom: 12 });
});

test.each([
  ['three', 3, 3, 6],
  ['four', 4, 4, 9],
  ['five', 5, 5, 12]
])('%s steps have limits of their own where none are set', (riskSteps, steps, yellowFrom, redFrom) => {
  expect(riskScale({ ...settings, riskSteps })).toMatchObject({ steps, yellowFrom, redFrom });
});

test('a number of steps that somebody has written into the list by hand is five', () => {
  expect(riskScale({ ...settings, riskSteps: { outside: '7 trinn' } }).steps).toBe(5);
});

test('the site’s words are its lines; empty ones and those beyond the last step are left out', () => {
  const likelihoodWords = ' Sjelden \n\nHvert år\nHver uke\nHver dag';
  expect(riskScale({ ...settings, riskSteps: 'three', likelihoodWords }).likelihood).toEqual([
    'Sjelden',
    'Hvert år',
    'Hver uke'
  ]);
});

test.each([
  [4, 'low'],
  [5, 'medium'],
  [11, 'medium'],
  [12, 'high'],
  [25, 'high']
])('%d is %s', (number, region) => {
  expect(regionOf(number, riskScale())).toBe(region);
});

test('where red begins at yellow’s limit or below it, nothing is yellow', () => {
  const scale = riskScale({ ...settings, yellowFrom: 10, redFrom: 6 });
  expect([5, 6, 9, 10, 25].map((number) => regionOf(number, scale))).toEqual(['low', 'high', 'high', 'high', 'high']);
});

test('what is only half judged has no number', () => {
  expect([riskNumber(null, 3), riskNumber(3, null), riskNumber(3, 4)]).toEqual([null, null, 12]);
});
