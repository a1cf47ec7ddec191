import { lastReportDue, nextReportDue } from '../../../src/domain/planning/reportingCalendar';
import type { ReportingCalendar } from '../../../src/domain/planning/reportingCalendar';

const calendar = (wishes: Partial<ReportingCalendar> = {}): ReportingCalendar => ({
  periodStart: '2016-08-01',
  periodEnd: '2020-12-31',
  startUpDue: null,
  halfYearDue: null,
  annualDue: null,
  ...wishes
});

test('the annual report is due on 1 February where the programme has set no other day', () => {
  expect(nextReportDue(calendar(), 'annual', '2018-01-15')).toBe('2018-02-01');
  expect(nextReportDue(calendar(), 'annual', '2018-02-01')).toBe('2018-02-01');
  expect(nextReportDue(calendar(), 'annual', '2018-02-02')).toBe('2019-02-01');
});

test('a day that is set holds every year, also 29 February', () => {
  const leap = calendar({ annualDue: '2020-02-29', halfYearDue: '2017-09-01' });
  expect(nextReportDue(leap, 'annual', '2018-01-15')).toBe('2018-02-28');
  expect(nextReportDue(leap, 'halfYear', '2018-01-15')).toBe('2018-09-01');
});

test('what has not been set is never due, and the start-up report is due once', () => {
  expect(nextReportDue(calendar(), 'halfYear', '2018-01-15')).toBeNull();
  expect(nextReportDue(calendar(), 'startUp', '2018-01-15')).toBeNull();
  const once = calendar({ startUpDue: '2017-06-01' });
  expect(lastReportDue(once, 'startUp', '2018-01-15')).toBe('2017-06-01');
  expect(nextReportDue(once, 'startUp', '2018-01-15')).toBeNull();
});

test('nothing was due before the programme began, or is due long after it has ended', () => {
  expect(lastReportDue(calendar(), 'annual', '2017-01-15')).toBeNull();
  expect(lastReportDue(calendar(), 'annual', '2017-02-15')).toBe('2017-02-01');
  expect(nextReportDue(calendar(), 'annual', '2021-01-15')).toBe('2021-02-01');
  expect(nextReportDue(calendar(), 'annual', '2021-03-01')).toBeNull();
});
