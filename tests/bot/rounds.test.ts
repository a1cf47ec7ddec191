import { query } from '../../src/data/repository';
import { message } from '../../src/domain/templates/message';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { cardIn, openTestBot } from '../support/aBot';
import type { TestBot } from '../support/aBot';
import { textsIn } from '../support/answering';
import { aMilestone, aProject, inProject } from '../support/builders';
import type { Posted } from '../support/connector';

/** What is said without anybody having been asked: «Fredagsrunden», the programme leader's one message, the channel. */
let whole: TestBot;
const channelId = '19:tillit@thread.tacv2';

beforeAll(async () => {
  whole = await openTestBot();
  const leader = whole.as('projectLeader');
  const { me } = await leader.open({});
  const { me: marit } = await whole.as('responsible1').open({});
  const { me: programmeLeader } = await whole.as('programmeLeader').open({});
  const owner = await leader.repository.create(project, {
    ...aProject({ key: 'rounds', name: 'Tillitsmodellen', periodStart: '2018-01-01', periodEnd: '2018-12-31' }),
    projectLeader: me,
    programmeLeaders: [programmeLeader],
    followUpFrom: '2018-01-02',
    channelId,
    channelName: 'Tillitsmodellen'
  });
  const one = (over: object) =>
    leader.repository.create(milestone, { ...aMilestone({ ...inProject(owner), ...over }) });
  await one({
    number: 'M1',
    name: 'Når gruppen er samlet',
    status: 'reached',
    reachedOn: '2018-02-07',
    responsible: marit
  });
  await one({
    number: 'M2',
    name: 'Når alle er spurt',
    deadline: { words: '', date: '2018-01-31' },
    responsible: marit
  });
  await one({
    number: 'M3',
    name: 'Når piloten er i gang',
    deadline: { words: '', date: '2018-03-30' },
    responsible: marit
  });
}, 60_000);
afterAll(() => whole.close());

const textOf = (posted: Posted): string => textsIn(cardIn(posted));
const inChannel = (): readonly Posted[] => whole.teams.posted.filter(({ conversation }) => conversation === channelId);

test('on a Friday the project leader gets what needs them, with boxes to write the status in', async () => {
  whole.setClock('2018-02-09T08:30:00Z');
  await whole.sweep();
  const [text] = whole
    .to('projectLeader')
    .map(textOf)
    .filter((each) => each.includes('Fredagsrunden'));
  expect(text).toContain('Kort oppsummert');
});

test('the programme leader gets one message for all projects', async () => {
  const rounds = whole.to('programmeLeader').map(textOf);
  expect(rounds.filter((text) => text.includes('prosjekt'))).toHaveLength(1);
});

test('once a week the channel hears what was reached and what is next, and never who is late', async () => {
  // On the Friday it had the post of that week, which had not come on the Monday.
  expect(inChannel()).toHaveLength(1);
  whole.setClock('2018-02-12T08:30:00Z');
  await whole.sweep();
  await whole.sweep();
  const [first, text, ...more] = inChannel().map(textOf);
  expect(more).toEqual([]);
  expect(first).toContain('Når gruppen er samlet');
  // What was told is not told again.
  expect(text).not.toContain('Når gruppen er samlet');
  expect(text).toContain('Når piloten er i gang');
  expect(text).not.toMatch(/Marit|Når alle er spurt/);
});

test('somebody who does not have the app is written down as not reached, and the others hear all the same', async () => {
  const { me } = await whole.as('responsible1').open({});
  whole.teams.without.add((await whole.as('projectLeader').people.entraIdOf(me))!);
  whole.setClock('2018-02-21T08:30:00Z');
  await whole.sweep();
  const { rows } = await whole.as('projectLeader').repository.read({ rows: query(message) });
  expect(rows.filter(({ state }) => state === 'unreachable').map(({ recipient }) => recipient?.name)).toEqual([
    me.name
  ]);
});
