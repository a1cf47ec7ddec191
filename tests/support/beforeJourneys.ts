import { spawnSync } from 'node:child_process';
import beforeTests from './beforeTests';
import { findBrowser } from './browser';

/** Once before all journeys: a package made from what lies here now, and a browser. */
export default function beforeJourneys(): void {
  beforeTests();
  const made = spawnSync(process.execPath, ['config/build/package.mjs', '--if-stale'], { stdio: ['ignore', 2, 2] });
  if (made.status !== 0) {
    throw new Error('The package could not be built.');
  }
  process.env.CHROME_PATH = findBrowser();
}
