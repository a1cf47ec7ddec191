import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp/spqueryable.js';
import '@pnp/sp/site-users/web.js';
import type { Person } from '../../domain/schema/kinds';
import type { Candidate } from '../repository';
import type { Site } from './site';

const picker = '_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser';

/** PrincipalType 1: people, not groups. Source 15: everywhere there is. */
const search = (words: string): object => ({
  QueryString: words,
  MaximumEntitySuggestions: 20,
  AllowEmailAddresses: true,
  AllowMultipleEntities: false,
  PrincipalType: 1,
  PrincipalSource: 15
});

interface Suggestion {
  readonly Key: string;
  readonly DisplayText?: string;
  readonly IsResolved?: boolean;
  readonly EntityData?: { readonly Email?: string; readonly Title?: string };
}

/** The answer is JSON inside a text, bare or under its name. */
function suggestions(answer: unknown): readonly Suggestion[] {
  const text =
    typeof answer === 'string'
      ? answer
      : (answer as { ClientPeoplePickerSearchUser?: string }).ClientPeoplePickerSearchUser;
  return JSON.parse(text ?? '[]') as Suggestion[];
}

const candidateOf = ({ Key, DisplayText = '', EntityData = {} }: Suggestion): Candidate => ({
  login: Key,
  name: DisplayText,
  email: EntityData.Email ?? '',
  title: EntityData.Title ?? ''
});

/** Searches the whole directory, also for those who have never been in the site. */
export async function searchPeople(site: Site, words: string): Promise<readonly Candidate[]> {
  if (words.trim() === '') return [];
  const answer: unknown = await spPost(
    SPQueryable([site.sp.web, site.url], picker),
    body({ queryParams: search(words.trim()) })
  );
  return suggestions(answer)
    .filter(({ Key, IsResolved = true }) => IsResolved && Key !== '')
    .map(candidateOf);
}

/** Makes sure the site knows somebody. */
export async function ensurePerson(site: Site, { login, name, email }: Candidate): Promise<Person> {
  const known = await site.sp.web.ensureUser(login);
  return { id: known.Id, name: known.Title || name, email: known.Email || email, login: known.LoginName };
}
