import { createContext, useContext } from 'react';
import type { Connection, Opening } from '../data/repository';
import type { IsoDate } from '../domain/schema/dates';
import type { Words } from '../locales/words';

/** What every screen may need to know of where it is. */
export interface Setting {
  readonly connection: Connection;
  readonly opening: Opening;
  readonly words: Words;
  readonly today: IsoDate;
  /** Framdrift cannot write here now: no rights, or a site whose lists are behind. */
  readonly readOnly: boolean;
}

const SettingContext = createContext<Setting | null>(null);
export const SettingProvider = SettingContext.Provider;

/** Where this screen is. */
export function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (!setting) throw new Error('A screen stands outside SettingProvider');
  return setting;
}
