import { query } from '../../src/data/repository';
import type { Outgoing } from '../../src/bot/messenger';
import type { RecordOf } from '../../src/domain/schema/record';
import { message } from '../../src/domain/templates/message';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { reach } from '../../src/domain/templates/reach';
import { cardIn, openTestBot } from '../support/aBot';
import type { TestBot } from '../support/aBot';
import { pressed, textsIn } from '../support/answering';
import { aMilestone, aProject, inProject } from '../support/builders';

/** From a deadline that comes near to the record that the answer changed: the whole bot, over HTTP on both sides. */
let whole: TestBot;
let made: RecordOf<typeof milestone>;
const projectKey = 'loop';

beforeAll(async () => {
  whole = await openTestBot();
  const leader = whole.as('projectLeader');
  const { me } = await leader.open({});
  const { me: marit } = await whole.as('responsible1').open({});
  // Whoever has been in the site is known there.
  await leader.people.ensure((await leader.people.search('Øystein Fagerbakk'))[0]!);
  const owner = await leader.repository.create(project, {
    ...aProject({ key: projectKey, name: 'Tillitsmodellen', periodStart: '2018-01-01', periodEnd: '2018-12-31' }),
    projectLeader: me
  });
  made = await leader.repository.create(milestone, {
    ...aMilestone({
      ...inProject(owner),
      number: 'M3',
      name: 'Når dagens praksis er kartlagt',
      deadline: { words: 'Ultimo februar', date: '2018-02-28' },
      responsible: marit
    })
  });
}, 60_000);
afterAll(() => whole.close());

const row = async (): Promise<RecordOf<typeof milestone>> => {
  const { rows } = await whole.as('projectLeader').repository.read({ rows: query(milestone, { id: made.id }) });
  return rows[0]!;
};

const press = (card: Outgoing, verb: string, typed: Record<string, unknown> = {}) => {
  const action = { type: 'Action.Execute', verb, data: pressed(card, verb, typed) };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' }, replyToId: '1' };
  return whole.send('responsible1', invoke);
};

test('before somebody has started the follow-up nobody hears anything', async () => {
  whole.setClock('2018-02-28T08:00:00Z');
  await whole.sweep();
  expect(whole.teams.posted).toEqual([]);
});

test('ten working days before the deadline Marit is asked, once, with the milestone’s own sentence', async () => {
  const { repository } = whole.as('projectLeader');
  const { projects } = await repository.read({ projects: query(project, { key: projectKey }) });
  await repository.update(project, projects[0]!, { followUpFrom: '2018-01-02' });
  whole.setClock('2018-02-14T06:30:00Z');
  await whole.sweep();
  expect(whole.to('responsible1')).toEqual([]);
  whole.setClock('2018-02-14T08:30:00Z');
  await whole.sweep();
  await whole.sweep();
  const [posted, ...more] = whole.to('responsible1');
  expect(more).toEqual([]);
  expect(textsIn(cardIn(posted!))).toContain('Når dagens praksis er kartlagt');
});

test('a sweep with nothing due and nothing changed is one request', async () => {
  await whole.sweep();
  whole.local.trips();
  await whole.sweep();
  expect(whole.local.trips().length).toBeLessThanOrEqual(1);
});

test('her answer in Teams is in the list, as hers, and the card says thank you', async () => {
  const { body } = await press(cardIn(whole.to('responsible1')[0]!), 'onTrack');
  expect(await row()).toMatchObject({ status: 'onTrack', answeredBy: { name: 'Marit Eikanger Tveitå' } });
  expect(JSON.stringify(body)).toContain('Takk!');
});

test('an answer silences: she is not asked again before the day itself', async () => {
  whole.setClock('2018-02-26T08:30:00Z');
  await whole.sweep();
  expect(whole.to('responsible1')).toHaveLength(1);
  whole.setClock('2018-02-28T08:30:00Z');
  await whole.sweep();
  expect(whole.to('responsible1')).toHaveLength(2);
});

test('what was sent stands in the log: to whom, when, what, and where it is in Teams', async () => {
  const { rows } = await whole.as('projectLeader').repository.read({ rows: query(message) });
  const hers = rows.filter(({ recipient }) => recipient?.name === 'Marit Eikanger Tveitå');
  expect(hers).toMatchObject([
    { state: 'sent', day: '2018-02-14', slot: 'morning', activityId: whole.to('responsible1')[0]!.id },
    { state: 'sent', day: '2018-02-28' }
  ]);
});

test('while Teams asks for time nothing is lost, and nothing is sent twice', async () => {
  const { repository } = whole.as('projectLeader');
  await repository.update(milestone, await row(), { deadline: { words: '', date: '2018-03-20' } });
  whole.setClock('2018-03-20T08:30:00Z');
  whole.teams.expect({ status: 429, retryAfter: 30 });
  await whole.sweep();
  expect(whole.to('responsible1')).toHaveLength(2);
  await whole.sweep();
  expect(whole.to('responsible1')).toHaveLength(3);
});

test('what is asked in chat is answered: what waits for me, and how the project stands', async () => {
  await whole.send('responsible1', { type: 'message', text: 'mine' });
  const [waiting] = whole.to('responsible1').slice(-1);
  expect(textsIn(cardIn(waiting!))).toContain('Når dagens praksis er kartlagt');
  await whole.send('responsible1', { type: 'message', text: 'status' });
  expect(textsIn(cardIn(whole.to('responsible1').at(-1)!))).toContain('Tillitsmodellen');
});

test('who loses the app is written down as not reached, and is reached again when they get it back', async () => {
  const reached = async (): Promise<unknown> =>
    (await whole.as('projectLeader').repository.read({ rows: query(reach) })).rows.map((each) => [
      each.name,
      each.reach
    ]);
  await whole.send('responsible2', { type: 'installationUpdate', action: 'remove' });
  expect(await reached()).toEqual([['Øystein Fagerbakk', 'unreachable']]);
  await whole.send('responsible2', { type: 'installationUpdate', action: 'add' });
  expect(await reached()).toEqual([['Øystein Fagerbakk', 'reachable']]);
});

test('nobody’s name and no text of a project stand in the log', () => {
  expect(whole.lines.join('')).not.toMatch(/Marit|Tveitå|praksis|Tillitsmodellen|7d1f0000/);
});
