import { useEffect, useState } from 'react';
import type { IsoDate } from '../../domain/schema/dates';
import type { World } from './surroundings';

/** Today; a tab left open overnight notices when somebody looks at it again. */
export function useToday(world: World): IsoDate {
  const [today, setToday] = useState(() => world.today());
  useEffect(() => {
    const look = (): void => setToday(world.today());
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [world]);
  return today;
}
