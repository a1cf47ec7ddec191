import * as React from 'react';

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last
};

/** Moves the focus among the buttons of a list, as in a file manager; Tab still stops at each. */
export const useArrows =
  (onUp: () => void) =>
  (event: React.KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Backspace') {
      event.preventDefault();
      onUp();
      return;
    }
    const step = steps[event.key];
    if (!step) return;
    const buttons = Array.from(event.currentTarget.querySelectorAll('button'));
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    event.preventDefault();
    buttons[step(at, buttons.length - 1)]?.focus();
  };
