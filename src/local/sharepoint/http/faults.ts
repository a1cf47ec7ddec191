/** What is to go wrong, and with which requests. */
export interface FaultRule {
  /** any method when missing */
  method?: string;
  /** regular expression over path and query */
  path: string;
  /** how many requests it hits; all when missing */
  times?: number;
  /** milliseconds to wait first */
  latency?: number;
  /** answer this instead of doing anything */
  status?: 429 | 500 | 503 | 504;
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

/** Rules in the order in which they were added; the first that fits counts. */
export class FaultRules implements Faults {
  private rules: { rule: FaultRule; pattern: RegExp; left: number }[] = [];

  public add(rule: FaultRule): void {
    this.rules.push({ rule, pattern: new RegExp(rule.path, 'i'), left: rule.times ?? Infinity });
  }

  public clear(): void {
    this.rules = [];
  }

  /** The rule that hits this request; using it counts. The address counts as sent and as decoded. */
  public take(method: string, address: string): FaultRule | undefined {
    const readable = decoded(address);
    const hit = this.rules.find(
      ({ rule, pattern, left }) =>
        left > 0 &&
        (!rule.method || rule.method.toUpperCase() === method) &&
        (pattern.test(address) || pattern.test(readable))
    );
    if (!hit) return undefined;
    hit.left -= 1;
    return hit.rule;
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replace(/\+/g, ' '));
  } catch {
    return address;
  }
}
