import { atOnce } from './sweeps';
import type { Sweeps, SweepsOptions } from './sweeps';

/** The sweeps of a bot that is one process: a queue in memory. What is lost with it comes back with the timer. */
class InProcess implements Sweeps {
  private readonly waiting = new Set<string>();
  private readonly running = new Map<string, Promise<void>>();
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;

  public constructor(private readonly options: SweepsOptions) {}

  public async start(): Promise<void> {
    this.timer = setInterval(() => void this.everySite(), this.options.minutes * 60_000);
    await this.everySite();
  }

  public async ask(site: string): Promise<void> {
    if (this.isStopped) return;
    this.waiting.add(site);
    this.next();
  }

  public async stop(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    this.waiting.clear();
    await Promise.all(this.running.values());
  }

  public async isReady(): Promise<boolean> {
    return !this.isStopped;
  }

  private async everySite(): Promise<void> {
    try {
      for (const site of await this.options.sites()) await this.ask(site);
    } catch (error) {
      this.options.onError(error);
    }
  }

  /** One sweep of a site at a time; one that is asked for meanwhile comes after. */
  private next(): void {
    for (const site of this.waiting) {
      if (this.running.size >= atOnce) return;
      if (this.running.has(site)) continue;
      this.waiting.delete(site);
      const sweep = this.options
        .sweep(site)
        .catch(this.options.onError)
        .finally(() => {
          this.running.delete(site);
          this.next();
        });
      this.running.set(site, sweep);
    }
  }
}

export const sweepsInProcess = (options: SweepsOptions): Sweeps => new InProcess(options);
