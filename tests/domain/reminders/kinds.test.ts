import { dueMessages } from '../../../src/domain/reminders/dueMessages';
import {
  aDueMilestone,
  aFollowedProject,
  aSweep,
  at,
  cast,
  due,
  projectKey,
  quietly,
  row,
  toldBy
} from '../../support/followedUp';

const { kari, lars, eva, per, tove } = cast;
const on = '2018-03-01';
const changed = (day: string): { readonly by: string; readonly at: string } => ({ by: 'Noen', at: `${day}T09:00:00Z` });

describe('what has a person and a day', () => {
  test.each(['activity', 'measure', 'communicationMeasure', 'involvement'] as const)(
    '%s: three working days before, on the day, and again; leader and then owner hear of silence',
    (name) => {
      const rows = { [name]: [row(name, { name: 'Det', responsible: kari, deadline: due(on) })] };
      expect(toldBy(rows, at('2018-02-23'))).toEqual([]);
      expect(toldBy(rows, at('2018-02-26'))).toEqual([`Kari: ${name} before`]);
      expect(toldBy(rows, at('2018-03-01'))).toEqual([`Kari: ${name} onDay`]);
      const early = [`Kari: ${name} after 1`, `Lars: ${name} toLeader`];
      expect(toldBy(rows, at('2018-03-06'))).toEqual(early);
      const late = [`Kari: ${name} after 2`, `Lars: ${name} toLeader`];
      expect(toldBy(rows, at('2018-03-14'))).toEqual(late);
      expect(toldBy(rows, at('2018-03-15'))).toEqual([...late, `Eva: ${name} toOwner`]);
    }
  );

  test('where nobody owns the project, its programme leader hears of silence last', () => {
    const project = [aFollowedProject({ projectOwner: null })];
    const rows = { project, activity: [row('activity', { responsible: kari, deadline: due(on) })] };
    expect(toldBy(rows, at('2018-03-15'))).toContain('Per: activity toOwner');
  });

  test('where whoever is above is the one who is silent, or leads as well, the programme leader hears of it', () => {
    const silent = (over: object, project: Readonly<Record<string, unknown>> = {}): readonly string[] =>
      toldBy(
        { project: [aFollowedProject(project)], activity: [row('activity', { deadline: due(on), ...over })] },
        at('2018-03-15')
      );
    const leader = 'Lars: activity toLeader';
    expect(silent({ responsible: eva })).toEqual(['Eva: activity after 2', leader, 'Per: activity toOwner']);
    expect(silent({ responsible: kari }, { projectOwner: lars })).toEqual([
      'Kari: activity after 2',
      leader,
      'Per: activity toOwner'
    ]);
    expect(silent({ responsible: lars }, { projectOwner: lars })).toEqual([
      'Lars: activity after 2',
      'Per: activity toOwner'
    ]);
    expect(silent({ responsible: lars }, { projectOwner: lars, programmeLeaders: [lars] })).toEqual([
      'Lars: activity after 2'
    ]);
  });

  test('the owner gets one message, however much is silent', () => {
    const own = { responsible: kari, deadline: due(on) };
    const rows = { activity: [row('activity', own), row('activity', own)], measure: [row('measure', own)] };
    const toEva = dueMessages(aSweep(rows, at('2018-03-15'))).filter(({ to }) => to.person?.id === eva.id);
    expect(toEva.map(({ reminders }) => reminders.length)).toEqual([3]);
  });

  test.each([
    ['activity', 'started', []],
    ['activity', 'postponed', []],
    ['activity', 'done', []],
    ['measure', 'dropped', []],
    ['involvement', 'notStarted', ['Kari: involvement after 1', 'Lars: involvement toLeader']]
  ] as const)('%s that is made %s since it was asked about: %j', (name, status, expected) => {
    const over = { responsible: kari, deadline: due(on), status, modified: changed('2018-03-02') };
    expect(toldBy({ [name]: [row(name, over)] }, at('2018-03-06'))).toEqual(expected);
  });

  test('an activity that nobody has is its milestone’s; without that, the project leader’s', () => {
    const milestone = aDueMilestone('2018-12-31');
    const own = { deadline: due(on), milestone: { id: milestone.id, title: '' } };
    expect(toldBy({ milestone: [milestone], activity: [row('activity', own)] }, at(on))).toEqual([
      'Kari: activity onDay'
    ]);
    expect(toldBy({ activity: [row('activity', own)] }, at(on))).toEqual(['Lars: activity onDay']);
  });
});

describe('a measurement', () => {
  const benefit = row('benefit', { name: 'Færre klager', responsible: eva });
  const own = { benefit: { id: benefit.id, title: '' }, responsible: kari, nullValue: 40, targetDate: on };
  const indicator = row('indicator', { name: 'Klager i året', ...own });
  const handOver = row('handOver', { benefits: [{ id: benefit.id, title: '' }], takenOverBy: tove });
  const rows = { benefit: [benefit], indicator: [indicator], handOver: [handOver] };

  test('is asked of whoever is to make it', () => {
    expect(toldBy(rows, at('2018-02-28'))).toEqual(['Kari: measurement before']);
    const late = ['Kari: measurement after 2', 'Lars: measurement toLeader', 'Eva: measurement toOwner'];
    expect(toldBy(rows, at('2018-03-15'))).toEqual(late);
  });

  test('is asked of whoever took over in the line when the project is closed, and of nothing else', () => {
    const project = [aFollowedProject({ status: 'closed' })];
    const closed = { ...rows, project, milestone: [aDueMilestone(on)] };
    expect(toldBy(closed, at(on))).toEqual(['Tove: measurement onDay']);
    expect(toldBy(closed, at('2018-03-20'))).toEqual(['Tove: measurement after 3', 'Eva: measurement toOwner']);
  });

  test('that is made silences', () => {
    const measured = { indicator: { id: indicator.id, title: '' }, measuredOn: '2018-02-27', measured: 35 };
    expect(toldBy({ ...rows, measurement: [row('measurement', measured)] }, at('2018-03-02'))).toEqual([]);
  });
});

describe('a report', () => {
  test('is asked for by the rhythm of its line', () => {
    const line = { receiver: 'programmeLeader', rhythm: 'monthly', firstDue: '2018-01-31' };
    const rows = { reportingLine: [row('reportingLine', line)] };
    expect(toldBy(rows, at('2018-02-28'))).toContain('Lars: writeReport onDay');
    const written = row('statusReport', { recipient: 'programmeLeader', periodEnd: '2018-02-27', status: 'noted' });
    expect(toldBy({ ...rows, statusReport: [written] }, at('2018-02-28'))).toEqual([]);
  });

  test('is asked for as early as somebody has said, also weeks before', () => {
    const line = { receiver: 'programmeLeader', rhythm: 'monthly', firstDue: '2018-06-29' };
    const rows = { reportingLine: [row('reportingLine', line)] };
    const settings = quietly({ reportLeadDays: 30 });
    expect(toldBy(rows, at('2018-05-15'), { settings })).toEqual([]);
    expect(toldBy(rows, at('2018-05-16'), { settings })).toEqual(['Lars: writeReport before']);
    expect(toldBy(rows, at('2018-05-16'))).toEqual([]);
  });

  test('to the programme is asked for before 1 February', () => {
    const period = { periodStart: '2017-04-01', periodEnd: '2018-12-31' };
    const programme = row('programme', { name: 'Saman om', leaders: [per], ...period });
    const own = aFollowedProject({ ...period, programme: { id: programme.id, title: '' } });
    const rows = { project: [own], programme: [programme] };
    expect(toldBy(rows, at('2018-01-17'))).toEqual([]);
    expect(toldBy(rows, at('2018-01-18'))).toEqual(['Lars: writeReport before']);
    expect(toldBy(rows, at('2018-02-15'))).toContain('Eva: writeReport toOwner');
  });

  test.each([
    [{ status: 'ordered', orderedOn: '2018-02-28' }, ['Kari: writeReport onDay']],
    [{ status: 'ordered', due: '2018-03-08' }, ['Kari: writeReport before']],
    [{ status: 'draft' }, []],
    [{ status: 'draft', due: on }, ['Kari: finishReport onDay']],
    [{ status: 'returned', returnedOn: '2018-02-28' }, ['Kari: finishReport onDay']],
    [{ status: 'sent', sentOn: '2018-02-28' }, ['Eva: takeNote onDay']],
    [{ status: 'noted' }, []]
  ])('that is there, %j: %j', (over, expected) => {
    const about = { milestone: { id: 999, title: '' }, authors: [kari] };
    expect(toldBy({ followUpReport: [row('followUpReport', { ...about, ...over })] }, at(on))).toEqual(expected);
  });

  test('that nobody takes note of goes to the project leader, and then to the programme leader', () => {
    const sent = { followUpReport: [row('followUpReport', { authors: [kari], status: 'sent', sentOn: '2018-02-28' })] };
    expect(toldBy(sent, at('2018-03-05'))).toEqual(['Eva: takeNote after 1', 'Lars: takeNote toLeader']);
    expect(toldBy(sent, at('2018-03-14'))).toContain('Per: takeNote toOwner');
  });

  test('on a milestone that was moved is asked for', () => {
    const moved = { deadlineMovedOn: '2018-02-28', originalDeadline: due('2018-03-01'), deadlineReason: 'Sykdom' };
    expect(toldBy({ milestone: [aDueMilestone('2018-06-01', moved)] }, at(on))).toEqual(['Kari: writeReport onDay']);
  });
});

describe('what waits for a decision', () => {
  const request = (over: object): object => ({
    changeRequest: [row('changeRequest', { kind: 'deadline', proposedOn: '2018-02-28', ...over })]
  });

  test.each([
    [{ status: 'proposed' }, ['Lars: recommend onDay']],
    [{ status: 'recommended', recommendedOn: '2018-02-28' }, ['Per: decideChange onDay']],
    [{ status: 'adopted' }, []]
  ])('%j: %j', (over, expected) => {
    expect(toldBy(request(over), at(on))).toEqual(expected);
  });

  test('that nobody decides on goes to the project leader, and then to the owner', () => {
    const waiting = request({ status: 'recommended', recommendedOn: '2018-02-28' });
    const early = ['Per: decideChange after 1', 'Lars: decideChange toLeader'];
    expect(toldBy(waiting, at('2018-03-05'))).toEqual(early);
    expect(toldBy(waiting, at('2018-03-14'))).toEqual([
      'Per: decideChange after 2',
      'Lars: decideChange toLeader',
      'Eva: decideChange toOwner'
    ]);
  });

  test('silences what it is about, until it is decided', () => {
    const milestone = aDueMilestone(on);
    const about = { milestone: { id: milestone.id, title: '' }, status: 'recommended', recommendedOn: on };
    expect(toldBy({ milestone: [milestone], ...request(about) }, at(on))).toEqual(['Per: decideChange onDay']);
  });

  test('the plan waits for who decides on it, and for who sent it when it comes back', () => {
    const plan = (over: object): readonly string[] =>
      toldBy(
        { projectPlan: [row('projectPlan', { rowKey: projectKey, sentBy: lars, sentOn: '2018-02-28', ...over })] },
        at(on)
      );
    expect(plan({ status: 'forApproval' })).toEqual(['Per: decidePlan onDay', 'Eva: decidePlan onDay']);
    expect(plan({ status: 'draft', decidedBy: per, decidedOn: '2018-02-28' })).toEqual(['Lars: revisePlan onDay']);
  });
});

test('«Trenger hjelp» is told the project leader, once; where the leader asks, the owner', () => {
  const help = { help: 'Vi mangler folk.', helpOn: on, answeredOn: on };
  const milestone = (over: object): object => ({ milestone: [aDueMilestone('2018-03-05', { ...help, ...over })] });
  expect(toldBy(milestone({ answeredBy: kari }), at(on))).toEqual(['Lars: help onDay']);
  expect(toldBy(milestone({ answeredBy: lars, responsible: lars }), at(on))).toEqual(['Eva: help onDay']);
});
