import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, solution, teamsApp } from './paths.mjs';

/** Everything that the packages are made from. */
const inputs = [
  'src/webparts',
  'src/ui',
  'src/domain',
  'src/locales',
  'src/data',
  'src/documents',
  'config/build',
  'config/config.json',
  'config/package-solution.json',
  'config/serve.json',
  'config/write-manifests.json',
  'teams-manifest',
  'package-lock.json',
  'gulpfile.js',
  'tsconfig.json'
];

const made = 'teams-manifest/build';
const stampFile = join(root, 'temp/package.stamp');

function filesOf(path) {
  const full = join(root, path);
  if (path === made || !existsSync(full)) {
    return [];
  }
  if (statSync(full).isFile()) {
    return [path];
  }
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

/** One hash of every input's name and content. */
export function stampOfInputs() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesOf)) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Whether the packages on disk were made from something else than what lies there now. */
export function isStale() {
  const packaged = existsSync(solution) && existsSync(teamsApp) && existsSync(stampFile);
  return !packaged || readFileSync(stampFile, 'utf8') !== stampOfInputs();
}

/** Remembers what the packages were made from; taken before the build, so that an edit during it counts as new. */
export function remember(stamp) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}
