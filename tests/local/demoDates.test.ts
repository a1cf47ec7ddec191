import { agrees } from '../../src/domain/planning/deadlineWords';
import { activities, milestones } from '../../src/local/askoyPlan';
import { yearsLater, yearsUpTo } from '../../src/local/demoDates';

const happened = ['2018-03-05', '2018-09-17'];

test.each([
  ['2026-11-22', 8],
  ['2026-09-17', 8],
  ['2026-09-16', 7],
  ['2026-01-01', 7],
  ['2018-10-01', 0],
  ['2015-01-01', 0]
])('on %s the demo is moved %i years: as far as nothing that has happened lies ahead', (today, years) => {
  expect(yearsUpTo(today, happened)).toBe(years);
});

test('everything is moved, however deep, and nothing but days', () => {
  const told = { on: '2018-09-17', key: '5b1c6f0e', inside: [{ date: '2018-12-31', text: 'vår 2017' }] };
  expect(yearsLater(told, 8)).toEqual({
    on: '2026-09-17',
    key: '5b1c6f0e',
    inside: [{ date: '2026-12-31', text: 'vår 2017' }]
  });
});

test.each([2018, 2026, 2028, 2031])('in %i every deadline of the demo is still what its words say', (year) => {
  const told = [...milestones, ...activities].map(({ words, date }) => ({ words, date }));
  expect(yearsLater(told, year - 2018).filter(({ words, date }) => !agrees(words, date))).toEqual([]);
});
