import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { BotServer } from '../../src/bot/http';

/** The bot's own small server, from a bare socket: whoever reaches it may write anything, and it goes on. */
let server: BotServer;
let port: number;
const errors: unknown[] = [];
const lost: unknown[] = [];
const lose = (error: unknown): void => void lost.push(error);

beforeAll(async () => {
  process.on('unhandledRejection', lose);
  server = new BotServer((error) => errors.push(error));
  server.on('GET', '/healthz', () => ({ status: 200, body: 'ok' }));
  server.on('POST', '/echo', ({ body }) => ({ status: 200, body }));
  server.on('GET', '/odd', () => ({ status: 99_999 }));
  port = await server.listen(0, '127.0.0.1');
});
beforeEach(() => void errors.splice(0));
afterAll(async () => {
  process.off('unhandledRejection', lose);
  await server.close();
});

/** Everything that is answered until either side hangs up. */
const sent = (text: string, hangUp = false): Promise<string> =>
  new Promise((resolve) => {
    let got = '';
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(text, () => hangUp && socket.destroy()));
    socket.on('data', (part) => (got += String(part)));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(got));
  });

const asked = (start: string, ...headers: readonly string[]): string =>
  [`${start} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n');

const isWell = async (): Promise<void> => {
  expect(await sent(asked('GET /healthz'))).toMatch(/200 OK[\s\S]*\r\nok\r\n/);
  expect(lost).toEqual([]);
};

test.each([
  ['an address that is none', 'GET //', 400],
  ['an address with a port that is none', 'GET //x:99999/', 400],
  ['everything', 'OPTIONS *', 404],
  ['somebody else’s address', 'GET http://example.org/healthz', 200],
  ['a route that answers with what HTTP does not have', 'GET /odd', 500]
])('%s is answered, and the bot goes on', async (_, start, status) => {
  expect(await sent(asked(start))).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  await isWell();
});

test.each([
  ['not HTTP', 'Ragnhild\r\n\r\n'],
  ['a header longer than any', asked('GET /healthz', `X: ${'x'.repeat(70_000)}`)],
  ['JSON nested deeper than anything', `${asked('POST /echo', 'Content-Length: 200000')}${'['.repeat(200_000)}`]
])('%s is refused, and the bot goes on', async (_, text) => {
  expect(await sent(text)).toMatch(/^HTTP\/1\.1 4\d\d /);
  await isWell();
});

test('who hangs up in the middle of a body is not waited for', async () => {
  await sent(`${asked('POST /echo', 'Content-Length: 100')}{"half":`, true);
  await isWell();
});
