import type { Connection } from '../data/repository';
import type { Send } from '../data/sharepoint/send';
import type { Tokens } from './entra';
import { BotServer } from './http';
import type { Log } from './log';
import type { Messenger } from './messenger';
import { notifiedSites } from './notifications';
import { OwnPace } from './pace';
import type { Clock } from './pace';
import { databaseAt } from './queue/database';
import type { Database } from './queue/database';
import { sweepsInProcess } from './queue/inProcess';
import { sweepsOnPostgres } from './queue/pgBoss';
import type { Sweeps, SweepsOptions } from './queue/sweeps';
import type { BotSettings } from './settings';
import { answering } from './ready';
import { Remembering } from './remembered';
import { rightsChecked } from './rights';
import { SharedPace } from './sharedPace';
import { usedSites } from './sites';
import { speechFor } from './speech';
import { Sweeper } from './sweep/sweep';
import type { SweeperOptions } from './sweep/sweep';
import { openTeams } from './teams';
import type { Teams } from './teams';
import { manners, Units } from './units';

export interface BotOptions {
  readonly settings: BotSettings;
  /** Sees sites as the bot itself; every request goes through `send`. */
  readonly connect: (site: string, send: Send) => Connection;
  readonly token: Tokens;
  readonly log: Log;
  readonly clock: Clock;
  /** This process, and no other that has ever run. */
  readonly self: string;
}

export interface Bot {
  /** Where it answers: `http://127.0.0.1:3978`. */
  readonly origin: string;
  /** What it says in Teams. */
  readonly messenger: Messenger;
  /** Has a site looked through now, and resolves when that is done. */
  readonly sweep: Sweeper['sweep'];
  /** Ends what has begun, and takes nothing new. */
  close(): Promise<void>;
}

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

const sweepsFor = (database: Database | null, options: SweepsOptions): Sweeps =>
  database ? sweepsOnPostgres({ ...options, database }) : sweepsInProcess(options);

/** What the bot depends on, by name: is it there? */
type Needs = Readonly<Record<string, () => Promise<boolean>>>;

/** `/healthz`: the process answers. `/readyz`: what it depends on is there too. `/api/changes`: SharePoint's nudges. */
function tell(server: BotServer, needs: Needs, notified: ReturnType<typeof notifiedSites>): void {
  server.on('GET', '/healthz', () => ({ status: 200, body: 'ok' }));
  server.on('GET', '/readyz', async () => {
    const all = await Promise.all(
      Object.entries(needs).map(async ([name, isThere]) => ((await isThere()) ? [] : [name]))
    );
    const missing = all.flat();
    return missing.length === 0
      ? { status: 200, body: 'ready' }
      : { status: 503, body: `not ready: ${missing.join(', ')}` };
  });
  server.on('POST', '/api/changes', notified);
}

/** Sites as the bot sees them, by whose errand it is: SharePoint's units are shared out between them. */
const sitesPaced =
  (connect: BotOptions['connect'], units: Units) =>
  (whose: keyof typeof manners): ((site: string) => Connection) => {
    const send = units.paced(manners[whose]);
    return (site) => connect(site, send);
  };

/** Where Framdrift is in use: with what people call the sites, or their addresses alone. */
function sitesFrom(operations: Connection) {
  const used = () => usedSites(operations);
  return { used, sites: async (): Promise<readonly string[]> => (await used()).map(({ url }) => url) };
}

/** Everything that ends with the bot. */
interface Ending {
  readonly sweeper: Sweeper;
  readonly teams: Teams;
  readonly units: Units;
  readonly server: BotServer;
  readonly sweeps: Sweeps;
  readonly log: Log;
}

/** What has begun ends first. */
async function close({ sweeper, teams, units, server, sweeps, log }: Ending): Promise<void> {
  sweeper.stop();
  teams.close();
  units.close();
  await Promise.all([server.close(), sweeps.stop()]);
  log.info('stopped');
}

/** A site that is not done stands last again: the others come first. */
const sweepAndGoOn =
  (sweeper: Sweeper, ask: Sweeps['ask'], check: (site: string) => Promise<void>) =>
  async (site: string): Promise<void> => {
    const { tally, isCut } = await sweeper.sweep(site);
    // Somebody there may press a button now; where nothing is due nothing more is asked.
    if (Object.keys(tally).length > 0) await check(site);
    if (isCut) await ask(site);
  };

const scopeIn = (scope: string | readonly string[]): string => (typeof scope === 'string' ? scope : (scope[0] ?? ''));

/** The bot: what it hears from Teams, what it looks for in SharePoint, and who does which. */
export async function openBot(options: BotOptions): Promise<Bot> {
  const { settings, token, log, clock, self } = options;
  const { notifications } = settings;
  const own = { settings, log, clock };
  const database = settings.databaseUrl === null ? null : databaseAt(settings.databaseUrl);
  const pace = database ? new SharedPace({ clock, log, sql: database.sql }) : new OwnPace(clock);
  const units = new Units(clock);
  const at = sitesPaced(options.connect, units);
  const { used, sites } = sitesFrom(at('person')(settings.operationsSite));
  const remembering = new Remembering(clock);
  const ask = (site: string): Promise<void> => sweeps.ask(site);
  const seeing = { connect: at('person'), reading: at('question'), remembering };
  const { turns, ...presenting } = speechFor({ ...own, ...seeing, sites: used, changed: ask });
  const server = new BotServer((error) => log.error('requestFailed', { kind: kindOf(error) }));
  const teams = openTeams({ ...own, pace, adapter: server, turns, token: (scope) => token(scopeIn(scope)) });
  const { messenger } = teams;
  const seen: SweeperOptions['connect'] = (site, whose) => at(whose)(site);
  const sweeper = new Sweeper({ ...own, ...presenting, connect: seen, messenger, self, notifications, remembering });
  const sweeps = sweepsFor(database, {
    minutes: settings.sweepMinutes,
    sites,
    sweep: sweepAndGoOn(sweeper, ask, rightsChecked(at('sweep'), log)),
    onError: (error) => log.error('sweepsFailed', { kind: kindOf(error) })
  });
  await teams.initialize();
  const needs: Needs = { queue: () => sweeps.isReady(), sharepoint: answering(sites, clock) };
  tell(server, needs, notifiedSites({ sweeps, sites, secret: notifications?.secret ?? null, log }));
  const port = await server.listen(settings.port, settings.host);
  log.info('started', { port, shared: settings.databaseUrl !== null });
  await sweeps.start();
  return {
    origin: `http://${settings.host}:${port}`,
    messenger,
    sweep: (site) => sweeper.sweep(site),
    close: () => close({ sweeper, teams, units, server, sweeps, log })
  };
}
