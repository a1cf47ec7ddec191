import type { Connection } from '../data/repository';
import type { Tokens } from './entra';
import { BotServer } from './http';
import type { Log } from './log';
import type { Messenger } from './messenger';
import { notifiedSites } from './notifications';
import type { Clock } from './pace';
import { sweepsInProcess } from './queue/inProcess';
import { sweepsOnPostgres } from './queue/pgBoss';
import type { Sweeps, SweepsOptions } from './queue/sweeps';
import type { BotSettings } from './settings';
import { sitesIn } from './sites';
import { speechFor } from './speech';
import { Sweeper } from './sweep/sweep';
import { openTeams } from './teams';

export interface BotOptions {
  readonly settings: BotSettings;
  /** Sees sites as the bot itself. */
  readonly connect: (site: string) => Connection;
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

function sweepsFor({ databaseUrl, sweepMinutes: minutes }: BotSettings, rest: Omit<SweepsOptions, 'minutes'>): Sweeps {
  const options = { ...rest, minutes };
  return databaseUrl === null ? sweepsInProcess(options) : sweepsOnPostgres({ ...options, databaseUrl });
}

/** `/healthz`: the process answers. `/readyz`: what it depends on is there too. */
function tellHealth(server: BotServer, sweeps: Sweeps): void {
  server.on('GET', '/healthz', () => ({ status: 200, body: 'ok' }));
  server.on('GET', '/readyz', () => {
    const ready = sweeps.isReady();
    return { status: ready ? 200 : 503, body: ready ? 'ready' : 'not ready' };
  });
}

/** The bot: what it hears from Teams, what it looks for in SharePoint, and who does which. */
export async function openBot(options: BotOptions): Promise<Bot> {
  const { settings, connect, token, log, clock, self } = options;
  const { notifications } = settings;
  const operations = connect(settings.operationsSite);
  const sites = (): Promise<readonly string[]> => sitesIn(operations);
  const changed = (site: string): Promise<void> => sweeps.ask(site);
  const { turns, ...presenting } = speechFor({ settings, connect, sites, changed, log, clock });
  const server = new BotServer((error) => log.error('requestFailed', { kind: kindOf(error) }));
  const teams = openTeams({
    settings,
    adapter: server,
    turns,
    log,
    clock,
    token: (scope) => token(typeof scope === 'string' ? scope : (scope[0] ?? ''))
  });
  const { messenger } = teams;
  const sweeper = new Sweeper({ connect, messenger, clock, log, self, notifications, ...presenting });
  const sweeps = sweepsFor(settings, {
    sites,
    sweep: async (site) => void (await sweeper.sweep(site)),
    onError: (error) => log.error('sweepsFailed', { kind: kindOf(error) })
  });
  await teams.initialize();
  tellHealth(server, sweeps);
  const secret = notifications?.secret ?? null;
  server.on('POST', '/api/changes', notifiedSites({ sweeps, sites, secret, log }));
  const port = await server.listen(settings.port, settings.host);
  log.info('started', { port, shared: settings.databaseUrl !== null });
  await sweeps.start();
  return {
    origin: `http://${settings.host}:${port}`,
    messenger,
    sweep: (site) => sweeper.sweep(site),
    close: async () => {
      await Promise.all([server.close(), sweeps.stop()]);
      log.info('stopped');
    }
  };
}
