import { query } from '../../src/data/repository';
import type { RecordOf } from '../../src/domain/schema/record';
import { changeRequest } from '../../src/domain/templates/changeRequest';
import type { milestone } from '../../src/domain/templates/milestone';
import type { RoleKey } from '../../src/local/people';
import { openFollowedBot, saidIn } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';

/** «Be om ny frist» all the way: asked in one chat, recommended in another, decided in a third, and the plan has it. */
let whole: FollowedBot;
let made: RecordOf<typeof milestone>;

beforeAll(async () => {
  whole = await openFollowedBot({ projectOwner: null, changeControl: true });
  made = await whole.addMilestone({ number: 'M3', deadline: { words: 'Ultimo februar', date: '2018-02-28' } });
}, 60_000);
afterAll(() => whole.close());

const row = (): Promise<RecordOf<typeof milestone>> => whole.now(made);
const requests = async () => (await whole.as('projectLeader').repository.read({ rows: query(changeRequest) })).rows;

/** What the newest card that somebody has got says. */
const newest = (role: RoleKey): string => whole.textsOf(role).at(-1)!;
const press = async (role: RoleKey, verb: string, typed: Record<string, unknown> = {}): Promise<string> =>
  saidIn(await whole.press(role, verb, typed));

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
  expect(newest('projectLeader')).toContain('Hva mener du som prosjektleder?');
  await press('projectLeader', 'recommendYes', { text: 'Det holder' });
  expect(await requests()).toMatchObject([{ status: 'recommended' }]);
});

test('the programme leader decides it in a card, and the plan has the new deadline, with why', async () => {
  whole.setClock('2018-02-15T08:30:00Z');
  await whole.sweep();
  expect(newest('programmeLeader')).toContain('Skal planen endres?');
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
