import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { usePace } from '../pace';
import type { Values } from './resolver';
import type { Unsaved } from './unsaved';
import { writeUnsaved } from './unsaved';

interface Keeping {
  /** False where the browser keeps nothing. */
  readonly kept: boolean;
  /** Keeps, or forgets, what stands in the form now. */
  readonly keepNow: () => void;
}

/** Keeps what is typed in the browser, now and then while somebody writes, and when they leave. */
export function useKeeping(form: UseFormReturn<Values>, key: () => string, unsaved: () => Unsaved | null): Keeping {
  const { keep: wait } = usePace();
  const [kept, setKept] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef({ key, unsaved });
  latest.current = { key, unsaved };
  const write = useCallback((): boolean => {
    clearTimeout(timer.current);
    timer.current = undefined;
    return writeUnsaved(latest.current.key(), latest.current.unsaved());
  }, []);
  const here = useRef(true);
  const keepNow = useCallback((): void => {
    const isKept = write();
    if (here.current) setKept(isKept);
  }, [write]);
  useEffect(() => {
    const later = (): void => {
      if (timer.current === undefined) timer.current = setTimeout(keepNow, wait);
    };
    return form.subscribe({ formState: { values: true }, callback: later });
  }, [form, keepNow, wait]);
  useEffect(() => {
    const leave = (): void => {
      if (timer.current !== undefined) write();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      here.current = false;
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [write]);
  return { kept, keepNow };
}
