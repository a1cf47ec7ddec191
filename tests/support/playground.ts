import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import type { RoleKey } from '../../src/local/people';
import { playgroundConfig } from '../../src/local/playgroundConfig';

/** Microsoft's Agents Playground: a Teams that nobody here wrote. */
export interface Playground {
  /** Its page. */
  readonly url: string;
  /** Where the bot speaks to it. */
  readonly serviceUrl: string;
  close(): Promise<void>;
}

/** A port that is free now. The Playground takes another where it is not, and does not say so in time. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

/** Opens one on a bot, with somebody before it. Offline, and with its telemetry off. */
export async function openPlayground(port: number, botPort: number, as: RoleKey): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), 'framdrift-playground-'));
  writeFileSync(join(folder, '.m365agentsplayground.yml'), playgroundConfig(as));
  const cli = resolve('node_modules/@microsoft/m365agentsplayground/cli.js');
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  const child = spawn(
    process.execPath,
    [cli, 'start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', APPLICATION_INSIGHTS_NO_STATSBEAT: '1' }
    }
  );
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const [said] = (await Promise.race([once(lines, 'line'), ended.then(() => ['it ended'])])) as [string];
  if (!said.includes(String(port))) throw new Error(`The Playground did not start: ${said}.`);
  return {
    url: `http://127.0.0.1:${port}/`,
    serviceUrl: `http://127.0.0.1:${port}/_connector`,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** Its page asks for files of a CDN: they are not fetched. */
export async function keepAtHome(page: Page): Promise<void> {
  const isAway = ({ hostname }: URL): boolean => hostname !== '127.0.0.1' && hostname !== 'localhost';
  await page.route(isAway, (route) => route.abort());
}
