import * as React from 'react';
import type { Hint } from '../../../domain/planning/check/checkPlan';
import { checkNamed } from '../../../domain/planning/check/checks';
import { withDismissed } from '../../../domain/planning/check/dismissed';
import { useSay } from '../../app/Announcer';
import { useWords } from '../../app/WordsRoom';
import { useChangePlan } from '../chapters/useChangePlan';

interface Dismissing {
  /** The panel, in which the focus finds its next place. */
  readonly root: React.RefObject<HTMLDivElement>;
  /** Puts a hint away for everybody, or brings it back. */
  readonly dismiss: (hint: Hint, away?: boolean) => void;
  readonly failed: string | null;
}

const buttonsIn = (root: HTMLElement | null): readonly HTMLElement[] =>
  Array.from(root?.querySelectorAll<HTMLElement>('[data-later]') ?? []);

/** Dismissing takes away the button that was pressed: the focus goes to the one that takes its place, or to the top. */
function useNextFocus(root: React.RefObject<HTMLDivElement>) {
  const place = React.useRef<number | null>(null);
  React.useEffect(() => {
    if (place.current === null || root.current?.contains(document.activeElement)) return;
    const buttons = buttonsIn(root.current);
    const next = buttons[Math.min(place.current, buttons.length - 1)];
    (next ?? root.current?.querySelector<HTMLElement>('h2'))?.focus();
    place.current = null;
  });
  return (): void => {
    place.current = Math.max(0, buttonsIn(root.current).indexOf(document.activeElement as HTMLElement));
  };
}

/** «Ikke nå», «Vis igjen», and a question's «Ja». */
export function useDismissing(): Dismissing {
  const { check: said } = useWords().messages;
  const say = useSay();
  const root = React.useRef<HTMLDivElement>(null);
  const remember = useNextFocus(root);
  const { store, failed } = useChangePlan();
  const dismiss = (hint: Hint, away = true): void => {
    const done = checkNamed(hint.check).asks ? said.asked : said.put;
    remember();
    store(
      ({ dismissedHints }) => ({ dismissedHints: withDismissed(dismissedHints, hint, away) }),
      () => say(away ? done : said.isBack)
    );
  };
  return { root, dismiss, failed };
}
