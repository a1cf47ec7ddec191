import { refuse } from '../http/failure';
import type { Argument } from '../http/path';
import { personNamed, loginOf } from '../store/principals';
import type { DirectoryPerson } from '../store/farm';
import type { Visit } from '../visit';
import { collection, entity, query, scalar, type Entity, type Link } from './node';
import { argument } from './security';

/** What the directory knows of people, in the way of user profiles; only read. */
export function peopleManager(visit: Visit): Entity {
  const somebody = (args: readonly Argument[]): DirectoryPerson => {
    const name = String(argument(args, 'accountname', 0) ?? '');
    const person = personNamed(visit.farm, name);
    if (!person) throw refuse.general(`User '${name}' does not have a user profile.`, -1);
    return person;
  };
  const links: Readonly<Record<string, Link>> = {
    getmyproperties: () => query(() => profile(myself(visit))),
    getpropertiesfor: (args) => query(() => profile(somebody(args))),
    getuserprofilepropertyfor: (args) =>
      query(() => {
        const wanted = String(argument(args, 'propertyname', 1) ?? '');
        return scalar('GetUserProfilePropertyFor', properties(somebody(args)).get(wanted) ?? '');
      })
  };
  return entity({
    type: 'SP.UserProfiles.PeopleManager',
    set: 'SP.UserProfiles.PeopleManager',
    uri: 'SP.UserProfiles.PeopleManager',
    own: {},
    links
  });
}

/** An app has no profile. */
function myself({ caller, ask }: Visit): DirectoryPerson {
  if (caller === 'app') throw refuse.notImplemented(ask.method, ask.url);
  return caller;
}

function properties(person: DirectoryPerson): ReadonlyMap<string, string> {
  const { id, displayName, email, jobTitle = '', department = '' } = person;
  const [first = '', ...rest] = displayName.split(' ');
  const login = loginOf(person);
  return new Map([
    ['UserProfile_GUID', id],
    ['AccountName', login],
    ['FirstName', first],
    ['LastName', rest.join(' ')],
    ['PreferredName', displayName],
    ['WorkPhone', ''],
    ['Department', department],
    ['Title', jobTitle],
    ['Manager', ''],
    ['UserName', login.slice(login.lastIndexOf('|') + 1)],
    ['WorkEmail', email],
    ['SPS-JobTitle', jobTitle],
    ['msOnline-ObjectId', id]
  ]);
}

function profile(person: DirectoryPerson): Entity {
  const uri = 'SP.UserProfiles.PersonProperties';
  const UserProfileProperties = [...properties(person)].map(([Key, Value]) => ({
    Key,
    Value,
    ValueType: 'Edm.String'
  }));
  return entity({
    type: uri,
    set: uri,
    uri,
    own: {
      AccountName: loginOf(person),
      DirectReports: [],
      DisplayName: person.displayName,
      Email: person.email,
      ExtendedManagers: [],
      ExtendedReports: [loginOf(person)],
      IsFollowed: false,
      LatestPost: null,
      Peers: [],
      PersonalSiteHostUrl: '',
      PersonalUrl: '',
      PictureUrl: null,
      Title: person.jobTitle ?? null,
      UserProfileProperties,
      UserUrl: ''
    },
    links: { userprofileproperties: () => keyValues(UserProfileProperties) }
  });
}

function keyValues(rows: readonly Record<string, unknown>[]): ReturnType<typeof collection> {
  const row = (own: Record<string, unknown>): Entity =>
    entity({ type: 'SP.KeyValue', set: 'SP.KeyValue', uri: 'SP.KeyValue', own });
  return collection({ type: 'SP.KeyValue', set: 'SP.KeyValue', uri: 'SP.KeyValue', all: () => rows.map(row) });
}
