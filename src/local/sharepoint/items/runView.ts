import { refuse } from '../http/failure';
import { NO_QUERY, type Query } from '../http/query';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import type { CamlView } from './caml';
import { guardLookups } from './lookups';
import { readOrder } from './order';
import { LARGEST_PAGE, runPage, type Page, type Within } from './page';

export interface ViewRun {
  token?: string | undefined;
  /** server relative; undefined: the list's own folder */
  folder?: string | undefined;
}

/** The items that a view shows, page by page. */
export function runView(visit: Visit, list: List, view: CamlView, { token, folder }: ViewRun): Page {
  guardLookups(visit.farm, list, columnsOf(view));
  const orders = readOrder({ expand: new Map(), orderBy: view.orderBy }, { ...visit.ground(list), caml: true });
  return runPage(visit, list, {
    condition: view.condition,
    orders,
    limit: Math.min(view.rowLimit ?? LARGEST_PAGE, LARGEST_PAGE),
    token,
    caml: true,
    within: withinOf(list, view, folder)
  });
}

/** A view that names no columns reads them all. */
function columnsOf({ viewFields }: CamlView): Query {
  if (viewFields.length === 0) return NO_QUERY;
  return { ...NO_QUERY, select: new Map(viewFields.map((name) => [name, new Map()])) };
}

function withinOf(list: List, { scope }: CamlView, folder: string | undefined): Within {
  return {
    dir: folder === undefined || folder === '' ? '' : dirOf(list, folder),
    deep: scope === 'Recursive' || scope === 'RecursiveAll',
    folders: scope === 'Default' || scope === 'RecursiveAll'
  };
}

/** The folder under the list's own; another list's is not there. */
function dirOf(list: List, folder: string): string {
  const path = decodeURI(folder.replace(/%(?![0-9a-f]{2})/gi, '%25')).replace(/\/+$/, '');
  if (path.toLowerCase() === list.folder.toLowerCase()) return '';
  if (!path.toLowerCase().startsWith(`${list.folder.toLowerCase()}/`)) throw refuse.noFile();
  return path.slice(list.folder.length + 1);
}
