/** Hands out the work: one job is the sweep of one site. */
export interface Sweeps {
  /** Begins: every site in turn, at once and then by the timer. */
  start(): Promise<void>;
  /** Has one site swept soon. Asked for again before that has begun, it is swept once. Never rejects. */
  ask(site: string): Promise<void>;
  /** Takes on nothing new, and resolves when what has begun has ended. */
  stop(): Promise<void>;
  /** Is whatever it depends on there? For `/readyz`. */
  isReady(): Promise<boolean>;
}

export interface SweepsOptions {
  /** Absolute addresses of the sites where Framdrift is in use. */
  readonly sites: () => Promise<readonly string[]>;
  /** Sweeps one site. Whatever goes wrong there is its own affair: it does not reject. */
  readonly sweep: (site: string) => Promise<void>;
  readonly minutes: number;
  readonly onError: (error: unknown) => void;
}

/** So many sites at a time in one process: SharePoint answers each, and memory holds what each has. */
export const atOnce = 8;
