import { createSign, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BotServer } from '../../src/bot/http';
import { logTo } from '../../src/bot/log';
import type { Outgoing } from '../../src/bot/messenger';
import { OwnPace } from '../../src/bot/pace';
import { settingsFrom } from '../../src/bot/settings';
import type { BotSettings } from '../../src/bot/settings';
import { openTeams } from '../../src/bot/teams';
import type { Tap } from '../../src/bot/turns';

/** Whoever speaks to the bot must show that it is Teams: the SDK's own check, with keys that we know. */
const tenantId = '7d1f0000-5a0e-4c57-9b1d-000000000001';
const clientId = '7d1f0000-5a0e-4c57-9b1d-000000000002';
const issuer = 'https://api.botframework.com';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
const others = generateKeyPairSync('rsa', { modulusLength: 2048 });

let keys: Server;
let server: BotServer;
let origin: string;
const taps: Tap[] = [];
const lines: string[] = [];

const listening = (each: Server): Promise<number> =>
  new Promise((resolve) => each.listen(0, '127.0.0.1', () => resolve((each.address() as AddressInfo).port)));

beforeAll(async () => {
  const jwk = { ...own.publicKey.export({ format: 'jwk' }), kid: 'teams', use: 'sig', alg: 'RS256' };
  keys = createServer((request, response) => {
    const isList = (request.url ?? '').includes('keys');
    const body = isList ? { keys: [jwk] } : { issuer, jwks_uri: `http://${request.headers.host}/keys` };
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
  const keysAt = `http://127.0.0.1:${await listening(keys)}/v1/.well-known/openidconfiguration`;
  const settings = settingsFrom({
    TENANT_ID: tenantId,
    CLIENT_ID: clientId,
    MANAGED_IDENTITY_CLIENT_ID: clientId,
    OPERATIONS_SITE: 'https://fjordvik.sharepoint.com'
  }) as BotSettings;
  server = new BotServer((error) => lines.push(String(error)));
  const silence: Outgoing = { card: { type: 'AdaptiveCard', version: '1.5', body: [] } as never, text: '' };
  const clock = { now: () => 0, wait: async () => undefined };
  const teams = openTeams({
    settings,
    keysAt,
    adapter: server,
    log: logTo(
      (line) => lines.push(line),
      () => new Date(0)
    ),
    clock,
    pace: new OwnPace(clock),
    token: async () => 'a.b.c',
    turns: {
      tap: async (tap) => (taps.push(tap), silence),
      said: async () => silence,
      search: async () => [],
      unfurl: async () => null,
      reached: async () => undefined
    }
  });
  await teams.initialize();
  origin = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
});
beforeEach(() => void taps.splice(0));
afterAll(async () => {
  await server.close();
  keys.close();
});

const coded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = (fromNow: number): number => Math.floor(Date.now() / 1000) + fromNow;

function tokenWith(over: object = {}, key: KeyObject = own.privateKey, header: object = {}): string {
  const claims = { iss: issuer, aud: clientId, serviceurl: serviceUrl, nbf: seconds(-60), exp: seconds(600), ...over };
  const signed = `${coded({ alg: 'RS256', typ: 'JWT', kid: 'teams', ...header })}.${coded(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
}

const unsigned = (): string => `${tokenWith({}, own.privateKey, { alg: 'none' }).split('.').slice(0, 2).join('.')}.`;

async function post(token: string | null, over: object = {}): Promise<number> {
  const value = { action: { type: 'Action.Execute', verb: 'reach', data: {} }, trigger: 'manual' };
  const answer = await fetch(`${origin}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token === null ? {} : { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: '1',
      channelId: 'msteams',
      serviceUrl,
      value,
      from: { id: '29:1', aadObjectId: '7d1f0000-5a0e-4c57-9b1d-000000000009' },
      recipient: { id: `28:${clientId}` },
      conversation: { id: 'a:1', conversationType: 'personal' },
      channelData: { tenant: { id: tenantId } },
      ...over
    })
  });
  return answer.status;
}

test('what Teams has signed for this bot is heard', async () => {
  expect(await post(tokenWith())).toBe(200);
  expect(taps).toHaveLength(1);
});

test.each<[string, () => string | null]>([
  ['carries no token', () => null],
  ['is signed by somebody else', () => tokenWith({}, others.privateKey)],
  ['is meant for another bot', () => tokenWith({ aud: tenantId })],
  ['comes from another issuer', () => tokenWith({ iss: 'https://teams.example' })],
  ['has run out', () => tokenWith({ exp: seconds(-600) })],
  ['was signed for another service', () => tokenWith({ serviceurl: 'https://teams.example/' })],
  ['says that it needs no signature', unsigned],
  ['is no token at all', () => 'Ragnhild']
])('what %s is refused, and nothing is heard', async (_, token) => {
  expect(await post(token())).toBe(401);
  expect(taps).toEqual([]);
});

test('what Teams has signed for a person of another tenant changes nothing, and is logged', async () => {
  await post(tokenWith(), { channelData: { tenant: { id: '7d1f0000-5a0e-4c57-9b1d-0000000000ff' } } });
  expect(taps).toEqual([]);
  expect(lines.join('')).toContain('foreignTenant');
});

/** There the client itself says who it is: a rightly signed token says nothing of `from`. */
test.each(['https://directline.botframework.com/', 'https://webchat.botframework.com/', undefined])(
  'what is rightly signed, but came by way of %s, is not heard whoever it names, and is logged',
  async (elsewhere) => {
    lines.splice(0);
    const token = tokenWith({ serviceurl: elsewhere });
    expect(await post(token, { channelId: 'directline', serviceUrl: elsewhere })).toBe(401);
    expect(await post(token, { serviceUrl: elsewhere })).toBe(401);
    expect(taps).toEqual([]);
    expect(lines.join('')).toContain('notTeams');
  }
);

test('another channel is not heard, though it says that it writes from where Teams does', async () => {
  expect(await post(tokenWith(), { channelId: 'directline' })).toBe(401);
  expect(taps).toEqual([]);
});

test('a token of Entra’s, which anybody in any tenant may have for the bot, never comes as far as the SDK', async () => {
  lines.splice(0);
  for (const iss of [`https://login.microsoftonline.com/${tenantId}/v2.0`, `https://sts.windows.net/${tenantId}/`])
    expect(await post(tokenWith({ iss, tid: tenantId }))).toBe(401);
  expect(lines.join('')).not.toContain('teamsSdk');
  expect(taps).toEqual([]);
});

test('Teams in another region than the one that we write to is heard', async () => {
  const amer = 'https://smba.trafficmanager.net/amer/';
  expect(await post(tokenWith({ serviceurl: amer }), { serviceUrl: amer })).toBe(200);
  expect(taps).toHaveLength(1);
});
