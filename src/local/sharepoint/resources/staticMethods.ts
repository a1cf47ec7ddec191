import type { Argument } from '../http/path';
import { refuse } from '../http/failure';
import { listsOf } from '../store/lists';
import { MAY } from '../store/roles';
import { absoluteUrl, webAt, type Web } from '../store/webs';
import { viewsOf } from '../store/views';
import { may, type Visit } from '../visit';
import { contextInfo } from './contextInfo';
import { action, query, scalar, type Link } from './node';
import { argument } from './security';

/** Functions that stand right behind `_api/` under the name of a type, in lower case. */
export function staticMethods(visit: Visit): Readonly<Record<string, Link>> {
  return {
    'sp.site.exists': ([url]) =>
      action((body) => scalar('Exists', isSite(visit, pathOf(visit, url?.value ?? body.url)))),
    'sp.web.getweburlfrompageurl': (args) =>
      query((body) => {
        const page = pathOf(visit, argument(args, 'pagefullurl', 0) ?? body.pageFullUrl);
        return scalar('GetWebUrlFromPageUrl', absoluteUrl(visit.farm, webOver(visit, page).path));
      }),
    'sp.web.getdocumentlibraries': (args) =>
      query((body) => scalar('GetDocumentLibraries', libraries(visit, args, body.webFullUrl))),
    'sp.web.getcontextwebinformation': () => contextInfo(visit)
  };
}

/** Server relative; another host has no path here. */
function pathOf(visit: Visit, given: unknown): string {
  const origin = visit.farm.origin().toLowerCase();
  const url = String(given ?? '');
  if (url.toLowerCase().startsWith(origin)) return url.slice(origin.length).replace(/[?#].*$/, '') || '/';
  throw refuse.badArgument('Value does not fall within the expected range.');
}

function isSite(visit: Visit, path: string): boolean {
  const web = webAt(visit.farm, path.replace(/\/+$/, '') || '/');
  return web !== undefined && web.parent === null;
}

/** The web that an address lies in: the longest one that fits. */
function webOver(visit: Visit, path: string): Web {
  for (let rest = path; ; rest = rest.slice(0, rest.lastIndexOf('/'))) {
    const web = webAt(visit.farm, rest === '' ? '/' : rest);
    if (web) return web;
    if (rest === '') throw refuse.noFile();
  }
}

function libraries(visit: Visit, args: readonly Argument[], inBody: unknown): readonly unknown[] {
  const path = pathOf(visit, argument(args, 'webfullurl', 0) ?? inBody);
  const web = webAt(visit.farm, path.replace(/\/+$/, '') || '/');
  if (!web) throw refuse.noFile();
  const there = visit.in(web);
  there.needOnWeb(MAY.open);
  return listsOf(visit.farm, web.id)
    .filter((list) => list.template === 101 && !list.settings.Hidden && may(there.onList(list), MAY.open))
    .map((list) => ({
      AbsoluteUrl: absoluteUrl(visit.farm, list.folder),
      DefaultViewUrl: viewsOf(visit.farm, list.id).find(({ isDefault }) => isDefault)?.url ?? '',
      FromCrossFarm: false,
      Id: list.id,
      LastModified: list.modified,
      ServerRelativeUrl: list.folder,
      Title: list.title
    }));
}
