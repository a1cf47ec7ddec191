import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { listen } from '../../../src/local/sharepoint/listen';
import type { Order, Told } from './child';
import { CountingTeams } from './teams';
import { newFolder } from './template';
import { Tenant } from './tenant';

/** Assumed, so that the bot must do several things at a time as it must in the cloud. Milliseconds. */
export const latency = { sharePoint: 150, teams: 250 } as const;

/** 09:00 in Oslo. */
const start = Date.parse('2018-02-14T08:00:00Z');

export interface Wish {
  readonly original: string;
  readonly sites: number;
  readonly unitsPerMinute: number;
}

/** What came of it. */
export interface Ran extends Told {
  readonly messages: number;
  /** Conversations that got something else than they should. */
  readonly busiest: number;
  readonly units: number;
  readonly teamsRequests: number;
  readonly refused: { readonly teams: number; readonly sharePoint: number };
  /** Seconds on the wall. */
  readonly seconds: number;
  readonly posted: ReadonlyMap<string, number>;
}

let bundle: string | undefined;

/** As `npm run bot` is: one file. */
export async function bundled(entry: string): Promise<string> {
  bundle ??= newFolder();
  const outfile = join(bundle, `${entry}.cjs`);
  await build({
    entryPoints: [resolve(__dirname, `${entry}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    logLevel: 'error'
  });
  return outfile;
}

export function tidyBundle(): void {
  if (bundle) rmSync(bundle, { recursive: true, force: true });
}

/** Tells the time to those who count by it, and resolves with what the bot has told when it is done. */
async function lead(file: string, order: Order, hear: (now: number) => void): Promise<Told> {
  const child = fork(file, [JSON.stringify(order)], { execArgv: ['--disable-warning=ExperimentalWarning'] });
  return new Promise((done, fail) => {
    let told: Told | undefined;
    child.on('message', (message: { readonly now: number } | { readonly told: Told }) => {
      if ('told' in message) {
        told = message.told;
        return;
      }
      hear(message.now);
      child.send({});
    });
    child.once('exit', (code) => (told ? done(told) : fail(new Error(`The bot ended with ${String(code)}.`))));
  });
}

/** The whole bot over one tenant and one Teams, until everything that is due has been sent. */
export async function runBot({ original, sites, unitsPerMinute }: Wish): Promise<Ran> {
  const file = await bundled('child');
  const time = { now: start };
  const tenant = new Tenant({ original, clock: () => new Date(time.now), unitsPerMinute });
  const teams = new CountingTeams(() => time.now);
  const server = await listen(tenant, { port: 0 });
  tenant.origin = server.origin;
  await teams.listen();
  const since = performance.now();
  const order: Order = { sharePoint: server.origin, teams: teams.url, start, sites, latency };
  try {
    const told = await lead(file, order, (now) => (time.now = now));
    return {
      ...told,
      messages: Array.from(teams.posted.values()).reduce((sum, each) => sum + each, 0),
      busiest: teams.busiest,
      units: tenant.asked.reduce((sum, { units }) => sum + units, 0),
      teamsRequests: teams.requests,
      refused: { teams: teams.refused, sharePoint: tenant.refused },
      seconds: (performance.now() - since) / 1_000,
      posted: teams.posted
    };
  } finally {
    await server.close();
    await teams.close();
    tenant.close();
  }
}
