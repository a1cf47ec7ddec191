import { aDueMilestone, aFollowedProject, at, cast, toldBy } from '../../support/followedUp';

/** The deadline of all of these: Wednesday 28 February 2018. */
const deadline = '2018-02-28';
const on = (day: string, over: Readonly<Record<string, unknown>> = {}): readonly string[] =>
  toldBy({ milestone: [aDueMilestone(deadline, over)] }, at(day));

describe('a milestone that nobody answers for', () => {
  test.each([
    ['2018-02-13', [], 'eleven working days before'],
    ['2018-02-14', ['Kari: milestone before'], 'ten working days before'],
    ['2018-02-27', ['Kari: milestone before'], 'the day before: what was missed is caught up'],
    ['2018-02-28', ['Kari: milestone onDay'], 'on the day'],
    ['2018-03-02', ['Kari: milestone onDay'], 'two working days after'],
    ['2018-03-03', [], 'a Saturday'],
    ['2018-03-05', ['Kari: milestone after 1', 'Lars: milestone toLeader'], 'three working days after'],
    ['2018-03-12', ['Kari: milestone after 2', 'Lars: milestone toLeader'], 'a week after that'],
    ['2018-03-14', ['Kari: milestone after 2', 'Lars: milestone toLeader', 'Eva: milestone toOwner'], 'ten after']
  ])('on %s: %j (%s)', (day, expected, _why) => {
    expect(on(day)).toEqual(expected);
  });
});

describe('an answer', () => {
  test.each([
    ['onTrack', '2018-02-14', '2018-02-27', []],
    ['onTrack', '2018-02-14', '2018-02-28', ['Kari: milestone onDay']],
    [
      'onTrack',
      '2018-02-28',
      '2018-03-20',
      ['Kari: writeReport after 3', 'Lars: writeReport toLeader', 'Eva: writeReport toOwner']
    ],
    ['planned', '2018-02-20', '2018-02-27', []]
  ])('%s on %s leaves on %s: %j', (status, answeredOn, today, expected) => {
    expect(on(today, { status, answeredOn, answeredBy: cast.kari })).toEqual(expected);
  });

  test('that it is reached is followed by the offer of a report, and by nothing else', () => {
    const reached = { status: 'reached', reachedOn: '2018-02-26', answeredOn: '2018-02-26' };
    expect(on('2018-02-27', reached)).toEqual(['Kari: offerReport onDay']);
    expect(on('2018-03-20', reached)).toEqual(['Kari: offerReport onDay']);
  });
});

test('a milestone that nobody is responsible for is the project leader’s, who is to choose somebody', () => {
  expect(on('2018-02-14', { responsible: null })).toEqual(['Lars: choosePerson before']);
});

test('the bot is silent until the follow-up is started', () => {
  const project = [aFollowedProject({ followUpFrom: null })];
  expect(toldBy({ project, milestone: [aDueMilestone(deadline)] }, at('2018-03-14'))).toEqual([]);
});
