import { useCallback, useEffect, useRef } from 'react';
import { usePace } from '../pace';
import { readyIn } from './ready';
import type { Editing } from './useEditing';
import type { Saver } from './useSaving';

/** Where a form saves by itself. */
interface ByItself {
  readonly on: boolean;
  /** False when the form is taken away because it may not be written in any more. */
  readonly mayWrite: () => boolean;
}

/**
 * Saves a little after the last key, and when somebody leaves a field (call what is returned), the form or the page.
 */
export function useSavingByItself(editing: Editing, { saveReady }: Saver, { on, mayWrite }: ByItself): () => void {
  const { save: wait } = usePace();
  const { form } = editing;
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef({ on, mayWrite, saveReady, editing });
  latest.current = { on, mayWrite, saveReady, editing };
  const saveNow = useCallback((): void => {
    clearTimeout(timer.current);
    const now = latest.current;
    if (now.on && now.mayWrite() && Object.keys(readyIn(now.editing)).length) void now.saveReady();
  }, []);
  useEffect(() => {
    const later = (): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(saveNow, wait);
    };
    // What was typed last and has come back from the browser goes on its way as well.
    later();
    return form.subscribe({ formState: { values: true }, callback: later });
  }, [form, saveNow, wait]);
  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') saveNow();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      saveNow();
    };
  }, [saveNow]);
  return saveNow;
}
