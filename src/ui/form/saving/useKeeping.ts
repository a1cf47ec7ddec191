import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { ownDraft } from '../../app/drafts';
import { useHeld } from '../../app/useDraft';
import { usePath } from '../../route/Router';
import { usePace } from '../pace';
import type { Values } from './resolver';
import type { Gathered } from './start';
import type { Unsaved } from './unsaved';
import { takeFrom } from './unsaved';

interface Keeping {
  /** False where the browser keeps nothing. */
  readonly kept: boolean;
  /** Keeps, or forgets, what stands in the form now. */
  readonly keepNow: () => void;
  /** What others left is in this form now, and kept with it; the rest of theirs stays where it was. */
  readonly takeOver: (taken: Gathered['taken']) => void;
}

/** What is typed last is not left behind when somebody leaves. */
function useLeaving(leave: () => void, here: React.MutableRefObject<boolean>): void {
  useEffect(() => {
    window.addEventListener('pagehide', leave);
    return () => {
      here.current = false;
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [leave, here]);
}

const textOf = (unsaved: Unsaved | null, at: readonly string[]): string | null =>
  unsaved && JSON.stringify(at.length ? { ...unsaved, at } : unsaved);

/** Keeps what is typed in the browser, now and then while somebody writes, and when they leave. */
export function useKeeping(form: UseFormReturn<Values>, key: () => string, unsaved: () => Unsaved | null): Keeping {
  const { keep: wait } = usePace();
  const [kept, setKept] = useState(true);
  const [own] = useState(ownDraft);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const path = usePath();
  const latest = useRef({ key, unsaved, path });
  latest.current = { key, unsaved, path };
  // When it is kept for the last time one has gone elsewhere: where it was typed is the screen to come back to.
  const at = useRef(path);
  const write = useCallback((): boolean => {
    clearTimeout(timer.current);
    timer.current = undefined;
    return own.write(latest.current.key(), textOf(latest.current.unsaved(), at.current));
  }, [own]);
  const here = useRef(true);
  const keepNow = useCallback((): void => {
    const isKept = write();
    if (here.current) setKept(isKept);
  }, [write]);
  const takeOver = useCallback<Keeping['takeOver']>(
    (taken) => {
      if (taken.length && write()) taken.forEach(([name, fields]) => takeFrom(name, fields));
    },
    [write]
  );
  useEffect(() => {
    const later = (): void => {
      at.current = latest.current.path;
      if (timer.current === undefined) timer.current = setTimeout(keepNow, wait);
    };
    return form.subscribe({ formState: { values: true }, callback: later });
  }, [form, keepNow, wait]);
  useHeld(own);
  const leave = useCallback((): void => {
    if (timer.current !== undefined) write();
  }, [write]);
  useLeaving(leave, here);
  return { kept, keepNow, takeOver };
}
