import type { DirectoryPerson } from '../store/farm';
import type { Caller } from '../visit';
import type { Asker } from './limits';

/** The cookie by which a browser says who sits before it; URL-encoded. */
export const PERSON_COOKIE = 'framdrift-person';

export interface Identity {
  caller: Caller;
  /** whose account it goes on */
  asker: Asker;
  /** a browser: it needs a form digest to write */
  byCookie: boolean;
}

/** Bearer <userName> is that person, any other bearer the app; without a bearer the cookie counts. */
export function identify(
  header: (name: string) => string | null,
  directory: readonly DirectoryPerson[]
): Identity | undefined {
  const bearer = /^Bearer\s+(.+)$/i.exec(header('authorization') ?? '')?.[1]?.trim();
  if (bearer) {
    const caller = personCalled(bearer, directory) ?? 'app';
    return { caller, asker: askerOf(caller, bearer), byCookie: false };
  }
  const name = cookieOf(header('cookie') ?? '');
  const person = name === undefined ? undefined : personCalled(name, directory);
  return person && { caller: person, asker: askerOf(person, ''), byCookie: true };
}

/** Every token that is nobody's user name is an app of its own. */
function askerOf(caller: Caller, token: string): Asker {
  return caller === 'app' ? { kind: 'app', name: token } : { kind: 'person', name: caller.id };
}

function personCalled(name: string, directory: readonly DirectoryPerson[]): DirectoryPerson | undefined {
  return directory.find((person) => person.userName.toLowerCase() === name.toLowerCase());
}

function cookieOf(header: string): string | undefined {
  for (const pair of header.split(';')) {
    const cut = pair.indexOf('=');
    if (cut > 0 && pair.slice(0, cut).trim() === PERSON_COOKIE) return safelyDecoded(pair.slice(cut + 1).trim());
  }
  return undefined;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
