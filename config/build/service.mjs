import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

/**
 * Bundles a Node service out of src into temp/ and runs it in this process, so that signals reach it straight.
 * @param entry e.g. 'src/local/start.ts'
 */
export async function runService(entry) {
  const outfile = join(root, 'temp/services', entry.replace(/\W/g, '-').replace(/-ts$/, '.cjs'));
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['esbuild'],
    logLevel: 'warning'
  });
  process.chdir(root);
  createRequire(import.meta.url)(outfile);
}
