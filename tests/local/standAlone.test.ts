import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'framdrift-alone-'));
const running = new Set<ChildProcess>();
afterAll(() => {
  running.forEach((child) => child.kill('SIGKILL'));
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  child: ChildProcess;
  /** everything on stdout so far */
  out(): string;
  err(): string;
  /** the exit code */
  ended: Promise<number | null>;
}

/** `npm run sharepoint` without npm, until its first line or its end. */
async function start(env: { PORT?: string; FRAMDRIFT_DATA: string }): Promise<Started> {
  const args = ['--disable-warning=ExperimentalWarning', 'config/build/sharepoint.mjs'];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PORT: '0', npm_lifecycle_event: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  running.add(child);
  const said = { out: '', err: '' };
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const spoken = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said.out += chunk.toString();
      if (said.out.includes('\n')) resolve();
    });
  });
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  await Promise.race([spoken, ended]);
  return { child, out: () => said.out, err: () => said.err, ended };
}

const READY = /^SharePoint: (http:\/\/127\.0\.0\.1:(\d+)\/sites\/dev)\n$/;
const addressOf = (started: Started): string => READY.exec(started.out())?.[1] ?? '';

interface Answer {
  status: number;
  json: Record<string, unknown>;
}

async function ask(address: string, body?: object): Promise<Answer> {
  const headers = { accept: 'application/json;odata=nometadata', authorization: 'Bearer whatever-it-is' };
  const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
  const answer = await fetch(address, init);
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}

test('it says one line with the address, and any bearer is the app, which may do everything there', async () => {
  const started = await start({ FRAMDRIFT_DATA: join(folder, 'first') });
  expect(started.out()).toMatch(READY);
  const web = `${addressOf(started)}/_api/web`;
  expect((await ask(web)).json).toMatchObject({ Title: 'Dev', ServerRelativeUrl: '/sites/dev' });
  expect((await ask(`${web}/lists`, { Title: 'Ny', BaseTemplate: 100 })).status).toBe(201);
  const parameters = { Url: 'run1', Title: 'Run 1', WebTemplate: 'STS', UseSamePermissionsAsParentSite: false };
  expect((await ask(`${web}/webs/add`, { parameters })).status).toBeLessThan(300);
  expect((await ask(`${addressOf(started)}/run1/_api/web`)).json).toMatchObject({ Title: 'Run 1' });
  expect((await fetch(web)).status).toBe(401);
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(0);
  expect(started.out()).toMatch(READY);
  expect(started.err()).toBe('');
});

test('what was stored is there at the next start, also after kill -9; Ctrl-C ends it cleanly', async () => {
  const FRAMDRIFT_DATA = join(folder, 'kept');
  const first = await start({ FRAMDRIFT_DATA });
  expect((await ask(`${addressOf(first)}/_api/web/lists`, { Title: 'Varig', BaseTemplate: 100 })).status).toBe(201);
  first.child.kill('SIGKILL');
  await first.ended;
  const second = await start({ FRAMDRIFT_DATA });
  expect((await ask(`${addressOf(second)}/_api/web/lists/getByTitle('Varig')`)).json).toMatchObject({ Title: 'Varig' });
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(0);
  expect(readdirSync(FRAMDRIFT_DATA)).toEqual(['sharepoint.db']);
});

test('it listens on the loopback only', async () => {
  const started = await start({ FRAMDRIFT_DATA: join(folder, 'loopback') });
  const port = READY.exec(started.out())?.[2] ?? '';
  await expect(fetch(`http://[::1]:${port}/sites/dev/_api/web`)).rejects.toThrow();
  started.child.kill('SIGTERM');
  await started.ended;
});

test('a port that is taken is named in one sentence, and no folder is made', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const FRAMDRIFT_DATA = join(folder, 'never');
  const { out, err, ended } = await start({ PORT: String(port), FRAMDRIFT_DATA });
  expect(await ended).toBe(1);
  expect([out(), err()]).toEqual(['', `Port ${port} is taken; PORT names another.\n`]);
  expect(existsSync(FRAMDRIFT_DATA)).toBe(false);
  holder.close();
});

test('a folder that cannot be written to is named in one sentence', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const { out, err, ended } = await start({ FRAMDRIFT_DATA: join(file, 'data') });
  expect(await ended).toBe(1);
  expect(out()).toBe('');
  expect(err()).toMatch(/^Nothing can be stored in .+a-file\/data \(.+\); FRAMDRIFT_DATA names another folder\.\n$/);
});

test('a folder that another process keeps is left to it', async () => {
  const FRAMDRIFT_DATA = join(folder, 'shared');
  const first = await start({ FRAMDRIFT_DATA });
  const { err, ended } = await start({ FRAMDRIFT_DATA });
  expect(await ended).toBe(1);
  expect(err()).toBe(`${FRAMDRIFT_DATA} is used by another process; FRAMDRIFT_DATA names another folder.\n`);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
});
