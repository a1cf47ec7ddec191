import type { Person } from '../../src/domain/schema/kinds';
import type { Candidate, People } from '../../src/data/repository';

export const kari: Person = {
  id: 11,
  name: 'Kari Ås',
  email: 'kari@example.org',
  login: 'i:0#.f|membership|kari@example.org'
};
export const ola: Person = {
  id: 12,
  name: 'Ola Bø',
  email: 'ola@example.org',
  login: 'i:0#.f|membership|ola@example.org'
};

const candidate = (person: Person, title: string): Candidate => ({ ...person, title });

/** A directory larger than the site: Mari is in no site yet. */
export const directory: readonly Candidate[] = [
  candidate(kari, 'Prosjektleder'),
  candidate(ola, 'Rådgiver'),
  {
    login: 'i:0#.f|membership|mari@example.org',
    name: 'Mari Vik',
    email: 'mari@example.org',
    title: 'Hovedtillitsvalgt'
  }
];

/** The people of a site in memory. */
export const peopleIn = (site: { readonly called: (method: string) => Promise<void> }): People => ({
  search: async (words) => {
    await site.called('search');
    return directory.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(words.toLowerCase()));
  },
  ensure: async (someone) => {
    await site.called('ensure');
    return [kari, ola].find(({ login }) => login === someone.login) ?? { ...someone, id: 13 };
  },
  byEntraId: async () => null,
  entraIdOf: async () => null
});
