import type { Person } from '../../../src/domain/schema/kinds';
import { blank } from '../../../src/domain/schema/record';
import type { Template } from '../../../src/domain/schema/template';
import type { ReportRows } from '../../../src/domain/reports/register';
import { reportLines } from '../../../src/domain/reports/register';
import { followUpReport } from '../../../src/domain/templates/followUpReport';
import { milestone } from '../../../src/domain/templates/milestone';
import { programmeReport } from '../../../src/domain/templates/programmeReport';
import { statusReport } from '../../../src/domain/templates/statusReport';

const person = (id: number, name: string): Person => ({ id, name, email: '', login: name });
const [leader, owner, programmeLeader, writer] = ['Leder', 'Eier', 'Program', 'Skriver'].map((name, index) =>
  person(index + 1, name)
) as [Person, Person, Person, Person];
const people = { projectLeader: leader, projectOwner: owner, programmeLeaders: [programmeLeader] };

let ids = 0;
const a = <R>(template: Template, over: object): R => ({ ...blank(template), id: (ids += 1), ...over }) as unknown as R;
const on = (id: number) => ({ id, title: `M${id}` });
const followUp = (over: object): ReportRows['followUps'][number] => a(followUpReport, { milestone: on(1), ...over });
const status = (over: object): ReportRows['statuses'][number] => a(statusReport, over);
const programme = (over: object): ReportRows['programmes'][number] => a(programmeReport, over);

const none: ReportRows = { followUps: [], statuses: [], programmes: [], milestones: [], expected: [] };
const linesOf = (rows: Partial<ReportRows>) => reportLines({ ...none, ...rows }, people, '2018-10-01');
const told = (rows: Partial<ReportRows>) =>
  linesOf(rows).map(
    ({ group, lines }) => `${group}: ${lines.map(({ name, milestone: m }) => name || m?.title).join(', ')}`
  );

test('reports of every kind stand in one list by how far they have come, and a group without any is not there', () => {
  const rows = {
    followUps: [followUp({ name: 'F', status: 'sent' })],
    statuses: [status({ name: 'S', status: 'returned' }), status({ name: 'B', status: 'ordered' })],
    programmes: [programme({ name: 'P', status: 'accepted' })]
  };
  expect(told(rows)).toEqual(['write: S', 'ordered: B', 'sent: F', 'done: P']);
});

test('a word that somebody has written into the list by hand does not make a report finished', () => {
  expect(told({ statuses: [status({ name: 'S', status: { outside: 'Klar' } })] })).toEqual(['write: S']);
});

test('a milestone that is reached or late wants a report until somebody has begun one', () => {
  const row = (id: number, over: object): ReportRows['milestones'][number] =>
    a(milestone, { id, name: `milepæl ${id}`, ...over });
  const milestones = [
    row(1, { status: 'reached' }),
    row(2, { deadline: { words: '', date: '2018-09-30' } }),
    row(3, { deadline: { words: '', date: '2018-10-01' } })
  ];
  const followUps = [followUp({ name: 'F', status: 'draft', milestone: on(1) })];
  expect(told({ milestones })).toEqual(['write: milepæl 2, milepæl 1']);
  expect(told({ milestones, followUps })).toEqual(['write: milepæl 2, F']);
});

test('what is to be written stands by its deadline, what is finished the newest first', () => {
  const of = (state: string, field: string) =>
    ['2018-10-03', '2018-10-01', '2018-10-02'].map((date) => status({ name: date, status: state, [field]: date }));
  expect(told({ statuses: of('draft', 'due') })).toEqual(['write: 2018-10-01, 2018-10-02, 2018-10-03']);
  expect(told({ statuses: of('noted', 'takenOn') })).toEqual(['done: 2018-10-03, 2018-10-02, 2018-10-01']);
});

test.each([
  ['a draft is with whoever writes it', { followUps: [followUp({ status: 'draft', authors: [writer] })] }, 'Skriver'],
  ['an order that nobody has taken is with the project leader', { statuses: [status({ status: 'ordered' })] }, 'Leder'],
  ['a follow-up report that is sent is with the project owner', { followUps: [followUp({ status: 'sent' })] }, 'Eier'],
  [
    'a status report to the steering group is with the project owner',
    { statuses: [status({ status: 'sent', recipient: 'steeringGroup' })] },
    'Eier'
  ],
  [
    'a status report to the programme leader is with them',
    { statuses: [status({ status: 'sent', recipient: 'programmeLeader' })] },
    'Program'
  ],
  ['an annual report is with the programme leader', { programmes: [programme({ status: 'sent' })] }, 'Program'],
  ['what is finished is with nobody', { programmes: [programme({ status: 'accepted' })] }, '']
] as const)('%s', (_sentence, rows, name) => {
  expect(
    linesOf(rows)[0]
      ?.lines[0]?.with.map((each) => each.name)
      .join()
  ).toBe(name);
});

test('what the calendar asks for, and nobody has begun, is there with its deadline', () => {
  const expected = [{ template: 'programmeReport', kind: 'annual', year: '2017', due: '2018-02-01' }] as const;
  expect(linesOf({ expected })[0]?.lines[0]).toMatchObject({
    id: null,
    kind: 'annual',
    year: '2017',
    due: '2018-02-01'
  });
});
