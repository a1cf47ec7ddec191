import { query } from '../../src/data/repository';
import type { Outgoing } from '../../src/bot/messenger';
import type { RecordOf } from '../../src/domain/schema/record';
import { changeRequest } from '../../src/domain/templates/changeRequest';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import type { RoleKey } from '../../src/local/people';
import { cardIn, openTestBot } from '../support/aBot';
import type { TestBot } from '../support/aBot';
import { buttonsIn, pressed, textsIn } from '../support/answering';
import { aMilestone, aProject, inProject } from '../support/builders';

/** «Be om ny frist» all the way: asked in one chat, recommended in another, decided in a third, and the plan has it. */
let whole: TestBot;
let made: RecordOf<typeof milestone>;

beforeAll(async () => {
  whole = await openTestBot();
  const leader = whole.as('projectLeader');
  const { me } = await leader.open({});
  const [{ me: marit }, { me: programmeLeader }] = await Promise.all([
    whole.as('responsible1').open({}),
    whole.as('programmeLeader').open({})
  ]);
  const owner = await leader.repository.create(project, {
    ...aProject({ key: 'deadline', name: 'Tillitsmodellen', periodStart: '2018-01-01', periodEnd: '2018-12-31' }),
    projectLeader: me,
    programmeLeaders: [programmeLeader],
    changeControl: true,
    followUpFrom: '2018-01-02'
  });
  made = await leader.repository.create(milestone, {
    ...aMilestone({
      ...inProject(owner),
      number: 'M3',
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

const requests = async () => (await whole.as('projectLeader').repository.read({ rows: query(changeRequest) })).rows;

/** The newest card that somebody has got. */
const newest = (role: RoleKey): Outgoing => cardIn(whole.to(role).at(-1)!);

async function press(role: RoleKey, verb: string, typed: Record<string, unknown> = {}): Promise<string> {
  const card = newest(role);
  const { at } = buttonsIn(card).find((each) => each.verb === verb)!.data as { readonly at: number };
  const action = { type: 'Action.Execute', verb, data: pressed(card, verb, typed, at) };
  const { body } = await whole.send(role, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action },
    replyToId: '1'
  });
  return textsIn({ card: body.value as Outgoing['card'], text: '' });
}

test('Marit asks for a new deadline in her chat: it becomes a change request, and the plan stands as before', async () => {
  whole.setClock('2018-02-14T08:30:00Z');
  await whole.sweep();
  const receipt = await press('responsible1', 'move', { deadline: '15. mars', reason: 'Leverandøren er forsinket' });
  expect(receipt).toContain('15. mars 2018');
  expect(await requests()).toMatchObject([{ status: 'proposed', reason: 'Leverandøren er forsinket' }]);
  expect((await row()).deadline?.date).toBe('2018-02-28');
});

test('the project leader is asked what they mean, and recommends it', async () => {
  whole.setClock('2018-02-14T13:30:00Z');
  await whole.sweep();
  expect(textsIn(newest('projectLeader'))).toContain('Hva mener du som prosjektleder?');
  await press('projectLeader', 'recommendYes', { text: 'Det holder' });
  expect(await requests()).toMatchObject([{ status: 'recommended' }]);
});

test('the programme leader decides it in a card, and the plan has the new deadline, with why', async () => {
  whole.setClock('2018-02-15T08:30:00Z');
  await whole.sweep();
  expect(textsIn(newest('programmeLeader'))).toContain('Skal planen endres?');
  const receipt = await press('programmeLeader', 'adopt');
  expect(receipt).toContain('Vedtatt, og planen er endret.');
  expect(await row()).toMatchObject({
    deadline: { date: '2018-03-15' },
    deadlineReason: 'Leverandøren er forsinket',
    originalDeadline: { date: '2018-02-28' }
  });
});

test('pressed once more, it changes nothing and tells how it stands', async () => {
  const before = await row();
  await press('programmeLeader', 'adopt');
  expect(await row()).toEqual(before);
  expect(await requests()).toHaveLength(1);
});
