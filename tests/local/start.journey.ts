import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const data = mkdtempSync(join(tmpdir(), 'framdrift-start-'));
const running = new Set<ChildProcess>();
afterAll(() => {
  running.forEach((child) => child.kill('SIGKILL'));
  rmSync(data, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

interface Started {
  child: ChildProcess;
  lines: string[];
  ended: Promise<number | null>;
}

/** `npm start -- --empty`, until a line of its matches or it ends. */
async function start(port: number, until: RegExp): Promise<Started> {
  const env = {
    ...process.env,
    PORT: String(port),
    BOT_PORT: '0',
    FRAMDRIFT_DATA: data,
    npm_lifecycle_event: undefined
  };
  const args = ['--disable-warning=ExperimentalWarning', 'config/build/start.mjs', '--empty'];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const lines: string[] = [];
  const seen = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (until.test(line)) {
          resolve();
        }
      });
    }
  });
  await Promise.race([seen, ended]);
  return { child, lines, ended };
}

const ready = /^Framdrift: http:\/\/127\.0\.0\.1:\d+\/$/;

async function titleOf(port: number, change?: string): Promise<string> {
  const url = `http://127.0.0.1:${port}/sites/framdrift/_api/web`;
  const headers = {
    accept: 'application/json;odata=nometadata',
    'content-type': 'application/json',
    authorization: 'Bearer test',
    ...(change === undefined ? {} : { 'x-http-method': 'MERGE', 'if-match': '*' })
  };
  const body = change === undefined ? undefined : JSON.stringify({ Title: change });
  const answer = await fetch(url, { method: body ? 'POST' : 'GET', headers, ...(body ? { body } : {}) });
  return answer.status === 200 ? ((await answer.json()) as { Title: string }).Title : String(answer.status);
}

test('it says one line with the address, answers there, and what was stored survives kill -9', async () => {
  const port = await freePort();
  const first = await start(port, ready);
  expect(first.lines.filter((line) => ready.test(line))).toEqual([`Framdrift: http://127.0.0.1:${port}/`]);
  expect(await titleOf(port)).toBe('Levekår – omstilling');
  expect(await titleOf(port, 'Omdøpt')).toBe('204');
  first.child.kill('SIGKILL');
  await first.ended;
  const second = await start(port, ready);
  expect(await titleOf(port)).toBe('Omdøpt');
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});

test('Ctrl-C ends it cleanly, also while a browser waits for an answer', async () => {
  const port = await freePort();
  const { child, ended } = await start(port, ready);
  await fetch(`http://127.0.0.1:${port}/?host=tab`);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('a port that is taken is named in one sentence, and nothing is built', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const { lines, ended } = await start(port, /taken/);
  expect(await ended).toBe(1);
  expect(lines).toEqual([`Port ${port} is taken; PORT names another.`]);
  holder.close();
});

test('it listens on the loopback only', async () => {
  const port = await freePort();
  const { child, ended } = await start(port, ready);
  await expect(fetch(`http://[::1]:${port}/`)).rejects.toThrow();
  child.kill('SIGTERM');
  await ended;
});
