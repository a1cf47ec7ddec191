import { isFailure } from '../../domain/failure';
import type { Facts, Log } from '../log';
import type { Clock } from '../pace';

/** What goes wrong in one site: it stands in the log, and where SharePoint wants to be left alone the site is. */
export class Trouble {
  /** Sites are told apart by their paths: an address of a tenant's own, and nobody's name. */
  private readonly site: string;
  private quietUntil = 0;

  public constructor(
    address: string,
    private readonly log: Log,
    private readonly clock: Clock
  ) {
    this.site = new URL(address).pathname;
  }

  /** Has SharePoint asked for quiet, and is it not over yet? */
  public get isQuiet(): boolean {
    return this.clock.now() < this.quietUntil;
  }

  /** The rest goes on without it. */
  public warn(event: string, facts: Facts): void {
    this.log.warn(event, { ...facts, site: this.site });
  }

  public tell(event: string, error: unknown): void {
    const kind = isFailure(error) ? error.detail.kind : error instanceof Error ? error.name : 'unknown';
    this.log.error(event, { kind, site: this.site });
    if (!isFailure(error, 'Throttled')) return;
    this.quietUntil = this.clock.now() + (error.detail.retryAfter ?? 0) * 1_000;
  }
}
