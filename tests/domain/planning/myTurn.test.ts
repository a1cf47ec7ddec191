import { countOf, holesIn, myTurn } from '../../../src/domain/planning/myTurn';
import type { MyTurn } from '../../../src/domain/planning/myTurn';
import { waitsIn } from '../../../src/domain/planning/waiting';
import type { WaitingReport } from '../../../src/domain/planning/waiting';
import { aReport, aRow, by, somebody } from '../../support/planned';
import type { Row } from '../../support/planned';

const [responsible, leader, owner, programme, member] = [
  somebody(1),
  somebody(2),
  somebody(3),
  somebody(4),
  somebody(5)
] as const;
const leaders = { projectLeader: leader, projectOwner: owner, programmeLeaders: [programme] };
const calendar = { today: '2018-03-01', dayOf: (at: string) => at.slice(0, 10) };

const waitsOf = (
  milestones: readonly Row[],
  reports: readonly WaitingReport[],
  named: Parameters<typeof waitsIn>[1] = leaders
): ReturnType<typeof waitsIn<Row, WaitingReport>> => waitsIn({ milestones, reports }, named, calendar);

describe('what waits', () => {
  test('stands with whom it waits for and since when, the longest first', () => {
    const late = aRow({ due: '2018-02-28' });
    const soon = aRow({ due: '2018-03-10', responsible: owner });
    const sent = aReport('sent', { modified: by('Kari', '2018-02-20T08:00:00Z') });
    const told = waitsOf([soon, late], [sent]).map(({ what, holders, since }) => [what, holders[0]?.id, since]);
    expect(told).toEqual([
      ['note', owner.id, '2018-02-20'],
      ['answer', owner.id, '2018-02-26'],
      ['answer', responsible.id, '2018-02-28']
    ]);
  });

  test.each([
    ['draft', 'finish', '2018-01-02'],
    ['returned', 'finish', '2018-02-20'],
    ['sent', 'note', '2018-02-20']
  ] as const)('a report that is %s waits for somebody to %s it, since %s', (status, what, since) => {
    const report = aReport(status, { modified: by('Kari', '2018-02-20T08:00:00Z') });
    expect(waitsOf([], [report])).toMatchObject([{ what, since }]);
  });

  test('a report that is noted, or whose state somebody has written by hand, waits for nobody', () => {
    expect(waitsOf([], [aReport('noted'), aReport({ outside: 'Arkivert' })])).toEqual([]);
  });

  test('a report without authors is the project leader’s to finish', () => {
    expect(waitsOf([], [aReport('draft', { writers: [] })])[0]?.holders).toEqual([leader]);
  });

  test('a report is the programme leaders’ to note where there is no owner, and nobody’s where there is neither', () => {
    const report = aReport('sent');
    expect(waitsOf([], [report], { ...leaders, projectOwner: null })[0]?.holders).toEqual([programme]);
    const nobody = { ...leaders, projectOwner: null, programmeLeaders: [] };
    expect(waitsOf([], [report], nobody)[0]?.holders).toEqual([]);
  });

  test.each([
    ['a status report to the steering group', { template: 'statusReport', kind: 'steeringGroup' }, 'note', owner],
    [
      'a status report to the programme leader',
      { template: 'statusReport', kind: 'programmeLeader' },
      'note',
      programme
    ],
    ['an annual report', { template: 'programmeReport', kind: 'annual' }, 'accept', programme]
  ] as const)('%s that is sent waits for whoever it is sent to, since that day', (_name, kind, what, holder) => {
    const sent = { ...kind, sentOn: '2018-02-10', modified: by('Kari', '2018-02-20T08:00:00Z') };
    expect(waitsOf([], [aReport('sent', sent)])).toMatchObject([{ what, holders: [holder], since: '2018-02-10' }]);
  });

  test('a report to the programme that is accepted waits for nobody', () => {
    expect(waitsOf([], [aReport('accepted', { template: 'programmeReport', kind: 'annual' })])).toEqual([]);
  });

  test('a report that was sent back is its writers’ since that day, whoever has saved in it after', () => {
    const back = { returnedOn: '2018-02-10', modified: by('Kari', '2018-02-20T08:00:00Z') };
    expect(waitsOf([], [aReport('returned', back)])[0]?.since).toBe('2018-02-10');
  });

  test('a report that nobody has begun is the project leader’s, and stands by the day it is due', () => {
    const expected = [{ template: 'programmeReport', kind: 'annual', year: '2017', due: '2018-02-01' }] as const;
    const waits = waitsIn({ reports: [aReport('sent', { sentOn: '2018-01-30' })], expected }, leaders, calendar);
    expect(waits.map(({ what, holders, since }) => [what, holders[0]?.id, since])).toEqual([
      ['note', owner.id, '2018-01-30'],
      ['write', leader.id, '2018-02-01']
    ]);
  });

  test('nobody is waited for on a milestone that nobody is responsible for', () => {
    expect(waitsOf([aRow({ due: '2018-02-28', responsible: null })], [])).toEqual([]);
  });
});

describe('my turn', () => {
  const milestones = [
    aRow({ number: 'M1', due: '2018-02-28' }),
    aRow({ number: 'M2', due: '2018-12-31', responsible: null }),
    aRow({ number: 'M3', responsible: null }),
    aRow({ number: 'M4', responsible: null, status: 'reached' })
  ];
  const reports = [aReport('draft', { writers: [responsible, member] }), aReport('sent')];
  const turnOf = (id: number, mayEdit = true): MyTurn<Row, WaitingReport> =>
    myTurn({ id, mayEdit }, { ...leaders, milestones }, waitsOf(milestones, reports));
  const whatOf = (id: number): readonly string[] => turnOf(id).waits.map(({ what }) => what);

  test('is to answer and to write, for who is responsible', () => {
    expect(whatOf(responsible.id)).toEqual(['finish', 'answer']);
    expect(turnOf(responsible.id).holes).toEqual([]);
  });

  test('is to take note, for the owner, and nothing for a programme leader while there is an owner', () => {
    expect(whatOf(owner.id)).toEqual(['note']);
    expect(whatOf(programme.id)).toEqual([]);
  });

  test('is what the plan lacks, for the leader, and never what has been reached', () => {
    const { waits, holes } = turnOf(leader.id);
    expect(waits).toEqual([]);
    const told = holes.map((hole) => [hole.missing, hole.milestones.map(({ number }) => number)]);
    expect(told).toEqual([
      ['responsible', ['M2', 'M3']],
      ['deadline', ['M3']]
    ]);
    expect(countOf(turnOf(leader.id))).toBe(2);
  });

  test('is a draft, for a member who writes on it, and nothing for one who does not', () => {
    expect(whatOf(member.id)).toEqual(['finish']);
    expect(countOf(turnOf(77))).toBe(0);
  });

  test('is nobody’s who may only read, whatever they are named as', () => {
    [responsible, leader, owner].forEach(({ id }) => expect(countOf(turnOf(id, false))).toBe(0));
  });
});

test('a whole plan lacks nothing', () => {
  expect(holesIn([aRow({ due: '2018-02-28' })])).toEqual([]);
});
