import type { Sweep } from '../../../src/domain/reminders/dueMessages';
import { blank } from '../../../src/domain/schema/record';
import { personSettings } from '../../../src/domain/templates/personSettings';
import { aDueMilestone, aFollowedProject, at, cast, projectKey, quietly, row, toldBy } from '../../support/followedUp';

/** What one person says of how they are asked: it goes before the project and the site, and for nobody else. */
const saying = (over: object, who = cast.kari): Pick<Sweep, 'people'> => ({
  people: [{ ...blank(personSettings), login: who.login.toUpperCase(), ...over } as Sweep['people'][number]]
});
const rows = { milestone: [aDueMilestone('2018-02-28')] };

test.each([
  [null, '2018-02-13', []],
  [null, '2018-02-14', ['Kari: milestone before']],
  [3, '2018-02-22', []],
  [3, '2018-02-23', ['Kari: milestone before']],
  [20, '2018-01-30', []],
  [20, '2018-01-31', ['Kari: milestone before']],
  [0, '2018-02-27', []],
  [0, '2018-02-28', ['Kari: milestone onDay']]
])('%j working days before, on %s: %j', (leadDays, day, expected) => {
  expect(toldBy(rows, at(day), saying({ leadDays }))).toEqual(expected);
});

test.each([
  ['the site', { settings: quietly({ leadDays: 20 }) }, '2018-01-31'],
  ['the project', { records: { ...rows, project: [aFollowedProject({ leadDays: 20 })] } }, '2018-01-31']
])('goes before what %s says, which holds for the others', (_who, over, day) => {
  expect(toldBy(rows, at(day), { ...over, ...saying({ leadDays: 5 }) })).toEqual([]);
  expect(toldBy(rows, at(day), { ...over, ...saying({ leadDays: 5 }, cast.lars) })).toEqual(['Kari: milestone before']);
});

test.each([
  [null, '2018-03-12', 'Kari: milestone after 2'],
  [1, '2018-03-05', 'Kari: milestone after 1'],
  [1, '2018-03-06', 'Kari: milestone after 2'],
  [10, '2018-03-12', 'Kari: milestone after 1'],
  [10, '2018-03-19', 'Kari: milestone after 2']
])('asked again every %j working days, on %s: %s', (repeatEvery, day, expected) => {
  expect(toldBy(rows, at(day), saying({ repeatEvery }))).toContain(expected);
});

test('of two who are asked the same, each hears it as often as they wish', () => {
  const plan = { rowKey: projectKey, sentBy: cast.lars, sentOn: '2018-02-28', status: 'forApproval' };
  expect(
    toldBy({ projectPlan: [row('projectPlan', plan)] }, at('2018-03-07'), saying({ repeatEvery: 1 }, cast.eva))
  ).toEqual(['Per: decidePlan after 1', 'Eva: decidePlan after 3', 'Lars: decidePlan toLeader']);
});

test.each([
  ['ask late and seldom', { leadDays: 0, repeatEvery: 40 }, 'Kari: milestone after 1'],
  ['ask early and often', { leadDays: 40, repeatEvery: 1 }, 'Kari: milestone after 8'],
  ['do not ask', { off: ['milestones'] }, null]
])('whoever says «%s» does not change when others hear of their silence', (_wish, over, own) => {
  const mine = own === null ? [] : [own];
  expect(toldBy(rows, at('2018-03-02'), saying(over)).filter((each) => !each.startsWith('Kari'))).toEqual([]);
  expect(toldBy(rows, at('2018-03-05'), saying(over))).toContain('Lars: milestone toLeader');
  expect(toldBy(rows, at('2018-03-13'), saying(over))).not.toContain('Eva: milestone toOwner');
  expect(toldBy(rows, at('2018-03-14'), saying(over))).toEqual([
    ...mine,
    'Lars: milestone toLeader',
    'Eva: milestone toOwner'
  ]);
});
