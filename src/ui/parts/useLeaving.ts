import * as React from 'react';

/** Closes what is open when the pointer or the focus goes elsewhere. */
export function useLeaving(root: React.RefObject<HTMLElement>, open: boolean, leave: () => void): void {
  React.useEffect(() => {
    if (!open) return undefined;
    const look = ({ target }: Event): void => {
      if (target instanceof Node && !root.current?.contains(target)) leave();
    };
    document.addEventListener('pointerdown', look);
    document.addEventListener('focusin', look);
    return () => {
      document.removeEventListener('pointerdown', look);
      document.removeEventListener('focusin', look);
    };
  }, [root, open, leave]);
}
