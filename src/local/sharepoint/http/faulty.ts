import type { Answer } from './answer';
import { ConnectionDropped, type FaultRule } from './faults';

const TEXTS: Readonly<Record<number, string>> = {
  429: 'TOO MANY REQUESTS',
  500: 'INTERNAL SERVER ERROR',
  502: 'BAD GATEWAY',
  503: 'SERVICE UNAVAILABLE',
  504: 'GATEWAY TIMEOUT'
};

/** What a rule does before the work: waits, or breaks the connection. */
export async function pause(rule: FaultRule | undefined): Promise<void> {
  if (rule?.latency) await new Promise((resume) => setTimeout(resume, rule.latency));
  if (rule?.drop === 'before') throw new ConnectionDropped();
}

/** The answer of a server that does not get round to it. */
export function failing(
  { status = 503, retryAfter }: Pick<FaultRule, 'status' | 'retryAfter'>,
  more: Readonly<Record<string, string>> = {}
): Answer {
  const headers: Record<string, string> = { 'Content-Type': 'text/plain; charset=utf-8', ...more };
  if (retryAfter !== undefined) headers['Retry-After'] = String(retryAfter);
  return { status, headers, body: `${status} ${TEXTS[status] ?? ''}` };
}
