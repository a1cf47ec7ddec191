import { at, projectKey, row, toldBy } from '../../support/followedUp';

/** A report that somebody has begun: when they are asked to finish it. */
const due = '2018-02-28';
const stamp = (day: string) => ({ by: 'Lars Leder', at: `${day}T10:00:00Z` });
const draftFrom = (begun: string, changed = begun) =>
  row('statusReport', {
    ...{ recipient: 'programmeLeader', status: 'draft', due, periodEnd: begun },
    ...{ created: stamp(begun), modified: stamp(changed) }
  });
const line = row('reportingLine', {
  project: { id: 1, title: '' },
  projectKey,
  receiver: 'programmeLeader',
  rhythm: 'monthly',
  firstDue: due
});

test('begun before its day, it is not asked for once more: neither to be begun nor to be finished, until the day', () => {
  const rows = { reportingLine: [line], statusReport: [draftFrom('2018-02-16')] };
  expect(toldBy(rows, at('2018-02-16'))).toEqual([]);
  expect(toldBy(rows, at('2018-02-20'))).toEqual([]);
  expect(toldBy(rows, at(due))).toEqual(['Lars: finishReport onDay']);
});

test('one that nobody has touched since long before is asked for ahead of its day', () => {
  expect(toldBy({ statusReport: [draftFrom('2018-01-15')] }, at('2018-02-20'))).toEqual(['Lars: finishReport before']);
  expect(toldBy({ statusReport: [draftFrom('2018-01-15', '2018-02-19')] }, at('2018-02-20'))).toEqual([]);
});

test('begun when its day had come, it is left in peace for a week, and nobody is told of a silence before that', () => {
  const rows = { statusReport: [draftFrom('2018-03-14')] };
  expect(toldBy(rows, at('2018-03-14'))).toEqual([]);
  expect(toldBy(rows, at('2018-03-20'))).toEqual([]);
  expect(toldBy(rows, at('2018-03-21'))).toEqual(['Lars: finishReport onDay']);
});
