import type { Connection } from '../data/repository';
import type { Language } from '../domain/schema/words';

/** Windows' numbers of the languages that a site can be made in and that we speak. */
const spoken: Readonly<Record<number, Language>> = { 1044: 'nb', 2068: 'nn', 1033: 'en', 2057: 'en' };

/**
 * How people of a site are written to before they have said how they wish it, or been heard: as SharePoint writes to
 * them there. Bokmål where that is none of ours, or is not told.
 */
export async function languageOfSite({ language }: Pick<Connection, 'language'>): Promise<Language> {
  return (language && spoken[await language()]) ?? 'nb';
}
