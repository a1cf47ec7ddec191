import { BotServer } from '../../src/bot/http';
import { logTo } from '../../src/bot/log';
import { Unsent } from '../../src/bot/messenger';
import type { Outgoing } from '../../src/bot/messenger';
import { OwnPace } from '../../src/bot/pace';
import { settingsFrom } from '../../src/bot/settings';
import type { BotSettings } from '../../src/bot/settings';
import { openTeams } from '../../src/bot/teams';
import type { Teams } from '../../src/bot/teams';
import type { Said, Sender, Tap } from '../../src/bot/turns';
import { openConnector } from '../support/connector';
import type { FakeConnector } from '../support/connector';

/** The bot's edge to Teams, over real HTTP both ways: the SDK, our server, and a connector that has moods. */
let connector: FakeConnector;
let server: BotServer;
let teams: Teams;
let origin: string;
let heard: { taps: Tap[]; said: Said[]; reached: (readonly [Sender, boolean])[] };
const lines: string[] = [];
const waits: number[] = [];

const outgoing = (text: string): Outgoing => ({
  card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] } as unknown as Outgoing['card'],
  text
});

beforeAll(async () => {
  connector = await openConnector();
  const environment = { BOT_LOCAL: '1', OPERATIONS_SITE: 'http://127.0.0.1/', TEAMS_SERVICE_URL: connector.url };
  const settings = settingsFrom(environment) as BotSettings;
  server = new BotServer((error) => lines.push(String(error)));
  let now = 0;
  const clock = {
    now: () => now,
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
      now += milliseconds;
    }
  };
  teams = openTeams({
    settings,
    adapter: server,
    log: logTo(
      (line) => lines.push(line),
      () => new Date(0)
    ),
    clock,
    pace: new OwnPace(clock),
    token: () => Promise.reject(new Error('There are no credentials here.')),
    turns: {
      tap: async (tap) => (heard.taps.push(tap), outgoing('Takk!')),
      said: async (message) => (heard.said.push(message), outgoing('Hei!')),
      search: async () => [],
      unfurl: async () => null,
      reached: async (person, reached) => void heard.reached.push([person, reached])
    }
  });
  await teams.initialize();
  origin = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
});
beforeEach(() => {
  heard = { taps: [], said: [], reached: [] };
  waits.length = 0;
});
afterAll(async () => {
  await server.close();
  await connector.close();
});

const entraId = '11111111-2222-4333-8444-555555555555';
const activity = (more: object): object => ({
  id: 'a1',
  channelId: 'msteams',
  serviceUrl: connector.url,
  locale: 'nn-NO',
  from: { id: '29:1', name: 'Marit', aadObjectId: entraId },
  recipient: { id: '28:bot', name: 'Framdrift' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'here' },
  channelData: { tenant: { id: 'here' } },
  ...more
});

async function post(body: unknown): Promise<{ readonly status: number; readonly body: unknown }> {
  const answer = await fetch(`${origin}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body)
  });
  const text = await answer.text();
  return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}

const sender = { entraId, tenantId: 'here', name: 'Marit', locale: 'nn-NO' };

test('a press on a card comes with who pressed, what, and on which card; the answer is the card that replaces it', async () => {
  const value = { action: { type: 'Action.Execute', verb: 'reach', data: { id: 3 } }, trigger: 'manual' };
  const answer = await post(activity({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: '77' }));
  expect(heard.taps).toEqual([
    { from: sender, verb: 'reach', data: { id: 3 }, placed: { conversationId: 'a:1', activityId: '77' } }
  ]);
  expect(answer).toMatchObject({ status: 200, body: { statusCode: 200, value: outgoing('Takk!').card } });
});

test('what somebody writes is answered where it was written', async () => {
  await post(activity({ type: 'message', text: ' hjelp ' }));
  expect(heard.said).toEqual([{ from: sender, text: 'hjelp', channelId: null }]);
  expect(connector.posted.at(-1)).toMatchObject({ conversation: 'a:1', activity: { summary: 'Hei!' } });
});

test('in a channel the mention is not part of what was said', async () => {
  const mentioned = { id: '28:bot', name: 'Framdrift' };
  await post(
    activity({
      type: 'message',
      text: '<at>Framdrift</at> status',
      entities: [{ type: 'mention', text: '<at>Framdrift</at>', mentioned }],
      conversation: { id: '19:c', conversationType: 'channel', tenantId: 'here' }
    })
  );
  expect(heard.said).toMatchObject([{ text: 'status', channelId: '19:c' }]);
});

test('who gets the app is reached from then on, and who loses it is not', async () => {
  await post(activity({ type: 'installationUpdate', action: 'add' }));
  await post(activity({ type: 'installationUpdate', action: 'remove' }));
  expect(heard.reached).toEqual([
    [sender, true],
    [sender, false]
  ]);
});

test('who adds the app to a team, or takes it away there, is reached as before', async () => {
  const conversation = { id: '19:c', conversationType: 'channel', tenantId: 'here' };
  await post(activity({ type: 'installationUpdate', action: 'add', conversation }));
  await post(activity({ type: 'installationUpdate', action: 'remove', conversation }));
  expect(heard.reached).toEqual([]);
});

test('a message to a person goes into the one conversation with them, and its card can be replaced', async () => {
  const placed = await teams.messenger.send({ kind: 'person', entraId }, outgoing('Er vi der?'));
  expect(placed.conversationId).toBe(`personal:${entraId}`);
  await teams.messenger.update(placed, outgoing('Takk!'));
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: outgoing('Takk!').card }];
  expect(connector.posted.at(-1)).toMatchObject({ id: placed.activityId, updates: 1, activity: { attachments } });
});

test('a message to a channel begins a thread there', async () => {
  const placed = await teams.messenger.send({ kind: 'channel', channelId: '19:c' }, outgoing('Nådd denne uken'));
  expect(connector.posted.at(-1)).toMatchObject({ conversation: '19:c', id: placed.activityId });
});

test.each([
  ['429 with how long to wait', [{ status: 429, retryAfter: 9 }], 'notNow', 9],
  ['503', [{ status: 503 }], 'notNow', null],
  ['500', [{ status: 500 }], 'noAnswer', null],
  ['no answer', [{ hangUp: 'before' }], 'noAnswer', null],
  ['403', [{ status: 403 }], 'unreachable', null],
  ['400', [{ status: 400 }], 'refused', null]
] as const)('%s says whether it may have been sent, and when to try again', async (_, moods, reason, retryAfter) => {
  connector.expect(...moods);
  const sending = teams.messenger.send({ kind: 'person', entraId: `other-${reason}` }, outgoing('Er vi der?'));
  await expect(sending).rejects.toEqual(new Unsent(reason, retryAfter));
});

test('after Teams has asked for quiet, the next message in that conversation waits for as long as it said', async () => {
  connector.expect({ status: 429, retryAfter: 9 });
  const to = { kind: 'channel', channelId: '19:quiet' } as const;
  await expect(teams.messenger.send(to, outgoing('a'))).rejects.toBeInstanceOf(Unsent);
  waits.length = 0;
  await teams.messenger.send(to, outgoing('b'));
  expect(waits.reduce((sum, each) => sum + each, 0)).toBe(9_000);
});

test.each([
  ['not JSON', '{', 400],
  ['longer than anything Teams sends', `"${'x'.repeat(600_000)}"`, 413]
])('what is %s is refused, and nothing is heard', async (_, body, status) => {
  expect((await post(body)).status).toBe(status);
  expect(heard).toEqual({ taps: [], said: [], reached: [] });
});

test('nothing that people are called or write stands in the log', () => {
  expect(lines.join('')).not.toMatch(/Marit|hjelp|1111/);
});
