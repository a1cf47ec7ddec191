import { expectedByLines, expectedByProgramme, expectedReports } from '../../../src/domain/reports/calendar';

const project = { periodStart: '2017-04-01', periodEnd: '2018-12-31' };
const calendar = { ...project, startUpDue: '2017-06-15', halfYearDue: '2017-09-01', annualDue: null };

const told = (rows: readonly { readonly kind: string; readonly year: string; readonly due: string }[]) =>
  rows.map(({ kind, year, due }) => `${kind} ${year} ${due}`.replace('  ', ' '));

const onlyPeriod = { ...project, startUpDue: null, halfYearDue: null, annualDue: null };

test('a programme that has set no days asks for the annual report by 1 February of the year after', () => {
  expect(told(expectedByProgramme(project, onlyPeriod, [], '2018-01-15'))).toEqual(['annual 2017 2018-02-01']);
});

test('nothing is asked of a project that is in no programme', () => {
  expect(expectedByProgramme(project, undefined, [], '2018-01-15')).toEqual([]);
});

test('an annual report is told of sixty days before it is due, and not sixty-one', () => {
  expect(expectedByProgramme(project, onlyPeriod, [], '2017-12-02')).toEqual([]);
  expect(expectedByProgramme(project, onlyPeriod, [], '2017-12-03')).toHaveLength(1);
});

test('what somebody has begun is not asked for, and another year’s report is no answer', () => {
  const written = (year: string) => [{ kind: 'annual', year }];
  expect(expectedByProgramme(project, onlyPeriod, written('2017'), '2018-02-15')).toEqual([]);
  expect(expectedByProgramme(project, onlyPeriod, written('2016'), '2018-02-15')).toHaveLength(1);
});

test('the programme’s calendar asks for a start-up report once, and a half-year report each year', () => {
  expect(told(expectedByProgramme(project, calendar, [], '2017-09-02'))).toEqual([
    'startUp 2017 2017-06-15',
    'halfYear 2017 2017-09-01'
  ]);
  expect(told(expectedByProgramme(project, calendar, [{ kind: 'startUp', year: '' }], '2018-09-02'))).toEqual([
    'halfYear 2018 2018-09-01',
    'annual 2017 2018-02-01'
  ]);
});

test('of a project that had not begun, or had ended, nothing is asked', () => {
  const later = { periodStart: '2018-01-01', periodEnd: null };
  expect(expectedByProgramme(later, onlyPeriod, [], '2018-01-15')).toEqual([]);
  expect(expectedByProgramme({ periodStart: null, periodEnd: null }, onlyPeriod, [], '2018-01-15')).toEqual([]);
});

const monthly = { receiver: 'programmeLeader', rhythm: 'monthly', firstDue: '2018-01-31' } as const;
const report = (periodEnd: string) => ({ recipient: 'programmeLeader', periodEnd, due: null });

test('a line of reporting asks for the report that was due last, and for the next a fortnight before', () => {
  expect(told(expectedByLines([monthly], [], '2018-03-10'))).toEqual(['programmeLeader 2018-02-28']);
  expect(told(expectedByLines([monthly], [], '2018-03-17'))).toEqual([
    'programmeLeader 2018-02-28',
    'programmeLeader 2018-03-31'
  ]);
});

test('a report dated a few days before it was due is that report; last month’s is not', () => {
  expect(expectedByLines([monthly], [report('2018-02-26')], '2018-03-10')).toEqual([]);
  expect(expectedByLines([monthly], [report('2018-01-31')], '2018-03-10')).toHaveLength(1);
});

test('a line between others, and one without a rhythm, asks for no status report', () => {
  const lines = [{ ...monthly, receiver: 'projectLeader' }, { ...monthly, rhythm: 'byPlan' } as const];
  expect(expectedByLines(lines, [], '2018-03-31')).toEqual([]);
});

test('the lines ask for nothing that is due after the project has ended, and nobody asks a closed one', () => {
  const running = { ...project, status: 'active' };
  const all = { project: running, calendar: undefined, lines: [monthly], statuses: [], programmes: [] };
  expect(told(expectedReports(all, '2018-12-25'))).toEqual([
    'programmeLeader 2018-11-30',
    'programmeLeader 2018-12-31'
  ]);
  expect(expectedReports(all, '2019-02-10')).toEqual([]);
  expect(expectedReports({ ...all, project: { ...running, status: 'closed' } }, '2018-12-25')).toEqual([]);
});
