import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, wherever the script was started from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What `npm run package` makes. */
export const solution = join(root, 'sharepoint/solution/framdrift.sppkg');
export const teamsApp = join(root, 'teams-manifest/build/framdrift-teams.zip');

/** The program of a development dependency, e.g. program('gulp/bin/gulp.js'). */
export const program = (name) => join(root, 'node_modules', name);
