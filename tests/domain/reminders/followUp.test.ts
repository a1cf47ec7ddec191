import { askedIn, mayStart } from '../../../src/domain/reminders/followUp';
import type { RecordOf } from '../../../src/domain/schema/record';
import type { milestone } from '../../../src/domain/templates/milestone';
import { aDueMilestone, cast } from '../../support/followedUp';

type Milestone = RecordOf<typeof milestone>;
const planned = (date: string, over: object = {}): Milestone =>
  aDueMilestone(date, over as Readonly<Record<string, unknown>>) as unknown as Milestone;
const silent = { followUpFrom: null, status: 'active' } as const;

test('a follow-up can be started once there is something to ask about', () => {
  expect(mayStart(silent, [planned('2018-03-01')])).toBe(true);
});

test.each([
  ['is on already', { ...silent, followUpFrom: '2018-01-02' }, [planned('2018-03-01')]],
  ['has no plan', silent, []],
  ['has reached what has a deadline', silent, [planned('2018-03-01', { status: 'reached' })]],
  ['has no deadlines', silent, [planned('2018-03-01', { deadline: null })]],
  ['waits', { ...silent, status: 'waiting' } as const, [planned('2018-03-01')]],
  ['is closed', { ...silent, status: 'closed' } as const, [planned('2018-03-01')]]
])('it cannot where the project %s', (_why, project, milestones) => {
  expect(mayStart(project, milestones)).toBe(false);
});

test('who is asked is named once, in the order of the deadlines, and nobody whose milestone is reached', () => {
  const milestones = [
    planned('2018-05-01', { responsible: cast.lars }),
    planned('2018-04-01'),
    planned('2018-03-01', { responsible: cast.lars }),
    planned('2018-02-01', { responsible: cast.eva, status: 'reached' }),
    planned('2018-01-01', { responsible: null })
  ];
  expect(askedIn(milestones).map(({ name }) => name)).toEqual([cast.lars.name, cast.kari.name]);
});
