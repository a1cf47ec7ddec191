import { renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

/**
 * npm passes SIGTERM on to the shell between itself and this process, and the shell dies of it without a word.
 * Whoever loses that parent ends as if it had got the signal itself.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) {
    return;
  }
  const parent = process.ppid;
  const look = () => process.ppid === parent || process.kill(process.pid, 'SIGTERM');
  setInterval(look, 200).unref();
}

/**
 * Bundles a Node program into temp/ and runs it in this process, so that signals reach it straight.
 * @param entry e.g. 'src/local/start.ts'
 */
export async function runService(entry) {
  const outfile = join(root, 'temp/services', entry.replace(/\W/g, '-').replace(/-ts$/, '.cjs'));
  const unfinished = `${outfile}.${process.pid}`;
  await build({
    entryPoints: [join(root, entry)],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['esbuild', 'playwright-core'],
    logLevel: 'warning'
  });
  // In one step: somebody else may be starting the same service.
  renameSync(unfinished, outfile);
  process.chdir(root);
  createRequire(import.meta.url)(outfile);
}
