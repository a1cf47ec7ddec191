import { factsFor } from '../../../src/domain/reports/facts';
import { goalsToAnswer } from '../../../src/domain/reports/goals';
import type { AnyRecord } from '../../../src/domain/schema/record';
import { blank } from '../../../src/domain/schema/record';
import type { Template } from '../../../src/domain/schema/template';
import { activity } from '../../../src/domain/templates/activity';
import { changeRequest } from '../../../src/domain/templates/changeRequest';
import { milestone } from '../../../src/domain/templates/milestone';
import { risk } from '../../../src/domain/templates/risk';

let ids = 0;
const a = (template: Template, over: object): AnyRecord =>
  ({ ...blank(template), id: (ids += 1), ...over }) as unknown as AnyRecord;
const day = (date: string): object => ({ words: '', date });
const span = { from: '2018-06-01', to: '2018-09-28' };

const names = (rows: readonly { readonly name: string }[]): readonly string[] => rows.map(({ name }) => name);

test('a project without a single row has facts, and none of them', () => {
  const facts = factsFor({}, span);
  expect(Object.values(facts).every((each) => each === 0 || (Array.isArray(each) && each.length === 0))).toBe(true);
});

test('what was reached the day before the period began or the day after it ended is not told of', () => {
  const rows = ['2018-05-31', '2018-06-01', '2018-09-28', '2018-09-29'].map((reachedOn) =>
    a(milestone, { name: reachedOn, status: 'reached', reachedOn })
  );
  expect(names(factsFor({ milestone: rows }, span).reached)).toEqual(['2018-06-01', '2018-09-28']);
  expect(factsFor({ milestone: rows }, { from: null, to: '2018-09-28' }).reached).toHaveLength(3);
});

test('the next milestones are the open ones in the order of their days, and those without a day come last', () => {
  const rows = [
    a(milestone, { name: 'uten dag' }),
    a(milestone, { name: 'sist', deadline: day('2018-12-31') }),
    a(milestone, { name: 'utgått', deadline: day('2018-10-01'), status: 'dropped' }),
    a(milestone, { name: 'først', deadline: day('2018-10-31') })
  ];
  expect(names(factsFor({ milestone: rows }, span).next)).toEqual(['først', 'sist', 'uten dag']);
});

test('what is late on the last day of the period is a deviation, and so is what somebody says is off track', () => {
  const rows = [
    a(milestone, { name: 'sent', deadline: day('2018-09-27') }),
    a(milestone, { name: 'på dagen', deadline: day('2018-09-28') }),
    a(milestone, { name: 'ikke i rute', deadline: day('2018-12-31'), status: 'offTrack' })
  ];
  expect(names(factsFor({ milestone: rows }, span).troubled)).toEqual(['sent', 'ikke i rute']);
});

test('a deadline that was moved within the period is told of then, and in the final report for ever', () => {
  const moved = { deadline: day('2018-11-30'), originalDeadline: day('2018-10-31'), deadlineMovedOn: '2018-05-01' };
  const facts = factsFor({ milestone: [a(milestone, { name: 'M5', ...moved })] }, span);
  expect(facts.moved).toEqual([]);
  expect(names(facts.slipped)).toEqual(['M5']);
});

test('a deadline that was moved and moved back has not slipped', () => {
  const back = { deadline: day('2018-10-31'), originalDeadline: day('2018-10-31'), deadlineMovedOn: '2018-05-01' };
  expect(factsFor({ milestone: [a(milestone, { name: 'M5', ...back })] }, span).slipped).toEqual([]);
});

test('the three heaviest risks that may still happen are told of, and no opportunity', () => {
  const rows = [
    a(risk, { name: 'liten', likelihood: 1, consequence: 2 }),
    a(risk, { name: 'størst', likelihood: 5, consequence: 5 }),
    a(risk, { name: 'over', likelihood: 5, consequence: 5, status: 'over' }),
    a(risk, { name: 'mulighet', kind: 'opportunity', likelihood: 5, consequence: 5 }),
    a(risk, { name: 'stor', likelihood: 4, consequence: 4 }),
    a(risk, { name: 'middels', likelihood: 3, consequence: 3 })
  ];
  expect(factsFor({ risk: rows }, span).risks).toEqual([
    { name: 'størst', factor: 25 },
    { name: 'stor', factor: 16 },
    { name: 'middels', factor: 9 }
  ]);
});

test('changes that wait are told of whenever they came, those decided on only in their own period', () => {
  const rows = [
    a(changeRequest, { name: 'venter', status: 'proposed' }),
    a(changeRequest, { name: 'gammel', status: 'adopted', decidedOn: '2018-05-02' }),
    a(changeRequest, { name: 'ny', status: 'rejected', decidedOn: '2018-06-02' })
  ];
  expect(names(factsFor({ changeRequest: rows }, span).changes)).toEqual(['venter', 'ny']);
});

test('activities that are begun or done are measures started, postponed ones are not', () => {
  const rows = ['notStarted', 'started', 'done', 'postponed'].map((status) => a(activity, { name: status, status }));
  const facts = factsFor({ activity: rows }, span);
  expect(names(facts.started)).toEqual(['started', 'done']);
  expect(facts.activities).toBe(4);
});

const goals = [
  { id: 1, number: '1', name: 'Modellen er definert', level: 'output', order: 1 },
  { id: 2, number: '2', name: 'Økt trygghet', level: 'outcome', order: 2 },
  { id: 3, number: '1', name: 'Tjenester til rett tid', level: 'outcome', order: 1 }
] as const;

const result = (id: number, goal: number, zeroPoint: string) => ({
  id,
  goal: { id: goal, title: '' },
  zeroPoint,
  target: ''
});

test('a report answers for the plan’s own goals, the highest level first, each once', () => {
  const all = goalsToAnswer(goals, []);
  expect(all.map(({ name }) => name)).toEqual(['1 Tjenester til rett tid', '2 Økt trygghet', '1 Modellen er definert']);
  expect(names(goalsToAnswer(goals, [], [result(9, 3, '')]))).toEqual(['2 Økt trygghet', '1 Modellen er definert']);
});

test('a goal’s null point is as the newest report that has one says', () => {
  const earlier = [result(7, 2, '48 %'), result(8, 2, '50 %'), result(9, 2, '')];
  expect(goalsToAnswer(goals, earlier).find(({ goal }) => goal.id === 2)).toMatchObject({
    zeroPoint: '50 %',
    target: ''
  });
});
