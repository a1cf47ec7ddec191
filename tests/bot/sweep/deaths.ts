import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { message } from '../../../src/domain/templates/message';
import { openConnector } from '../../support/connector';
import type { FakeConnector } from '../../support/connector';
import { userOf } from '../../support/site';
import type { Place } from '../../contract/place';
import { openPlace } from '../../contract/place';
import type { Setting, Step } from './bot';
import { run, steps } from './bot';

const start = Date.parse('2026-03-02T07:00:00Z');
const later = start + 11 * 60_000;

/** What came of a round: how often each message was sent, and how many of the bots died with one sent and not marked. */
export interface Round {
  /** Where the bots that died did so. */
  readonly deaths: readonly Step[];
  readonly sent: readonly number[];
  readonly unmarkedDeaths: number;
  readonly states: readonly unknown[];
}

/** Two bots at once on the same messages, each killed somewhere, and a third that comes when the claims have run out. */
export class Deaths {
  private readonly ready: ChildProcess[] = [];

  private constructor(
    private readonly place: Place,
    private readonly connector: FakeConnector,
    private readonly folder: string
  ) {}

  public static async open(): Promise<Deaths> {
    const folder = mkdtempSync(join(tmpdir(), 'framdrift-dying-'));
    await build({
      entryPoints: [resolve(__dirname, 'dying.ts')],
      outfile: join(folder, 'dying.cjs'),
      bundle: true,
      platform: 'node',
      target: 'node22',
      logLevel: 'error'
    });
    return new Deaths(await openPlace(), await openConnector(), folder);
  }

  public async close(): Promise<void> {
    this.ready.splice(0).forEach((child) => child.kill('SIGKILL'));
    await this.place.close();
    await this.connector.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** @param random numbers from 0 up to 1, one after the other */
  public async round(name: string, random: () => number): Promise<Round> {
    const keys = [1, 2, 3].map((each) => `${name}-${each}`);
    const pick = (): Step => steps[Math.floor(random() * steps.length)]!;
    const orders = ['a', 'b'].map((self) => ({ self, step: pick(), after: 1 + Math.floor(random() * 3) }));
    const ends = await Promise.all(
      orders.map(({ self, step, after }) =>
        this.bot({ ...this.setting(`${name}-${self}`, keys), now: start }, step, after)
      )
    );
    await run({ ...this.setting(`${name}-c`, keys), now: later });
    const unmarked: readonly Step[] = ['sent', 'marking'];
    const deaths = orders.filter((_, index) => ends[index] === 'killed').map(({ step }) => step);
    return {
      deaths,
      sent: keys.map((key) => this.connector.posted.filter(({ conversation }) => conversation.endsWith(key)).length),
      unmarkedDeaths: deaths.filter((step) => unmarked.includes(step)).length,
      states: await this.statesOf(keys)
    };
  }

  private setting(self: string, keys: readonly string[]): Omit<Setting, 'now'> {
    const { url: site } = this.place.local!;
    return { site, connector: this.connector.url, token: userOf('projectLeader'), self, keys };
  }

  /** Two are always ready: starting takes longer than a round does. */
  private next(): ChildProcess {
    while (this.ready.length < 4) {
      const execArgv = ['--disable-warning=ExperimentalWarning'];
      const env = { ...process.env, NODE_COMPILE_CACHE: this.folder };
      this.ready.push(fork(join(this.folder, 'dying.cjs'), { execArgv, env, silent: true }));
    }
    return this.ready.shift()!;
  }

  private bot(setting: Setting, step: Step, after: number): Promise<'killed' | 'ended'> {
    const child = this.next();
    return new Promise((done, fail) => {
      let complaint = '';
      child.stderr!.on('data', (text) => (complaint += String(text)));
      child.once('exit', (code, signal) => {
        if (signal === 'SIGKILL') return done('killed');
        return code === 0 ? done('ended') : fail(new Error(complaint));
      });
      child.send({ setting, step, after });
    });
  }

  private async statesOf(keys: readonly string[]): Promise<readonly unknown[]> {
    const { rows } = await this.place.repository.read({ rows: { template: message } });
    return keys.map((key) => rows.filter((row) => row.key === key).map(({ state }) => state));
  }
}

/** The same numbers for the same seed, so that a round that fails can be played again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
