import type { Job, PgBoss } from 'pg-boss';
import type { Database } from './database';
import { atOnce } from './sweeps';
import type { Sweeps, SweepsOptions } from './sweeps';

/** One job is a site. `stately`: at most one waiting and one running for each. */
const one = 'framdrift-site';
/** Asks for all of them, by pg-boss's own clock: whichever process gets it. */
const all = 'framdrift-sites';

interface SiteJob {
  readonly site: string;
}

export interface PgBossOptions extends SweepsOptions {
  readonly database: Database;
}

/** A process that has not been heard of for so long has died, and another takes its sweep. Seconds. */
const heartbeatSeconds = 10;

/** A job that is done says nothing that the log does not. Seconds. */
const deleteAfterSeconds = 3_600;

/** What PostgreSQL's client says of it can be nothing at all. */
function unreached(error: unknown): never {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  throw new Error(`PostgreSQL, which DATABASE_URL names, does not let us in: ${message || code || 'no answer'}.`);
}

/**
 * The sweeps of several processes: pg-boss on PostgreSQL hands out sites. It holds no state of ours: what is lost there
 * comes back with the next round.
 */
class OnPostgres implements Sweeps {
  private readonly boss: PgBoss;
  private isRunning = false;

  public constructor(private readonly options: PgBossOptions) {
    this.boss = options.database.boss;
    this.boss.on('error', (error) => options.onError(error));
  }

  public async start(): Promise<void> {
    const { minutes } = this.options;
    await this.boss.start().catch(unreached);
    const rules = { policy: 'stately', deleteAfterSeconds } as const;
    await this.boss.createQueue(one, { ...rules, retryLimit: 3, expireInSeconds: 3_600, heartbeatSeconds });
    await this.boss.createQueue(all, { ...rules, expireInSeconds: 60 });
    await this.boss.work<SiteJob>(one, { localConcurrency: atOnce, pollingIntervalSeconds: 0.5 }, (jobs) =>
      this.sweep(jobs)
    );
    await this.boss.work(all, { pollingIntervalSeconds: 1 }, () => this.everySite());
    await this.boss.schedule(all, minutes === 60 ? '0 * * * *' : `*/${minutes} * * * *`);
    await this.boss.send(all, {}, { singletonKey: 'all' });
    this.isRunning = true;
  }

  /** Somebody's answer may have been what made it be asked for: it stands, whatever has become of the queue. */
  public async ask(site: string): Promise<void> {
    try {
      await this.boss.send(one, { site }, { singletonKey: site });
    } catch (error) {
      this.options.onError(error);
    }
  }

  public async stop(): Promise<void> {
    this.isRunning = false;
    await this.boss.stop({ graceful: true, timeout: 30_000 });
  }

  public async isReady(): Promise<boolean> {
    return (
      this.isRunning &&
      this.options.database.sql('select 1').then(
        () => true,
        () => false
      )
    );
  }

  private async sweep(jobs: readonly Job<SiteJob>[]): Promise<void> {
    for (const { data } of jobs) await this.options.sweep(data.site).catch(this.options.onError);
  }

  /** The next round comes soon: what keeps this one back is told, and nothing else is made of it. */
  private async everySite(): Promise<void> {
    try {
      for (const site of await this.options.sites()) await this.ask(site);
    } catch (error) {
      this.options.onError(error);
    }
  }
}

export const sweepsOnPostgres = (options: PgBossOptions): Sweeps => new OnPostgres(options);
