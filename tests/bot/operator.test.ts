import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { query } from '../../src/data/repository';
import { operate, usage } from '../../src/bot/operator';
import { addDays } from '../../src/domain/schema/dates';
import type { RecordOf } from '../../src/domain/schema/record';
import { message } from '../../src/domain/templates/message';
import { milestone } from '../../src/domain/templates/milestone';
import { openFollowedBot, saidIn } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';
import { userOf } from '../support/site';

/** What those who run the bot can ask of it, and what it says when it has not been given what it needs. */
let whole: FollowedBot;
let made: RecordOf<typeof milestone>;
const day = '2018-06-05';
beforeAll(async () => {
  whole = await openFollowedBot();
  made = await whole.addMilestone({ number: 'M1', name: 'Når en er gjort', deadline: { words: '', date: day } });
  whole.setClock(`${day}T07:30:00Z`);
  await whole.sweep();
}, 60_000);
afterEach(() => {
  whole.local.sharePoint.faults.clear();
  whole.local.sharePoint.grantApps('fullcontrol');
});
afterAll(() => whole.close());

const gone = (): string => `${whole.local.origin}/sites/borte`;

/** What the command prints, and the code that it ends with. */
async function asked(...command: readonly string[]): Promise<{ readonly printed: string; readonly code: number }> {
  let printed = '';
  const code = await operate(command, {
    sites: async () => [gone(), whole.local.url],
    at: (site) => connect(site, withToken('the-bot')),
    write: (text) => void (printed += text),
    today: day
  });
  return { printed, code };
}

const marit = async (): Promise<string> => (await whole.person('responsible1')).login.split('|').pop()!;

describe('a bot that has been given «write» and not «fullcontrol»', () => {
  test('stores no answer, blames nobody for it, leaves the card, and says in the log where', async () => {
    whole.local.sharePoint.grantApps('write');
    const answer = await whole.press('responsible1', 'onTrack');
    expect(saidIn(answer)).toMatch(/^Jeg har ikke de rettighetene jeg trenger på dette området/);
    expect(whole.lines.filter((line) => line.includes('botLacksRights'))).toEqual([
      expect.stringContaining('"site":"/sites/framdrift"')
    ]);
    expect(typeof answer.body.value).toBe('string');
    expect(await whole.now(made)).toMatchObject({ status: made.status });
  });

  test('is told of by «check», site by site', async () => {
    whole.local.sharePoint.grantApps('write');
    const { printed, code } = await asked('check');
    expect(printed).toContain(`${gone()}: could not be done (NotFound)`);
    expect(printed).toContain(`${whole.local.url}: the bot may not see what people may do here`);
    expect(code).toBe(1);
    whole.local.sharePoint.grantApps('fullcontrol');
    expect((await asked('check')).printed).toContain(`${whole.local.url}: ready`);
  });
});

test('the bot is not ready while SharePoint does not answer, says what is missing, and asks it twice a minute at most', async () => {
  const ready = async (): Promise<readonly [number, string]> => {
    const answer = await fetch(`${whole.bot.origin}/readyz`);
    return [answer.status, await answer.text()];
  };
  whole.setClock(`${day}T08:00:00Z`);
  expect(await ready()).toEqual([200, 'ready']);
  whole.local.sharePoint.faults.add({ path: '_api', status: 500 });
  whole.local.trips();
  expect(await ready()).toEqual([200, 'ready']);
  expect(whole.local.trips()).toEqual([]);
  whole.setClock(`${day}T08:00:30Z`);
  expect(await ready()).toEqual([503, 'not ready: sharepoint']);
});

test.each([[['erase']], [['export', 'Marit']], [['start']]])(
  '%j is told how it is done, and does nothing',
  async (command) => {
    expect(await asked(...command)).toEqual({ printed: usage, code: 2 });
  }
);

test('a site that is gone keeps nobody from being told of the others; what is printed of a person is JSON', async () => {
  const { printed, code } = await asked('export', await marit());
  const [first, ...rest] = printed.split('\n');
  expect(first).toBe(`${gone()}: could not be done (NotFound)`);
  expect((JSON.parse(rest.join('\n')) as { messages: object[] }).messages).toHaveLength(1);
  expect(code).toBe(1);
});

test('somebody who would be written to again is not erased: it is said of which projects', async () => {
  const before = await whole.log();
  const { printed, code } = await asked('erase', await marit());
  expect(printed).toContain(`${whole.local.url}: nothing erased, the bot still writes to them of: Tillitsmodellen`);
  expect(code).toBe(1);
  expect(await whole.log()).toEqual(before);
});

test('messages whose recipient SharePoint has emptied are found by name, in a site that lacks a list; a channel’s are not', async () => {
  const { repository } = whole.as('projectLeader');
  const { name } = await whole.person('responsible1');
  const draft = { name, state: 'sent', slot: 'morning', day: addDays(day, -30) } as const;
  await repository.create(message, { ...draft, key: 'emptied', recipient: null });
  await repository.create(message, { ...draft, key: 'channel', recipient: null, channelId: '19:c' });
  await fetch(`${whole.local.url}/_api/web/getList('/sites/framdrift/Lists/FramdriftPersonSettings')`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${userOf('projectLeader')}`, 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' }
  });
  const other = await whole.person('responsible2');
  await repository.update(milestone, await whole.now(made), { responsible: other });
  const { printed, code } = await asked('erase', await marit());
  expect(printed).toContain(`${whole.local.url}: 2 rows erased, 0 left`);
  expect(code).toBe(1);
  const { rows } = await repository.read({ rows: query(message) });
  expect(rows.map(({ key }) => key).filter((key) => ['emptied', 'channel'].includes(key))).toEqual(['channel']);
  expect(rows.filter((row) => row.recipient?.name === name || (row.name === name && row.channelId === ''))).toEqual([]);
  // That it was asked, and when, still stands.
  const kept = rows.filter((row) => row.name === 'Slettet mottaker' && row.carried !== '');
  expect(kept).toMatchObject([{ day, state: 'sent', carried: expect.stringContaining(made.rowKey) as string }]);
  expect(kept).toMatchObject([{ recipient: null, conversationId: '', activityId: '', shown: '', sentAt: '' }]);
  // Whoever takes over is asked, as nobody has been yet.
  await whole.sweep();
  expect(whole.textsOf('responsible2').at(-1)).toContain('Når en er gjort');
  expect((await asked('erase', await marit())).printed).toContain(`${whole.local.url}: 0 rows erased, 0 left`);
});
