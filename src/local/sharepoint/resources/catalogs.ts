import type { Visit } from '../visit';
import { refuse } from '../http/failure';
import { query, type Link } from './node';
import { userInfoList } from './userInfoList';

/** ListTemplateType of the list of people. */
const PEOPLE = 112;
/** Those of the galleries that a real site has besides: web parts, list templates, master pages, solutions, looks. */
const GALLERIES: ReadonlySet<number> = new Set([111, 113, 114, 116, 121, 123, 124]);

/** The list of people by its template; the galleries of a real site are not here, and of other templates there are none. */
export function catalog(visit: Visit): Link {
  return ([given]) => {
    const type = Number(given?.value);
    if (GALLERIES.has(type)) throw refuse.notImplemented(visit.ask.method, visit.ask.url);
    return type === PEOPLE ? query(() => userInfoList(visit)) : { is: 'absent', uri: 'Web/GetCatalog' };
  };
}
