import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import { fold } from '../odata/fold';
import type { DirectoryPerson } from '../store/farm';
import { loginOf, personNamed } from '../store/principals';
import type { Visit } from '../visit';
import { action, scalar, type Link } from './node';

const MOST_SUGGESTIONS = 30;

/** The people picker: it searches the directory, not the site. The answer is JSON inside a text, as the real one's. */
export function pickerLinks(visit: Visit): Readonly<Record<string, Link>> {
  return {
    clientpeoplepickersearchuser: () =>
      action((body) => {
        const { text, limit } = readQuestion(body);
        return scalar(
          'ClientPeoplePickerSearchUser',
          JSON.stringify(search(visit, text).slice(0, limit).map(suggestion))
        );
      }),
    clientpeoplepickerresolveuser: () =>
      action((body) => {
        const { text } = readQuestion(body);
        const person = personNamed(visit.farm, text) ?? only(search(visit, text));
        return scalar('ClientPeoplePickerResolveUser', JSON.stringify(person ? suggestion(person) : unresolved(text)));
      })
  };
}

function readQuestion(body: Body): { text: string; limit: number } {
  const { queryParams } = body;
  if (!isRecord(queryParams)) throw refuse.badArgument('The parameter queryParams is missing.');
  return {
    text: String(queryParams.QueryString ?? '').trim(),
    limit: Number(queryParams.MaximumEntitySuggestions ?? MOST_SUGGESTIONS)
  };
}

/** Whose name has a word that begins like this, or whose mail or user name does. */
function search(visit: Visit, text: string): DirectoryPerson[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  return visit.farm.directory.filter(({ displayName, email, userName }) => {
    const name = fold(displayName);
    const words = [name, ...name.split(/[\s-]+/), fold(email), fold(userName)];
    return words.some((word) => word.startsWith(wanted));
  });
}

function only(people: readonly DirectoryPerson[]): DirectoryPerson | undefined {
  return people.length === 1 ? people[0] : undefined;
}

function suggestion(person: DirectoryPerson): Record<string, unknown> {
  const login = loginOf(person);
  return {
    Key: login,
    DisplayText: person.displayName,
    IsResolved: true,
    Description: person.email,
    EntityType: 'User',
    EntityData: {
      IsAltSecIdPresent: 'False',
      UserKey: login,
      Title: person.jobTitle ?? '',
      Email: person.email,
      MobilePhone: '',
      ObjectId: person.id,
      Department: person.department ?? '',
      ...(person.guest ? { UserType: 'Guest' } : {})
    },
    MultipleMatches: [],
    ProviderName: 'Tenant',
    ProviderDisplayName: 'Tenant'
  };
}

function unresolved(text: string): Record<string, unknown> {
  return {
    Key: text,
    DisplayText: text,
    IsResolved: false,
    Description: text,
    EntityType: '',
    EntityData: {},
    MultipleMatches: [],
    ProviderName: '',
    ProviderDisplayName: ''
  };
}
