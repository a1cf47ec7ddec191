import { addWorkingDays, isWorkingDay, publicHolidays } from '../../../src/domain/planning/workingDays';

/** Norway's public holidays as almanacs have them. */
const almanac: Readonly<Record<number, readonly string[]>> = {
  2018: ['01-01', '03-29', '03-30', '04-01', '04-02', '05-01', '05-10', '05-17', '05-20', '05-21', '12-25', '12-26'],
  2024: ['01-01', '03-28', '03-29', '03-31', '04-01', '05-01', '05-09', '05-17', '05-19', '05-20', '12-25', '12-26'],
  2025: ['01-01', '04-17', '04-18', '04-20', '04-21', '05-01', '05-17', '05-29', '06-08', '06-09', '12-25', '12-26'],
  2026: ['01-01', '04-02', '04-03', '04-05', '04-06', '05-01', '05-14', '05-17', '05-24', '05-25', '12-25', '12-26'],
  2027: ['01-01', '03-25', '03-26', '03-28', '03-29', '05-01', '05-06', '05-16', '05-17', '12-25', '12-26']
};

test.each(Object.keys(almanac).map(Number))('the public holidays of %d are the almanac’s', (year) => {
  const days = Array.from(publicHolidays(year)).sort();
  expect(days).toEqual(almanac[year]?.map((day) => `${year}-${day}`));
});

test.each([
  ['2026-11-20', true, 'a Friday'],
  ['2026-11-21', false, 'a Saturday'],
  ['2026-11-22', false, 'a Sunday'],
  ['2026-04-01', true, 'Wednesday before Easter'],
  ['2026-04-02', false, 'Maundy Thursday'],
  ['2026-04-06', false, 'Easter Monday'],
  ['2026-05-14', false, 'Ascension Day'],
  ['2027-05-17', false, '17 May, which is Whit Monday too'],
  ['2026-12-24', true, 'Christmas Eve, which is no public holiday'],
  ['2026-12-25', false, 'Christmas Day']
])('%s: %s (%s)', (date, expected) => {
  expect(isWorkingDay(date)).toBe(expected);
});

test.each([
  ['2026-11-18', 10, '2026-12-02', 'two weeks without holidays'],
  ['2026-11-21', 1, '2026-11-23', 'from a Saturday the next is Monday'],
  ['2026-03-27', 5, '2026-04-08', 'over Easter'],
  ['2018-05-09', 10, '2018-05-28', 'over Ascension, 17 May and Whitsun'],
  ['2026-12-23', 3, '2026-12-29', 'over Christmas'],
  ['2026-04-07', -5, '2026-03-26', 'back over Easter'],
  ['2026-11-22', -1, '2026-11-20', 'back from a Sunday'],
  ['2026-11-21', 0, '2026-11-21', 'no days at all']
])('%s and %d working days is %s (%s)', (from, count, expected) => {
  expect(addWorkingDays(from, count)).toBe(expected);
});
