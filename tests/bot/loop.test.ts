import { query } from '../../src/data/repository';
import type { RecordOf } from '../../src/domain/schema/record';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { reach } from '../../src/domain/templates/reach';
import { openFollowedBot, saidIn } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';

/** From a deadline that comes near to the record that the answer changed: the whole bot, over HTTP on both sides. */
let whole: FollowedBot;
let made: RecordOf<typeof milestone>;

beforeAll(async () => {
  whole = await openFollowedBot({ followUpFrom: null });
  // Whoever has been in the site is known there.
  const { people } = whole.as('projectLeader');
  await people.ensure((await people.search('Øystein Fagerbakk'))[0]!);
  made = await whole.addMilestone({
    number: 'M3',
    name: 'Når dagens praksis er kartlagt',
    deadline: { words: 'Ultimo februar', date: '2018-02-28' }
  });
}, 60_000);
afterAll(() => whole.close());

test('before somebody has started the follow-up nobody hears anything', async () => {
  whole.setClock('2018-02-28T08:00:00Z');
  await whole.sweep();
  expect(whole.teams.posted).toEqual([]);
});

test('ten working days before the deadline Marit is asked, once, with the milestone’s own sentence', async () => {
  await whole.as('projectLeader').repository.update(project, whole.owner, { followUpFrom: '2018-01-02' });
  whole.setClock('2018-02-14T06:30:00Z');
  await whole.sweep();
  expect(whole.to('responsible1')).toEqual([]);
  whole.setClock('2018-02-14T08:30:00Z');
  await whole.sweep();
  await whole.sweep();
  const [text, ...more] = whole.textsOf('responsible1');
  expect(more).toEqual([]);
  expect(text).toContain('Når dagens praksis er kartlagt');
});

test('a sweep with nothing due and nothing changed is one request', async () => {
  await whole.sweep();
  whole.local.trips();
  await whole.sweep();
  expect(whole.local.trips().length).toBeLessThanOrEqual(1);
});

test('her answer in Teams is in the list, as hers, and the card says thank you', async () => {
  const answer = await whole.press('responsible1', 'onTrack');
  expect(await whole.now(made)).toMatchObject({ status: 'onTrack', answeredBy: { name: 'Marit Eikanger Tveitå' } });
  expect(saidIn(answer)).toContain('Takk!');
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
  const hers = (await whole.log()).filter(({ recipient }) => recipient?.name === 'Marit Eikanger Tveitå');
  expect(hers).toMatchObject([
    { state: 'sent', day: '2018-02-14', slot: 'morning', activityId: whole.to('responsible1')[0]!.id },
    { state: 'sent', day: '2018-02-28' }
  ]);
});

test('while Teams asks for time nothing is lost, and nothing is sent twice', async () => {
  const { repository } = whole.as('projectLeader');
  await repository.update(milestone, await whole.now(made), { deadline: { words: '', date: '2018-03-20' } });
  whole.setClock('2018-03-20T08:30:00Z');
  whole.teams.expect({ status: 429, retryAfter: 30 });
  await whole.sweep();
  expect(whole.to('responsible1')).toHaveLength(2);
  await whole.sweep();
  expect(whole.to('responsible1')).toHaveLength(3);
});

test('what is asked in chat is answered: what waits for me, and how the project stands', async () => {
  await whole.send('responsible1', { type: 'message', text: 'mine' });
  expect(whole.textsOf('responsible1').at(-1)).toContain('Når dagens praksis er kartlagt');
  await whole.send('responsible1', { type: 'message', text: 'status' });
  expect(whole.textsOf('responsible1').at(-1)).toContain('Tillitsmodellen');
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
