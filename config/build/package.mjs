import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { program, root, solution, teamsApp } from './paths.mjs';
import { run, seconds } from './run.mjs';
import { isStale, remember, stampOfInputs } from './stamp.mjs';
import { buildTeamsApp } from './teamsApp.mjs';

const gulp = (task, quiet) => run(program('gulp/bin/gulp.js'), [task, '--ship'], { quiet });

/**
 * Makes sharepoint/solution/framdrift.sppkg and teams-manifest/build/framdrift-teams.zip.
 * @throws when the rig fails; quiet builds show the rig's words only then
 */
export async function buildPackage({ quiet = false } = {}) {
  const stamp = stampOfInputs();
  // The rig keeps what earlier and failed builds left behind, and would pack it.
  ['lib', 'dist', 'release', 'teams'].forEach((name) => rmSync(join(root, name), { recursive: true, force: true }));
  rmSync(solution, { force: true });
  buildTeamsApp();
  if (!(await gulp('bundle', quiet)) || !(await gulp('package-solution', quiet))) {
    throw new Error('The package could not be built.');
  }
  remember(stamp);
}

/** Builds only what is stale, and says in one line what it did. */
export async function ensurePackage(say = console.log) {
  if (!isStale()) {
    say('The package is up to date.');
    return;
  }
  say('The package is stale: building it, which takes about half a minute.');
  const since = performance.now();
  await buildPackage({ quiet: true });
  say(`The package was built in ${seconds(since)}.`);
}

if (process.argv[1] === import.meta.filename) {
  await (process.argv.includes('--if-stale') ? ensurePackage() : buildPackage()).catch(fail);
  console.log(`Packages:\n  ${solution}\n  ${teamsApp}`);
}

function fail(error) {
  console.error(error.message);
  process.exit(1);
}
