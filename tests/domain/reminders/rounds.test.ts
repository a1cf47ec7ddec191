import { contextsOf } from '../../../src/domain/reminders/context';
import type { Context } from '../../../src/domain/reminders/context';
import { dueMessages } from '../../../src/domain/reminders/dueMessages';
import { fridayRound, programmeRound } from '../../../src/domain/reminders/gatherings';
import { osloDay } from '../../../src/domain/reminders/osloTime';
import { channelPost } from '../../../src/domain/reminders/posts';
import type { Reminder } from '../../../src/domain/reminders/reminder';
import type { ProjectRows } from '../../../src/domain/reports/facts';
import {
  aDueMilestone,
  aFollowedProject,
  asSent,
  aSweep,
  at,
  cast,
  quietly,
  row,
  told,
  toldBy
} from '../../support/followedUp';

/** Rounds and posts on, asking about milestones off: the lists below are only of what comes every week. */
const weekly = { settings: quietly({ off: ['milestones', 'reports'] }) };
const project = [aFollowedProject({ channelId: '19:abc@thread.tacv2', channelName: 'Tillitsmodellen' })];
const rows = { project, milestone: [aDueMilestone('2018-06-15')] };

describe('every week', () => {
  const [post, ...rounds] = [
    'Tillitsmodellen: channelPost onDay',
    'Lars: fridayRound onDay',
    'Per: programmeRound onDay'
  ] as const;

  test.each([
    ['2018-03-05', [...rounds, post], 'Monday, and last Friday’s, which were missed'],
    ['2018-03-07', [post], 'Wednesday: Friday’s are too old'],
    ['2018-03-09', [...rounds, post], 'Friday'],

    ['2018-03-28', [...rounds, post], 'the last working day before Easter']
  ])('on %s: %j (%s)', (day, expected, _why) => {
    expect(toldBy(rows, at(day), weekly)).toEqual(expected);
  });

  test('nothing comes of the week before the follow-up was started', () => {
    const begun = [aFollowedProject({ followUpFrom: '2018-03-03' })];
    expect(toldBy({ ...rows, project: begun }, at('2018-03-05'), weekly)).toEqual([]);
  });

  test('it comes once, and not to a project that waits or is closed', () => {
    const messages = dueMessages(aSweep(rows, at('2018-03-09'), weekly));
    const sent = messages.map((each) => asSent(each));
    expect(told(dueMessages(aSweep(rows, at('2018-03-12', '13:00'), { ...weekly, sent })))).toEqual([
      'Tillitsmodellen: channelPost onDay'
    ]);
    const waiting = { ...rows, project: [aFollowedProject({ status: 'waiting', channelId: '19:abc' })] };
    expect(toldBy(waiting, at('2018-03-09'), weekly)).toEqual([]);
  });

  test('a channel hears nothing where there is nothing to tell', () => {
    expect(toldBy({ project, milestone: [] }, at('2018-03-07'), weekly)).toEqual([]);
  });
});

const contextAt = (day: string, records: ProjectRows): readonly Context[] =>
  contextsOf(records, undefined, { today: day, dayOf: osloDay });

test('the channel hears what was reached and what is next, and never what is late', () => {
  const reached = aDueMilestone('2018-03-01', { name: 'Nådd', status: 'reached', reachedOn: '2018-02-28' });
  const old = aDueMilestone('2018-01-01', { name: 'Lenge siden', status: 'reached', reachedOn: '2018-01-05' });
  const late = aDueMilestone('2018-02-01', { name: 'Over fristen' });
  const next = aDueMilestone('2018-04-01', { name: 'Neste' });
  const [context] = contextAt('2018-03-05', { project, milestone: [old, late, reached, next] });
  const post = channelPost(context!, '2018-02-27');
  expect(post?.reached.map(({ name }) => name)).toEqual(['Nådd']);
  expect(post?.next.map(({ name }) => name)).toEqual(['Neste']);
});

test('the channel hears of what was answered late, and once, also over fellesferien', () => {
  const answered = (reachedOn: string, answeredOn: string) =>
    aDueMilestone(reachedOn, { name: 'Sen', status: 'reached', reachedOn, answeredOn });
  const postIn = (row: ReturnType<typeof aDueMilestone>, day: string, last: string) => {
    const records = { project, milestone: [row, aDueMilestone('2018-12-01')] };
    const [before] = dueMessages(aSweep(records, at(last), weekly)).filter(({ to }) => to.channel);
    const found = dueMessages(aSweep(records, at(day), { ...weekly, sent: [asSent(before!)] }));
    const [{ on }] = found.find(({ to }) => to.channel)!.reminders as [Reminder];
    return channelPost(contextAt(day, records)[0]!, on)?.reached.map(({ name }) => name);
  };
  const late = answered('2018-02-28', '2018-03-14');
  expect(postIn(late, '2018-03-21', '2018-03-14')).toEqual(['Sen']);
  expect(postIn(late, '2018-03-28', '2018-03-21')).toEqual([]);
  expect(postIn(answered('2018-07-05', '2018-07-05'), '2018-08-01', '2018-07-04')).toEqual(['Sen']);
});

test('«Fredagsrunden» gathers what needs the project leader, what the plan lacks, and what the report begins with', () => {
  const nobody = aDueMilestone('2018-03-14', { name: 'Uten ansvarlig', responsible: null });
  const reached = aDueMilestone('2018-03-07', { name: 'Nådd', status: 'reached', reachedOn: '2018-03-07' });
  const draft = row('statusReport', { status: 'draft' });
  const last = row('statusReport', { status: 'noted', periodEnd: '2018-03-02' });
  const records = { project, milestone: [nobody, reached], statusReport: [last, draft] };
  const round = fridayRound(contextAt('2018-03-09', records)[0]!);
  expect(round.needs.map(({ kind }) => kind)).toEqual(['choosePerson']);
  expect(round.holes.map(({ missing }) => missing)).toEqual(['responsible']);
  expect([round.draft?.id, round.from]).toEqual([draft.id, '2018-03-03']);
  expect(round.facts.reached.map(({ name }) => name)).toEqual(['Nådd']);
});

test('the programme leader’s round counts each project once', () => {
  const of = (key: string, over: object = {}): ReturnType<typeof aFollowedProject> =>
    aFollowedProject({ id: key.length, key, name: key, ...over });
  const line = row('reportingLine', {
    projectKey: 'bb',
    receiver: 'programmeLeader',
    rhythm: 'monthly',
    firstDue: '2018-02-28'
  });
  const wish = row('changeRequest', { projectKey: 'ccc', status: 'recommended', recommendedOn: '2018-03-08' });
  const records = { project: [of('a'), of('bb'), of('ccc'), of('dddd', { programmeLeaders: [cast.eva] })] };
  const contexts = contextAt('2018-03-09', { ...records, reportingLine: [line], changeRequest: [wish] });
  const { counts, lines } = programmeRound(contexts, cast.per);
  expect(counts).toEqual({ all: 3, fine: 1, reportMissing: 1, waiting: 1 });
  expect(lines.map(({ standing }) => standing)).toEqual(['fine', 'reportMissing', 'waiting']);
});
