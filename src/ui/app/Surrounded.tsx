import { createContext, useContext } from 'react';
import type { Surroundings, World } from './surroundings';

export interface Around extends Surroundings {
  readonly world: World;
}

const AroundContext = createContext<Around | null>(null);
export const AroundProvider = AroundContext.Provider;

/** What stands around the app. */
export function useAround(): Around {
  const around = useContext(AroundContext);
  if (!around) throw new Error('A screen stands outside AroundProvider');
  return around;
}
