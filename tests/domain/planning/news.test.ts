import { newsFor } from '../../../src/domain/planning/news';
import type { News, Reader, Rows, Told } from '../../../src/domain/planning/news';
import { reportNames, settledAs } from '../../../src/domain/reports/flow';
import { by } from '../../support/planned';

const before = '2018-01-02T10:00:00Z';
const since = '2018-01-09T10:00:00Z';
const after = '2018-01-10T10:00:00Z';
const reader: Reader = { since, name: 'Kari', dayOf: (at) => at.slice(0, 10) };

let last = 0;
const row = (wishes: Partial<Told> = {}): Told => ({
  id: (last += 1),
  created: by('Ola', before),
  modified: by('Ola', after),
  ...wishes
});
const newsOf = (rows: Rows<Told>['rows'], template: Rows<Told>['template'] = 'milestone'): readonly News<Told>[] =>
  newsFor([{ template, rows }], reader);
const kinds = (...all: Parameters<typeof newsOf>): readonly string[] => newsOf(...all).map(({ kind }) => kind);

test('what others have stored since is news, and what oneself has is not', () => {
  expect(newsOf([row({ modified: by('Kari', after) }), row({ modified: by('Ola', before) }), row()])).toHaveLength(1);
});

test('without a visit before this one, everything of others is', () => {
  expect(
    newsFor([{ template: 'goal', rows: [row({ modified: by('Ola', before) })] }], { ...reader, since: null })
  ).toHaveLength(1);
});

test('the newest comes first, whatever it is', () => {
  const rows = (at: string): readonly Told[] => [row({ modified: by('Ola', at) })];
  const news = newsFor(
    [
      { template: 'goal', rows: rows('2018-01-10T10:00:00Z') },
      { template: 'lesson', rows: rows('2018-01-10T11:00:00Z') }
    ],
    reader
  );
  expect(news.map(({ template }) => template)).toEqual(['lesson', 'goal']);
});

test('a row that nobody has changed since it was made is new, also where its two moments are a second apart', () => {
  const made = row({ created: by('Ola', after), modified: by('Ola', '2018-01-10T10:00:01Z') });
  expect(newsOf([made])).toMatchObject([{ kind: 'added', by: 'Ola' }]);
});

test('several that one person made are one piece of news; another’s stand apart', () => {
  const made = (name: string): Told => row({ created: by(name, after), modified: by(name, after) });
  const news = newsOf([made('Ola'), made('Ola'), made('Mari')], 'goal');
  expect(news.map(({ by: who, records }) => [who, records.length])).toEqual([
    ['Ola', 2],
    ['Mari', 1]
  ]);
});

test.each(['onTrack', 'offTrack', 'reached', 'dropped'])('a milestone that has come to be %s tells that', (status) => {
  expect(kinds([row({ status })])).toEqual([status]);
});

test.each([
  ['forApproval', { sentOn: '2018-01-10' }, 'forApproval'],
  ['forApproval', { sentOn: '2018-01-09' }, 'changed'],
  ['approved', { decidedOn: '2018-01-10' }, 'approved'],
  ['approved', { decidedOn: '2018-01-09' }, 'changed'],
  ['draft', { decidedOn: '2018-01-10' }, 'returned'],
  ['draft', {}, 'changed']
])('a plan that is %s, with %o, is told of as %s', (status, days, told) => {
  expect(kinds([row({ status, ...days })], 'projectPlan')).toEqual([told]);
});

test.each(reportNames)('a %s tells that it has been sent, sent back, and settled', (name) => {
  const told = ['sent', 'returned', settledAs[name]];
  expect(told.flatMap((status) => kinds([row({ status })], name))).toEqual(told);
});

test.each([
  ['milestone', 'planned'],
  ['milestone', { outside: 'Venter' }],
  ['followUpReport', 'draft'],
  ['activity', 'done'],
  ['goal', undefined]
] as const)('a %s whose state is %j is told as changed', (template, status) => {
  expect(kinds([row({ status })], template)).toEqual(['changed']);
});

test('a deadline moved the day the row was last stored is told before its state', () => {
  expect(kinds([row({ status: 'onTrack', deadlineMovedOn: '2018-01-10' })])).toEqual(['moved']);
  expect(kinds([row({ status: 'onTrack', deadlineMovedOn: '2018-01-05' })])).toEqual(['onTrack']);
});
