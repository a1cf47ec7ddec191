import { dueDespiteFaults, dueMessages } from '../../../src/domain/reminders/dueMessages';
import type { Sweep } from '../../../src/domain/reminders/dueMessages';
import type { AnyRecord } from '../../../src/domain/schema/record';
import {
  aDueMilestone,
  aFollowedProject,
  asSent,
  aSweep,
  at,
  cast,
  quietly,
  row,
  told
} from '../../support/followedUp';

/** What cannot be read is told to whoever can have it mended, once a week, and never instead of anything else. */
const monday = '2018-03-12';
const ruined = (over: Readonly<Record<string, unknown>> = {}): AnyRecord =>
  ({ ...aDueMilestone(monday, { number: 'M3', status: 'onTrack', ...over }), modified: null }) as never;
const whole = aDueMilestone('2018-03-30', { number: 'M9' });

const sweepOf = (milestones: readonly AnyRecord[], day = monday, over: Partial<Sweep> = {}): Sweep =>
  aSweep({ milestone: milestones }, at(day), over);
const toldOn = (day: string, over: Partial<Sweep> = {}, milestones: readonly AnyRecord[] = [ruined(), whole]) =>
  told(dueDespiteFaults(sweepOf(milestones, day, over)).value);

test('the project leader is told of a record that makes no sense, and everybody else is asked as before', () => {
  expect(toldOn('2018-03-16')).toEqual(['Kari: milestone before', 'Lars: brokenRecord onDay']);
});

test('the leader who is asked something too gets both in one message, which names the record', () => {
  const own = aDueMilestone(monday, { number: 'M1', responsible: cast.lars });
  const { value } = dueDespiteFaults(sweepOf([ruined({ name: 'Når alle er spurt' }), own]));
  const toLars = value.filter(({ to }) => to.person === cast.lars);
  expect(toLars.map(({ reminders }) => reminders.map(({ kind }) => kind))).toEqual([['milestone', 'brokenRecord']]);
  expect(toLars[0]!.reminders[1]).toMatchObject({ title: 'Når alle er spurt', template: 'milestone' });
});

test.each([
  ['its owner where it has no leader', { projectLeader: null }, 'Eva'],
  ['its programme leaders where it has neither', { projectLeader: null, projectOwner: null }, 'Per']
])('who is told: %s', (_, over, name) => {
  const sweep = { ...sweepOf([ruined()]), records: { project: [aFollowedProject(over)], milestone: [ruined()] } };
  expect(told(dueDespiteFaults(sweep).value)).toEqual([`${name}: brokenRecord onDay`]);
});

test('of a project that is broken itself its own leader is told, though nothing else of it can be looked at', () => {
  const project = { ...aFollowedProject(), programmeLeaders: null } as never;
  const sweep = { ...sweepOf([whole]), records: { project: [project], milestone: [whole] } };
  expect(told(dueDespiteFaults(sweep).value)).toEqual(['Lars: brokenRecord onDay']);
});

test('nobody is told of a project whose follow-up has not been started', () => {
  const records = { project: [aFollowedProject({ followUpFrom: null })], milestone: [ruined()] };
  expect(dueDespiteFaults({ ...sweepOf([]), records }).value).toEqual([]);
});

test('while it lasts it is said once a week; mended and broken again within the week it is not said twice', () => {
  const broken = ruined();
  const [first] = dueDespiteFaults(sweepOf([broken])).value;
  const sent = [asSent(first!)];
  const days = ['2018-03-12', '2018-03-13', '2018-03-16', '2018-03-19', '2018-03-20'];
  expect(days.filter((day) => toldOn(day, { sent }, [broken]).length > 0)).toEqual(['2018-03-19', '2018-03-20']);
  expect(toldOn('2018-03-19', { sent }, [{ ...broken, modified: whole.modified }])).not.toContain(
    'Lars: brokenRecord onDay'
  );
});

test('another record that breaks meanwhile is told of at once', () => {
  const [first, second] = [ruined(), ruined()];
  const sent = dueDespiteFaults(sweepOf([first])).value.map((each) => asSent(each));
  expect(toldOn('2018-03-13', { sent }, [first, second])).toEqual(['Lars: brokenRecord onDay']);
});

test('it waits while its receiver is away, in quiet hours, and on days off; and cannot be switched off', () => {
  const off = quietly({ off: ['milestones', 'fridayRound', 'programmeRound', 'channelPost'] });
  const away = [{ login: cast.lars.login, awayUntil: '2018-03-20' }] as never;
  expect(toldOn(monday, { settings: off })).toEqual(['Lars: brokenRecord onDay']);
  expect(toldOn(monday, { people: away })).toEqual([]);
  expect(toldOn('2018-03-18')).toEqual([]);
  expect(told(dueDespiteFaults(aSweep({ milestone: [ruined()] }, at(monday, '06:00'))).value)).toEqual([]);
});

describe('a list that cannot be read', () => {
  const faults = { broken: [], unread: ['measure'] as const };

  test('the programme leaders are told, once, whatever number of projects is theirs', () => {
    const project = [aFollowedProject(), aFollowedProject({ id: 2, key: 'other' })];
    const sweep = { ...sweepOf([]), records: { project }, faults };
    expect(told(dueMessages(sweep))).toEqual(['Per: unreadList onDay']);
  });

  test('without any it is the project leaders', () => {
    const project = [aFollowedProject({ programmeLeaders: [] })];
    expect(told(dueMessages({ ...sweepOf([]), records: { project }, faults }))).toEqual(['Lars: unreadList onDay']);
  });

  test('where it holds what people have answered, that is all that is said', () => {
    const sweep = { ...sweepOf([whole, row('milestone')], '2018-03-16'), isBlind: true } as const;
    expect(dueMessages(sweep)).toEqual([]);
    expect(told(dueMessages({ ...sweep, faults: { broken: [], unread: ['changeRequest'] } }))).toEqual([
      'Per: unreadList onDay'
    ]);
  });
});
