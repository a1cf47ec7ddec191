/** How much an app and a person may ask for; what is left out is as in the smallest tenant. */
export interface LimitOptions {
  /** resource units that an app may use in a minute */
  unitsPerMinute?: number;
  /** and in 24 hours */
  unitsPerDay?: number;
  /** requests that a person may make in five minutes */
  requestsPerUser?: number;
}

/** Switches limits on and off. */
export interface Limits {
  /** counts from now on */
  set(options?: LimitOptions): void;
  clear(): void;
}

const DEFAULTS: Required<LimitOptions> = { unitsPerMinute: 1250, unitsPerDay: 1_200_000, requestsPerUser: 3000 };
const MINUTE = 60_000;
const TOLD_FROM = 0.8;

/** Who asks: an app by its token, or a person. */
export interface Asker {
  kind: 'app' | 'person';
  name: string;
}

export interface Charge {
  /** seconds to wait, when it is refused */
  retryAfter?: number;
  /** RateLimit-*, when most of the minute's units are used */
  headers: Readonly<Record<string, string>>;
}

interface Window {
  limit: number;
  length: number;
  /** only the units of a minute are told of */
  told: boolean;
}

/** Counts what is asked for in windows of time, by the given clock. What is refused counts as well. */
export class ResourceLimits implements Limits {
  private options: Required<LimitOptions> | undefined;
  private used = new Map<string, { until: number; units: number }>();

  public constructor(private readonly clock: () => Date) {}

  public set(options: LimitOptions = {}): void {
    this.options = { ...DEFAULTS, ...options };
    this.used.clear();
  }

  public clear(): void {
    this.options = undefined;
    this.used.clear();
  }

  /** Whether anything is counted. */
  public get on(): boolean {
    return this.options !== undefined;
  }

  /** Puts a request on somebody's account; a batch with all that is in it. */
  public charge(asker: Asker, units: number, requests: number): Charge {
    const headers: Record<string, string> = {};
    let retryAfter: number | undefined;
    for (const window of this.windows(asker)) {
      const { used, seconds } = this.spend(asker, window, asker.kind === 'app' ? units : requests);
      if (used > window.limit) retryAfter = Math.max(retryAfter ?? 0, seconds);
      if (window.told && used >= window.limit * TOLD_FROM)
        Object.assign(headers, rateLimit(window.limit, used, seconds));
    }
    return retryAfter === undefined ? { headers } : { headers, retryAfter };
  }

  private windows({ kind }: Asker): Window[] {
    if (!this.options) return [];
    const { unitsPerMinute, unitsPerDay, requestsPerUser } = this.options;
    if (kind === 'person') return [{ limit: requestsPerUser, length: 5 * MINUTE, told: false }];
    return [
      { limit: unitsPerMinute, length: MINUTE, told: true },
      { limit: unitsPerDay, length: 24 * 60 * MINUTE, told: false }
    ];
  }

  private spend({ kind, name }: Asker, { length }: Window, units: number): { used: number; seconds: number } {
    const key = `${kind} ${length} ${name}`;
    const now = this.clock().getTime();
    const known = this.used.get(key);
    const account = known && known.until > now ? known : { until: now + length, units: 0 };
    account.units += units;
    this.used.set(key, account);
    return { used: account.units, seconds: Math.max(1, Math.ceil((account.until - now) / 1000)) };
  }
}

function rateLimit(limit: number, used: number, seconds: number): Record<string, string> {
  return {
    'RateLimit-Limit': String(limit),
    'RateLimit-Remaining': String(Math.max(0, limit - used)),
    'RateLimit-Reset': String(seconds)
  };
}
