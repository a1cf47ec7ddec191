import { query } from '../../src/data/repository';
import type { RecordOf } from '../../src/domain/schema/record';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { milestone } from '../../src/domain/templates/milestone';
import { programmeReport } from '../../src/domain/templates/programmeReport';
import { project } from '../../src/domain/templates/project';
import { statusReport } from '../../src/domain/templates/statusReport';
import { cardIn, openTestBot } from '../support/aBot';
import type { TestBot } from '../support/aBot';
import { buttonsIn, textsIn } from '../support/answering';
import { aMilestone, aProject, inProject } from '../support/builders';

/** «start rapport M3» in the chat: the whole bot, over HTTP on both sides. */
let whole: TestBot;
const projectKey = 'start-in-chat';

beforeAll(async () => {
  whole = await openTestBot();
  whole.setClock('2018-02-20T08:00:00Z');
  const leader = whole.as('projectLeader');
  const { me } = await leader.open({});
  const { me: marit } = await whole.as('responsible1').open({});
  await whole.as('reader').open({});
  const owner = await leader.repository.create(project, {
    ...aProject({ key: projectKey, name: 'Tillitsmodellen', periodStart: '2018-01-01', periodEnd: '2018-12-31' }),
    projectLeader: me
  });
  const add = (number: string, name: string): Promise<RecordOf<typeof milestone>> =>
    leader.repository.create(milestone, aMilestone({ ...inProject(owner), number, name, responsible: marit }));
  const m3 = await add('M3', 'Når pilot er evaluert');
  await add('M4', 'Når pilot er spredt');
  await leader.repository.update(milestone, m3, { status: 'offTrack', statusReason: 'Syk.', answeredBy: marit });
}, 60_000);
afterAll(() => whole.close());

async function write(text: string, as: 'projectLeader' | 'responsible1' = 'projectLeader') {
  await whole.send(as, { type: 'message', text });
  return cardIn(whole.to(as).at(-1)!);
}

const stored = async () => {
  const { repository } = whole.as('projectLeader');
  return repository.read({
    followUps: query(followUpReport, { projectKey }),
    statuses: query(statusReport, { projectKey }),
    programmes: query(programmeReport, { projectKey })
  });
};

test('where it is not clear which milestone is meant, those that may be are offered, each with its button', async () => {
  const card = await write('start rapport pilot');
  expect(textsIn(card)).toContain('Hvilken rapport?');
  expect(buttonsIn(card).filter(({ verb }) => verb === 'start')).toHaveLength(2);
  expect((await stored()).followUps).toEqual([]);
});

test('a milestone named by its number has its report begun, with what was answered, and a way to it', async () => {
  const card = await write('start rapport M3');
  expect(textsIn(card)).toContain('Ikke i rute');
  expect(textsIn(card)).toContain('Marit Eikanger Tveitå');
  const { followUps } = await stored();
  expect(followUps).toMatchObject([{ name: expect.stringContaining('M3') as string, status: 'draft' }]);
  expect(JSON.stringify(card.card)).toContain(`reports/${followUps[0]!.id}`);
});

test('written again, by anybody and with the name of the project, it is the one that is begun', async () => {
  const card = await write('Start oppfølgingsrapport M3 Tillitsmodellen', 'responsible1');
  expect(textsIn(card)).toContain('begynt allerede');
  expect((await stored()).followUps).toHaveLength(1);
});

test('a status report and an annual report start the same way', async () => {
  expect(textsIn(await write('start statusrapport'))).toContain('fakta er fylt inn');
  expect(textsIn(await write('start årsrapport 2017'))).toContain('fakta er fylt inn');
  expect(await stored()).toMatchObject({
    statuses: [{ recipient: 'programmeLeader', factsOn: '2018-02-20' }],
    programmes: [{ kind: 'annual', year: '2017', factsOn: '2018-02-20' }]
  });
});
