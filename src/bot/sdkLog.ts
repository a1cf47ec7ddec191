import type { Log } from './log';

/** The SDK's own logger: it would write whole activities, with people's names and texts, so only that it spoke is kept. */
export function sdkLog(log: Log) {
  const silent = (): void => undefined;
  return {
    debug: silent,
    trace: silent,
    info: silent,
    log: (): void => undefined,
    warn: (): void => log.warn('teamsSdk'),
    error: (first: unknown): void => log.error('teamsSdk', { kind: first instanceof Error ? first.name : 'message' }),
    child() {
      return this;
    }
  };
}
