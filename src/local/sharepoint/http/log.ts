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
    if (this.records.length > KEPT) this.records.shift();
  }

  public all(): readonly RequestRecord[] {
    return this.records;
  }

  public clear(): void {
    this.records = [];
  }
}
