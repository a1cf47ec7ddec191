import type { DirectoryPerson } from '../sharepoint/sharepoint';
import type { Role } from '../people';

export const hostKinds = ['page', 'fullPage', 'tab', 'personal'] as const;
export const themes = ['light', 'dark', 'contrast'] as const;
export const languages = ['nb-NO', 'nn-NO', 'en-US'] as const;

export type HostKind = (typeof hostKinds)[number];
export type Theme = (typeof themes)[number];
export type Language = (typeof languages)[number];

/** How somebody looks at the product just now: all of it is in the address, so that it can be shared and bookmarked. */
export interface Visit {
  host: HostKind;
  theme: Theme;
  lang: Language;
  person: DirectoryPerson;
  /** The Teams channel's name; its id is made from it. */
  channel: string;
  /** The web part's stored setting, when the address gives one. */
  project?: string;
  /** Teams' subPageId, as a deep link carries it. */
  subPage?: string;
  /** A page being edited: the only time SharePoint stores a web part's settings. */
  edit: boolean;
}

/** Who there is to be: the local directory, and the accounts that the bar offers. */
export interface Company {
  people: readonly DirectoryPerson[];
  roles: readonly Role[];
}

/** The cookie that the local SharePoint knows a browser by. */
export const personCookie = 'framdrift-person';

/** Reads `?host=tab&theme=dark&lang=nn-NO&as=reader&channel=…&project=…&subPage=…&mode=edit`; nonsense becomes the default. */
export function visitOf(request: Request, company: Company): Visit {
  const { searchParams: query } = new URL(request.url);
  const project = query.get('project');
  const subPage = query.get('subPage');
  return {
    host: oneOf(hostKinds, query.get('host')),
    theme: oneOf(themes, query.get('theme')),
    lang: oneOf(languages, query.get('lang')),
    person: personOf(query.get('as') ?? signedIn(request), company),
    channel: query.get('channel') ?? 'Tillitsmodellen',
    ...(project === null ? {} : { project }),
    ...(subPage ? { subPage } : {}),
    edit: query.get('mode') === 'edit'
  };
}

function oneOf<T extends string>(values: readonly [T, ...T[]], asked: string | null): T {
  return values.find((value) => value === asked) ?? values[0];
}

function signedIn(request: Request): string | undefined {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  return cookies.find((cookie) => cookie.startsWith(`${personCookie}=`))?.slice(personCookie.length + 1);
}

/** `as` is a role's key or anybody's user name; without one, the first role. */
function personOf(asked: string | undefined, { people, roles }: Company): DirectoryPerson {
  const userName = roles.find(({ role }) => role === asked)?.userName ?? asked;
  const person =
    people.find((one) => one.userName === userName) ?? people.find((one) => one.userName === roles[0]?.userName);
  if (!person) {
    throw new Error('The local directory has nobody to sign in as.');
  }
  return person;
}
