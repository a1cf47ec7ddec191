import { readVisit, visitAt, writeVisit } from '../../../src/domain/planning/visit';

const ten = '2018-01-10T10:00:00.000Z';
const tenPast = '2018-01-10T10:10:00.000Z';
const nextDay = '2018-01-11T08:00:00.000Z';

test('the first visit has nothing before it', () => {
  expect(visitAt(null, ten)).toEqual({ since: null, last: ten });
});

test('the next day is another visit, since the last', () => {
  expect(visitAt({ since: null, last: ten }, nextDay)).toEqual({ since: ten, last: nextDay });
});

test('a page that is loaded again is still the same visit, with the same news', () => {
  expect(visitAt({ since: ten, last: nextDay }, nextDay)).toEqual({ since: ten, last: nextDay });
  expect(visitAt({ since: null, last: ten }, tenPast)).toEqual({ since: null, last: tenPast });
});

test.each([
  { since: null, last: ten },
  { since: ten, last: nextDay }
])('%j is kept as text and read back', (visit) => {
  expect(readVisit(writeVisit(visit))).toEqual(visit);
});

test.each([undefined, '', 'nonsense', '{"since":1}', ' '])('%j is no visit', (text) => {
  expect(readVisit(text)).toBeNull();
});
