import { sayings } from '../domain/reminders/settings';
import type { OfSite } from '../domain/reminders/settings';
import type { ProjectRows } from '../domain/reports/facts';
import type { Person } from '../domain/schema/kinds';
import type { RecordOf } from '../domain/schema/record';
import { languages } from '../domain/schema/words';
import type { Language } from '../domain/schema/words';
import type { TemplateName } from '../domain/templates';
import { personSettings } from '../domain/templates/personSettings';
import { settingsKey, siteSettings } from '../domain/templates/siteSettings';
import type { Speaking } from './cards/speaking';

type OwnRow = RecordOf<typeof personSettings>;

/** What a site and its people have said of how they are written to. */
export interface SaidInSite {
  readonly settings: OfSite | undefined;
  readonly people: readonly OwnRow[];
}

/** The lists that it stands in. */
export const saidNames: readonly TemplateName[] = [siteSettings.name, personSettings.name];

/** Among the rows that were read of a site; nothing where these lists were not. */
export function saidIn(rows: ProjectRows): SaidInSite {
  const site = (rows[siteSettings.name] ?? []).find(({ key }) => key === settingsKey);
  const people = (rows[personSettings.name] ?? []) as readonly unknown[] as readonly OwnRow[];
  return { settings: site as unknown as OfSite | undefined, people };
}

export const isLanguage = (word: unknown): word is Language => (languages as readonly unknown[]).includes(word);

/** The language that somebody has chosen in the site; null where they have chosen none of ours. */
export function languageIn(people: readonly OwnRow[], person: Person | null | undefined): Language | null {
  const chosen = person ? sayings(people)(person)?.language : null;
  return isLanguage(chosen) ? chosen : null;
}

/** Who has not been asked, because they are away or want nothing of it: cards say so, and reproach nobody with silence. */
export function knowing(speaking: Speaking, people: readonly OwnRow[]): Speaking {
  const saidBy = sayings(people);
  return {
    ...speaking,
    awayUntil: (each) => saidBy(each)?.awayUntil ?? null,
    hasOff: (each, subject) => saidBy(each)?.off.includes(subject) ?? false
  };
}
