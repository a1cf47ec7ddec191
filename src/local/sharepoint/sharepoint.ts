import { isApiAddress } from './http/ask';
import { FaultRules, type Faults } from './http/faults';
import { RequestLog, type RequestRecord } from './http/log';
import { localControls } from './http/controls';
import { serve } from './http/serve';
import { openFarm, type DirectoryPerson } from './store/farm';
import { ensureSites, type SiteWish } from './store/sites';

export type { DirectoryPerson, Faults, RequestRecord };
export type { FaultRule } from './http/faults';

/** What the server is opened with. */
export interface SharePointOptions {
  /** folder for the database file; ':memory:' keeps everything in memory, for tests. An earlier folder goes on as it was. */
  data: string;
  /** origin under which it is reached, e.g. http://127.0.0.1:4320, for the absolute addresses in answers */
  origin: string | (() => string);
  /** everybody in the organisation, sites' people or not */
  directory: readonly DirectoryPerson[];
  /** site collections made at the first start, with who is in their groups, by userName */
  sites: readonly SiteWish[];
  clock?: () => Date;
}

/** A small SharePoint: Request in, Response out. */
export interface SharePoint {
  /**
   * Answers any address with `/_api/` in its path, and `/_local/faults` and `/_local/requests`; others get 404.
   * Rejects only with ConnectionDropped, when a fault rule says so.
   */
  fetch(request: Request): Promise<Response>;
  /** every request since the start or since clear(); the last 10,000 */
  requests: { all(): readonly RequestRecord[]; clear(): void };
  faults: Faults;
  close(): void;
}

/**
 * Opens the server over its data folder.
 * @example openSharePoint({ data: ':memory:', origin: 'http://127.0.0.1:4320', directory, sites: [{ path: '/sites/a', title: 'A' }] })
 */
export function openSharePoint(options: SharePointOptions): SharePoint {
  const { origin } = options;
  const farm = openFarm({
    data: options.data,
    directory: options.directory,
    clock: options.clock ?? (() => new Date()),
    origin: typeof origin === 'string' ? () => origin : origin
  });
  ensureSites(farm, options.sites);
  const rooms = { farm, faults: new FaultRules(), log: new RequestLog() };
  return {
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      if (isApiAddress(pathname)) return serve(rooms, request);
      return (await localControls(rooms, request)) ?? new Response('404 FILE NOT FOUND', { status: 404 });
    },
    requests: rooms.log,
    faults: rooms.faults,
    close: () => farm.db.close()
  };
}
