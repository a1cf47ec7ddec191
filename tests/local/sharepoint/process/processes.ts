import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const folders: string[] = [];
const children = new Set<ChildProcess>();

/** A folder that is gone when the bench is over. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sharepoint-bench-'));
  folders.push(made);
  return made;
}

/** Ends what was started and takes away what was made. */
export function tidy(): void {
  children.forEach((child) => child.kill('SIGKILL'));
  folders.splice(0).forEach((each) => rmSync(each, { recursive: true, force: true }));
}

export interface Running {
  child: ChildProcess;
  origin: string;
  /** milliseconds from opening the data to listening, without Node's own start */
  took: number;
  /** bytes held, after a collection */
  memory(): Promise<NodeJS.MemoryUsage>;
  stop(): Promise<void>;
}

let bundle: string | undefined;

/** One file with the room in it, so that a process starts as fast as `npm run sharepoint` does. */
function bundled(): string {
  if (bundle) return bundle;
  bundle = join(folder(), 'child.cjs');
  const entryPoints = [resolve(__dirname, 'child.ts')];
  buildSync({ entryPoints, outfile: bundle, bundle: true, platform: 'node', target: 'node22', format: 'cjs' });
  return bundle;
}

interface Said {
  origin: string;
  took: number;
}

/** Starts the room over a data folder, or the bare server over one table of the same database. */
export async function start(...args: [kind: 'room', data: string] | ['bare', string, table: string]): Promise<Running> {
  const execArgv = [
    '--expose-gc',
    '--disable-warning=ExperimentalWarning',
    ...(process.env.BENCH_FLAGS?.split(' ') ?? [])
  ];
  const file = bundled();
  const env = { ...process.env, NODE_COMPILE_CACHE: dirname(file) };
  const child = fork(file, args, { env, execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  children.add(child);
  const ended = once(child, 'exit');
  const [said] = (await Promise.race([once(child, 'message'), ended.then(failed)])) as [Said];
  return {
    child,
    ...said,
    memory: async () => {
      child.send('memory');
      const [answer] = (await once(child, 'message')) as [{ memory: NodeJS.MemoryUsage }];
      return answer.memory;
    },
    stop: async () => {
      child.disconnect();
      await ended;
      children.delete(child);
    }
  };
}

function failed(): never {
  throw new Error('The process ended before it was ready; what it wrote says why.');
}
