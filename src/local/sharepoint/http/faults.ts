/** What is to go wrong, and with which requests. */
export interface FaultRule {
  /** any method when missing */
  method?: string;
  /** regular expression over path and query */
  path: string;
  /** the rule is about what stands in batches: the part with this number (the first is 1), or each of them */
  part?: number | 'each';
  /** the first request that it hits, of those that it is about; 1 when missing */
  nth?: number;
  /** how many it hits; all from then on when missing */
  times?: number;
  /** milliseconds to wait first */
  latency?: number;
  /**
   * answer this instead of doing anything; 401 and 403 as to a browser whose sign-in has run out, 302 as one that is
   * sent to the sign-in page, 200 as one that gets the page itself
   */
  status?: 200 | 302 | 401 | 403 | 404 | 410 | 412 | 429 | 500 | 502 | 503 | 504;
  /** seconds, with a status */
  retryAfter?: number;
  /** the connection breaks: before anything is done, or after it was done and before the answer */
  drop?: 'before' | 'after';
}

export interface Faults {
  add(rule: FaultRule): void;
  clear(): void;
}

/** What `fetch` rejects with when a rule drops the connection; a host destroys its socket. */
export class ConnectionDropped extends Error {
  public constructor() {
    super('The connection was dropped by a fault rule.');
    this.name = 'ConnectionDropped';
  }
}

interface Waiting {
  rule: FaultRule;
  pattern: RegExp;
  before: number;
  left: number;
}

/** Rules in the order in which they were added; the first that fits counts. */
export class FaultRules implements Faults {
  private rules: Waiting[] = [];

  public add(rule: FaultRule): void {
    const { nth = 1, times = Infinity } = rule;
    this.rules.push({ rule, pattern: new RegExp(rule.path, 'i'), before: nth - 1, left: times });
  }

  public clear(): void {
    this.rules = [];
  }

  /**
   * The rule that hits this request, or this part of a batch; using it counts. The address counts as sent and as
   * decoded.
   */
  public take(method: string, address: string, part?: number): FaultRule | undefined {
    if (this.rules.length === 0) return undefined;
    const readable = decoded(address);
    const fits = ({ rule, pattern, left }: Waiting): boolean =>
      left > 0 &&
      (part === undefined ? rule.part === undefined : rule.part === part || rule.part === 'each') &&
      (!rule.method || rule.method.toUpperCase() === method.toUpperCase()) &&
      (pattern.test(address) || pattern.test(readable));
    for (const waiting of this.rules.filter(fits)) {
      if (waiting.before === 0) {
        waiting.left -= 1;
        return waiting.rule;
      }
      waiting.before -= 1;
    }
    return undefined;
  }
}

/** Path and query as people write them. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replace(/\+/g, ' '));
  } catch {
    return address;
  }
}

/** Path and query of what was asked for, as sent. */
export function addressOf(url: string): string {
  if (url.startsWith('/') && !url.startsWith('//')) return url;
  if (!URL.canParse(url, 'http://local')) return url;
  const { pathname, search } = new URL(url, 'http://local');
  return pathname + search;
}
