/** One request that reached the server. */
export interface RequestRecord {
  method: string;
  /** path and query, as sent */
  url: string;
  status: number;
  /** how many requests were in it, when it was a batch */
  parts?: number;
  /** milliseconds */
  took: number;
}

const KEPT = 10000;

/** The last requests, for tests that count round trips. */
export class RequestLog {
  private records: RequestRecord[] = [];

  public add(record: RequestRecord): void {
    this.records.push(record);
    if (this.records.length >= 2 * KEPT) this.records = this.records.slice(-KEPT);
  }

  public all(): readonly RequestRecord[] {
    return this.records.slice(-KEPT);
  }

  public clear(): void {
    this.records = [];
  }
}
