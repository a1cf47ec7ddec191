import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** PostgreSQL of its own for a test file: real binaries from npm, nothing installed. */
export interface TestPostgres {
  readonly url: string;
  close(): Promise<void>;
}

export async function openPostgres(): Promise<TestPostgres> {
  const child = spawn(process.execPath, [join(__dirname, 'postgresProcess.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit']
  });
  const ended = once(child, 'exit');
  const [url] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended.then(([code]) => Promise.reject(new Error(`PostgreSQL did not start (exit ${String(code)}).`)))
  ])) as [string];
  return {
    url,
    close: async () => {
      child.stdin.end();
      await ended;
    }
  };
}
