import * as React from 'react';
import type { OwnDraft } from './drafts';
import { useSetting } from '../setting';
import { leftAt, ownDraft, put } from './drafts';

export interface KeptDraft {
  /** What was left here and never stored, when this was opened. */
  readonly found: string | undefined;
  /** Keeps what is written, or forgets it. Also when this is not on the screen any more. */
  readonly keep: (text: string | undefined) => void;
}

/** Lets other tabs see what is open here, and leaves what is not stored to whoever opens the same next. */
export function useHeld(own: OwnDraft): void {
  React.useEffect(() => {
    const release = own.hold();
    window.addEventListener('pagehide', own.leave);
    window.addEventListener('pageshow', own.stay);
    return () => {
      window.removeEventListener('pagehide', own.leave);
      window.removeEventListener('pageshow', own.stay);
      release();
    };
  }, [own]);
}

/**
 * A text that is being written: the browser keeps it until it is stored. Whoever signs in after one never sees it.
 * @param at what is written, and in what: `row:<project>`
 */
export function useDraft(at: string): KeptDraft {
  const { login } = useSetting().opening.me;
  const place = `framdrift:draft:${login}:${at}`;
  const [{ found, own }] = React.useState(() => ({ found: leftAt(place)[0], own: ownDraft() }));
  useHeld(own);
  React.useEffect(() => {
    if (found && own.write(place, found.text)) put(found.name, null);
    // Taken up once: when this is opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const keep = React.useCallback((text = ''): void => void own.write(place, text === '' ? null : text), [own, place]);
  return { found: found?.text, keep };
}
