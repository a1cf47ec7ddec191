import * as React from 'react';
import { useAround } from '../app/Surrounded';

/** How often we look whether somebody else has done what is waited for, in milliseconds. */
const lookEvery = 15_000;

/** While a site waits to be set up or updated, whoever sees that sees by itself when somebody else has done it. */
export function useLookAgain(look: () => void, waits: boolean): void {
  const { world } = useAround();
  const latest = React.useRef(look);
  latest.current = look;
  React.useEffect(() => {
    if (!waits) return undefined;
    const lookNow = (): void => {
      if (document.visibilityState !== 'hidden') latest.current();
    };
    const stop = world.every(lookEvery, lookNow);
    document.addEventListener('visibilitychange', lookNow);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', lookNow);
    };
  }, [waits, world]);
}
