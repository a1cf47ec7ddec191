import type { Answer } from './http/answer';
import { isApiAddress, type RawRequest } from './http/ask';
import { FaultRules, type Faults } from './http/faults';
import { RequestLog, type RequestRecord } from './http/log';
import { localControls } from './http/controls';
import { fromRequest, toResponse } from './http/fetching';
import { plainFile } from './http/plainFile';
import { ResourceLimits, type LimitOptions, type Limits } from './http/limits';
import { serve } from './http/serve';
import { Notifications, type Send } from './notifications';
import { openFarm, type DirectoryPerson } from './store/farm';
import { APP_RIGHTS } from './store/roles';
import { ensureSites, type SiteWish } from './store/sites';

export type { DirectoryPerson, Faults, RequestRecord };
export type { FaultRule } from './http/faults';
export type { LimitOptions } from './http/limits';

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
  /** how many bytes the database may grow to: a disk of that size, for tests */
  largest?: number;
  /** counts resource units and refuses with 429 beyond; off when missing */
  limits?: LimitOptions;
  /** carries webhooks' notifications out; `fetch` when missing */
  send?: Send;
}

/** A small SharePoint: Request in, Response out. */
export interface SharePoint {
  /**
   * Answers any address with `/_api/` in its path, and `/_local/faults`, `/_local/limits`,
   * `/_local/notifications` and `/_local/requests`; others get 404.
   * Rejects only with ConnectionDropped, when a fault rule says so.
   */
  fetch(request: Request): Promise<Response>;
  /** The same for who has the bytes at hand, without the cost of Request and Response; only for `/_api/`. */
  answer(raw: RawRequest): Promise<Answer>;
  /** every request since the start or since clear(); the last 10,000 */
  requests: { all(): readonly RequestRecord[]; clear(): void };
  faults: Faults;
  limits: Limits;
  /** what apps have been given in the sites; everything, until this is called */
  grantApps(right: keyof typeof APP_RIGHTS): void;
  /** sends the webhooks' notifications that are due by the clock, without waiting for the timer; how many arrived */
  notifications: { deliver(): Promise<number> };
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
    ...(options.largest === undefined ? {} : { largest: options.largest }),
    directory: options.directory,
    clock: options.clock ?? (() => new Date()),
    origin: typeof origin === 'string' ? () => origin : origin
  });
  ensureSites(farm, options.sites);
  const notifications = new Notifications(farm, options.send);
  const limits = new ResourceLimits(farm.clock);
  if (options.limits) limits.set(options.limits);
  const rooms = { farm, faults: new FaultRules(), limits, log: new RequestLog(), notifications };
  notifications.wake();
  const answer = (raw: RawRequest): Promise<Answer> => serve(rooms, raw).finally(() => notifications.wake());
  return {
    answer,
    fetch: async (request) => {
      if (isApiAddress(request.url)) return toResponse(await answer(await fromRequest(request)));
      const control = await localControls(rooms, request);
      if (control) return control;
      const file = await plainFile(farm, await fromRequest(request), answer);
      return file ? toResponse(file) : new Response('404 FILE NOT FOUND', { status: 404 });
    },
    requests: rooms.log,
    faults: rooms.faults,
    limits,
    grantApps: (right) => void (farm.appRights = APP_RIGHTS[right]),
    notifications,
    close: () => {
      notifications.close();
      farm.db.close();
    }
  };
}
