import { SharePointError } from '../../../../src/local/sharepoint/http/failure';
import { Random } from './random';

/** Longer than any input may take; far more than the slowest does on a busy machine. */
const TOO_LONG = 2000;
const SHOWN = 300;

/** What one parser did with one input: the size of what came out. */
export type Attempt = (input: string) => number;

/**
 * Feeds `count` generated inputs to a parser and returns what went wrong, at most twenty sentences: an error that is
 * no refusal of SharePoint's, more time than anybody waits, or a result that grows out of proportion to the input.
 */
export function fuzz(seed: number, count: number, make: (random: Random) => string, attempt: Attempt): string[] {
  const wrong: string[] = [];
  for (let at = 0; at < count && wrong.length < 20; at += 1) {
    const input = make(new Random(seed + at));
    const started = performance.now();
    const complaint = tried(input, attempt);
    const took = performance.now() - started;
    if (complaint !== undefined) wrong.push(`seed ${seed + at}: ${complaint}: ${shown(input)}`);
    else if (took > TOO_LONG) wrong.push(`seed ${seed + at}: took ${Math.round(took)} ms: ${shown(input)}`);
  }
  return wrong;
}

function tried(input: string, attempt: Attempt): string | undefined {
  try {
    const size = attempt(input);
    return size > 1000 + input.length * 100 ? `${size} characters out of ${input.length}` : undefined;
  } catch (error) {
    if (error instanceof SharePointError) return undefined;
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

const shown = (input: string): string => JSON.stringify(input.slice(0, SHOWN)) + (input.length > SHOWN ? '…' : '');
