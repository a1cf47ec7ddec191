import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a Node program with this Node and waits. Quiet ones show what they wrote only when they fail; `mute` drops
 * what goes to stdout (a report that is written to a file as well).
 * @returns whether it ended well
 */
export function run(file, args = [], { quiet = false, mute = false, flags = [] } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, file, ...args], {
      cwd: root,
      stdio: ['ignore', mute ? 'ignore' : quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit']
    });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0 && quiet) {
        process.stderr.write(Buffer.concat(said));
      }
      resolve(code === 0);
    });
  });
}

/** Says how long a step took, in seconds with one decimal. */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
