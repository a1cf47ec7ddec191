/** What a log line may carry: numbers and names of things, never people, texts or addresses of theirs. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** One line of JSON for each thing that has happened. */
export interface Log {
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  error(event: string, facts?: Facts): void;
}

type Level = keyof Log;

/** Writes lines as `{"at":"2026-03-02T08:00:00.000Z","level":"info","event":"swept","site":3}`. */
export function logTo(write: (line: string) => void, now: () => Date): Log {
  const line =
    (level: Level) =>
    (event: string, facts: Facts = {}): void =>
      write(`${JSON.stringify({ at: now().toISOString(), level, event, ...facts })}\n`);
  return { info: line('info'), warn: line('warn'), error: line('error') };
}
