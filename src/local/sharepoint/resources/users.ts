import type { Body } from '../http/ask';
import { refuse } from '../http/failure';
import type { Argument } from '../http/path';
import type { Principal } from '../store/principals';
import type { Visit } from '../visit';
import { action, collection, type Collection, type Entity, type Link } from './node';
import { USER_SET, userEntity } from './people';

/** People of a site or of a group: how they are found, added and taken out. */
export interface UserParts {
  uri: string;
  users(): readonly Principal[];
  add(body: Body): Entity;
  remove(user: Principal): void;
}

type Key = 'id' | 'login' | 'email';

export function userCollection(visit: Visit, { uri, users, add, remove }: UserParts): Collection {
  const found = (key: Key, given: Argument | undefined): Principal => {
    const wanted = String(given?.value ?? '').toLowerCase();
    const user = users().find((each) => String(each[key]).toLowerCase() === wanted);
    if (!user) throw refuse.userNotFound();
    return user;
  };
  const one =
    (key: Key): Link =>
    ([given]) => {
      const user = found(key, given);
      return { ...userEntity(visit, user), remove: () => remove(user) };
    };
  const out =
    (key: Key): Link =>
    ([given]) =>
      action((body) => remove(found(key, given ?? { value: String(Object.values(body)[0] ?? '') })));
  return collection({
    type: 'SP.User',
    set: USER_SET,
    uri,
    all: () => users().map((user) => userEntity(visit, user)),
    key: one('login'),
    add,
    links: {
      getbyid: one('id'),
      getbyloginname: one('login'),
      getbyemail: one('email'),
      removebyid: out('id'),
      removebyloginname: out('login')
    }
  });
}
