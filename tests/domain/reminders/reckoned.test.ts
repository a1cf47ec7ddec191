import { dueMessages } from '../../../src/domain/reminders/dueMessages';
import { reckoned } from '../../../src/domain/reminders/reckoned';
import type { ProjectRows } from '../../../src/domain/reports/facts';
import { aDueMilestone, aFollowedProject, aSweep, at, told } from '../../support/followedUp';

/** One record that cannot be reckoned with keeps none of the others back. */
const due = (records: ProjectRows) => told(dueMessages({ ...aSweep({}, at('2018-03-14')), records }));

test('the others are reckoned with, and the broken one is told of', () => {
  const whole = aDueMilestone('2018-03-14', { number: 'M1' });
  const half = { ...aDueMilestone('2018-03-14', { number: 'M3', status: 'onTrack' }), modified: null } as never;
  const records: ProjectRows = { project: [aFollowedProject()], milestone: [half, whole] };
  expect(() => due(records)).toThrow();
  const { value, broken: found } = reckoned(records, due);
  expect(value).toEqual(due({ ...records, milestone: [whole] }));
  expect(value).not.toEqual([]);
  expect(found).toEqual([{ template: 'milestone', row: half }]);
});

test('a project that is broken goes with all that is its own, and the other projects stay', () => {
  const other = aFollowedProject({ id: 2, key: 'other' });
  const ruined = { ...aFollowedProject(), programmeLeaders: null } as never;
  const own = aDueMilestone('2018-03-14');
  const theirs = aDueMilestone('2018-03-14', { projectKey: 'other', project: { id: 2, title: '' } });
  const { value, broken } = reckoned({ project: [ruined, other], milestone: [own, theirs] }, due);
  expect(broken).toEqual([{ template: 'project', row: ruined }]);
  expect(value).toEqual(due({ project: [other], milestone: [theirs] }));
});

test('a few among many are found without trying each', () => {
  let tries = 0;
  const whole = Array.from({ length: 500 }, () => aDueMilestone('2018-03-14'));
  const half = (at: number) => ({ ...whole[at]!, status: 'onTrack', modified: null }) as never;
  const milestone = whole.map((each, at) => (at === 100 || at === 499 ? half(at) : each));
  const { broken } = reckoned({ project: [aFollowedProject()], milestone }, (records) => {
    tries += 1;
    return due(records);
  });
  expect(broken.map(({ row }) => row)).toEqual([milestone[100], milestone[499]]);
  expect(tries).toBeLessThan(50);
});

test('where it is none of the records, it is not hidden', () => {
  const wrong = (): never => {
    throw new Error('ours');
  };
  expect(() => reckoned({ project: [] }, wrong)).toThrow('ours');
});
