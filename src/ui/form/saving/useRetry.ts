import { useEffect, useRef } from 'react';
import type { FailureDetail } from '../../../domain/failure';
import { usePace } from '../pace';
import type { Saver } from './useSaving';

/** Nobody is kept waiting longer than this between two tries. Milliseconds. */
const longest = 60_000;

/** Failures that pass by themselves; how long SharePoint asks us to wait, where it does. Milliseconds. */
function passesAfter(failure: FailureDetail, wait: number): number | null {
  if (failure.kind === 'Throttled') return Math.max(wait, (failure.retryAfter ?? 0) * 1000);
  return failure.kind === 'Unavailable' ? wait : null;
}

/** Somebody comes back to this window, perhaps from signing in in another. */
function whenBack(act: () => void): () => void {
  const look = (): void => {
    if (document.visibilityState === 'visible') act();
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', look);
  };
}

/** Goes on saving by itself when SharePoint can be reached again: when the browser says so, and now and then. */
export function useRetry({ saving, saveReady }: Saver, isByItself: boolean): void {
  const { retry } = usePace();
  const tries = useRef(0);
  const latest = useRef(saveReady);
  latest.current = saveReady;
  useEffect(() => {
    if (saving.kind === 'saved') tries.current = 0;
    if (saving.kind !== 'failed' || !isByItself) return undefined;
    if (saving.failure.kind === 'SignedOut') return whenBack(() => void latest.current());
    const after = passesAfter(saving.failure, Math.min(longest, retry * 2 ** tries.current));
    if (after === null) return undefined;
    const again = (): void => {
      tries.current += 1;
      void latest.current();
    };
    const timer = setTimeout(again, after);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [saving, retry, isByItself]);
}
