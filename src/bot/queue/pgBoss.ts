import { PgBoss } from 'pg-boss';
import type { Job } from 'pg-boss';
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
  /** `postgres://…` */
  readonly databaseUrl: string;
  /** Seconds: a process that has not been heard of for so long has died, and another takes its sweep. */
  readonly heartbeat?: number;
}

/**
 * The sweeps of several processes: pg-boss on PostgreSQL hands out sites. It holds no state of ours: what is lost there
 * comes back with the next round.
 */
class OnPostgres implements Sweeps {
  private readonly boss: PgBoss;
  private isRunning = false;

  public constructor(private readonly options: PgBossOptions) {
    this.boss = new PgBoss({ connectionString: options.databaseUrl, application_name: 'framdrift-bot' });
    this.boss.on('error', (error) => options.onError(error));
  }

  public async start(): Promise<void> {
    const { heartbeat: heartbeatSeconds = 10, minutes } = this.options;
    await this.boss.start();
    const rules = { policy: 'stately', retryLimit: 3, expireInSeconds: 3_600, heartbeatSeconds } as const;
    await this.boss.createQueue(one, rules);
    await this.boss.createQueue(all, { policy: 'stately', expireInSeconds: 60 });
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

  public isReady(): boolean {
    return this.isRunning;
  }

  private async sweep(jobs: readonly Job<SiteJob>[]): Promise<void> {
    for (const { data } of jobs) await this.options.sweep(data.site);
  }

  private async everySite(): Promise<void> {
    for (const site of await this.options.sites()) await this.ask(site);
  }
}

export const sweepsOnPostgres = (options: PgBossOptions): Sweeps => new OnPostgres(options);
