import { isFailure } from '../domain/failure';
import type { Clock } from './pace';

/** Whoever asks us how it is, SharePoint is asked so seldom: its units are for other things. Milliseconds. */
const freshFor = 30_000;

/** Does SharePoint answer us? When it asks to be left alone it is there. */
export function answering(ask: () => Promise<unknown>, clock: Clock): () => Promise<boolean> {
  let last: Promise<boolean> | null = null;
  let until = 0;
  return () => {
    if (last === null || clock.now() >= until) {
      until = clock.now() + freshFor;
      last = ask().then(
        () => true,
        (error: unknown) => isFailure(error, 'Throttled')
      );
    }
    return last;
  };
}
