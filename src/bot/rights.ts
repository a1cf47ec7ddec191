import type { Connection } from '../data/repository';
import type { Log } from './log';

/**
 * Where the bot may not see what people may do, it can store no answer: `fullcontrol` is missing there. It is in the log
 * as soon as somebody there has got a message, once for each site; «npm run bot -- check» says the same.
 */
export function rightsChecked(at: (site: string) => Connection, log: Log): (site: string) => Promise<void> {
  const known = new Set<string>();
  return async (site) => {
    if (known.has(site)) return;
    known.add(site);
    try {
      const sees = await at(site).seesPermissions?.();
      if (sees === false) log.error('botLacksRights', { site: new URL(site).pathname });
    } catch {
      // The sweep that comes next says why the site is not read; this is asked again with it.
      known.delete(site);
    }
  };
}
