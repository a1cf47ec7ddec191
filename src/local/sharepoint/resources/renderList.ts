import { isRecord, type Body } from '../http/ask';
import { plainJson, type Answer } from '../http/answer';
import { refuse } from '../http/failure';
import { emptyView, readViewXml, type CamlView } from '../items/caml';
import { isBackwards } from '../items/paging';
import { runView } from '../items/runView';
import type { List } from '../store/lists';
import { viewsOf, type View } from '../store/views';
import type { Visit } from '../visit';
import { groupedRows } from './groupedRows';
import { scalar, type Scalar } from './node';
import { contextOf, schemaOf } from './renderContext';
import { readFilters, type Given } from './renderFilters';
import { maskText, streamedRow } from './stream';

const NO_VIEW = '00000000-0000-0000-0000-000000000000';
/** RenderListDataOptions that are answered; the rest is not ours. */
const OPTION = { context: 1, data: 2, schema: 4, fileSystemItemId: 32, noAutoHyperlink: 2048, mediaUrls: 4096 };
const ANSWERED = Object.values(OPTION).reduce((sum, each) => sum | each, 0);

interface Rendered {
  view: CamlView;
  of: View | undefined;
  rows: Record<string, unknown>;
}

/** RenderListDataAsStream: what SharePoint's own list pages read. */
export function renderStream(visit: Visit, list: List, body: Body): Answer {
  const parameters = isRecord(body.parameters) ? body.parameters : body;
  const options = Number(parameters.RenderOptions ?? 0);
  if (!Number.isInteger(options) || (options & ~ANSWERED) !== 0)
    throw refuse.notImplemented(
      visit.ask.method,
      `${visit.ask.url} with RenderOptions ${String(parameters.RenderOptions)}`
    );
  const { view, of, rows } = render(visit, list, parameters, givenIn(visit, body.overrideParameters));
  if ((options & (OPTION.context | OPTION.schema)) === 0) return plainJson(rows);
  return plainJson({
    wpq: '',
    Templates: {},
    ...((options & OPTION.data) !== 0 ? { ListData: rows } : {}),
    ...((options & OPTION.context) !== 0 ? contextOf(visit, list, of) : {}),
    ...((options & OPTION.schema) !== 0 ? { ListSchema: schemaOf(visit, list, view, of) } : {})
  });
}

/** The older function: the same rows, as a text. */
export function renderListData(visit: Visit, list: List, viewXml: string): Scalar {
  const { rows } = render(visit, list, { ViewXml: viewXml, AddRequiredFields: true }, () => undefined);
  const {
    FolderPermissions: _permissions,
    CurrentFolderPrincipalCount: _count,
    CurrentFolderSpItemUrl: _url,
    ...shown
  } = rows;
  return scalar('RenderListData', JSON.stringify(shown));
}

/** Query parameters of the address, which the body's overrideParameters win over. */
function givenIn(visit: Visit, overrides: unknown): Given {
  const inBody = isRecord(overrides) ? overrides : {};
  const lower = new Map([...visit.ask.search].map(([name, value]) => [name.toLowerCase(), value]));
  for (const [name, value] of Object.entries(inBody)) {
    if (value !== null && value !== undefined && value !== '') lower.set(name.toLowerCase(), String(value));
  }
  return (name) => lower.get(name.toLowerCase());
}

function render(visit: Visit, list: List, parameters: Body, given: Given): Rendered {
  const of = viewOf(visit, list, given('View') ?? given('ViewId'));
  const view = viewAsked(visit, list, parameters, of);
  readFilters(visit, list, view, given);
  const token = tokenIn(visit, parameters, given);
  const folder = parameters.FolderServerRelativeUrl ?? given('RootFolder');
  const { items, token: next } = runView(visit, list, view, {
    token,
    folder: typeof folder === 'string' ? folder : ''
  });
  const first = Number(new URLSearchParams(token ?? '').get('PageFirstRow') ?? 1);
  const required = parameters.AddRequiredFields === true || !hasXml(parameters);
  const plain = items.map((item) => streamedRow(visit, list, item, view.viewFields, required));
  const rows = {
    Row: view.groupBy.length > 0 ? groupedRows(visit, list, view, items, plain) : plain,
    FirstRow: first,
    FolderPermissions: maskText(visit, list),
    LastRow: first + items.length - 1,
    RowLimit: view.rowLimit ?? 30,
    ...links({
      next,
      first,
      count: items.length,
      limit: view.rowLimit ?? 30,
      id: hasXml(parameters) ? undefined : of?.id,
      items
    }),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderPrincipalCount: '0',
    CurrentFolderSpItemUrl: ''
  };
  return { view, of, rows };
}

const hasXml = ({ ViewXml }: Body): boolean => typeof ViewXml === 'string' && ViewXml.trim() !== '';

interface Linked {
  next: string | undefined;
  first: number;
  count: number;
  limit: number;
  id: string | undefined;
  items: readonly { id: number }[];
}

function links({ next, first, count, limit, id, items }: Linked): Record<string, string> {
  const view = id ?? NO_VIEW;
  const [start] = items;
  const previous =
    first > 1 && start
      ? `?&&Paged=TRUE&PagedPrev=TRUE&p_ID=${start.id}&PageFirstRow=${Math.max(1, first - limit)}&View=${view}`
      : '';
  return {
    ...(previous === '' ? {} : { PrevHref: previous.replace('?&&', '?') }),
    ...(next ? { NextHref: `?${next}&PageFirstRow=${first + count}&View=${view}` } : {})
  };
}

/** `Paging` of the parameters, or the same in the address: `?Paged=TRUE&p_ID=20&PageFirstRow=21`. */
function tokenIn(visit: Visit, parameters: Body, given: Given): string | undefined {
  if (typeof parameters.Paging === 'string' && parameters.Paging !== '') return parameters.Paging.replace(/^\?/, '');
  if (given('Paged')?.toUpperCase() !== 'TRUE') return undefined;
  const token = new URLSearchParams(
    [...visit.ask.search].filter(([name]) => /^(Paged|PagedPrev|PageFirstRow|p_.*)$/i.test(name))
  ).toString();
  return isBackwards(token) || token !== '' ? token : undefined;
}

function viewOf(visit: Visit, list: List, id: string | undefined): View | undefined {
  const views = viewsOf(visit.farm, list.id);
  const wanted = id?.replace(/[{}]/g, '').toLowerCase();
  if (wanted === undefined || wanted === '' || wanted === NO_VIEW) return views.find(({ isDefault }) => isDefault);
  const view = views.find((each) => each.id === wanted);
  if (!view) throw refuse.noView();
  return view;
}

const SCOPES = ['Default', 'Recursive', 'RecursiveAll', 'FilesOnly'] as const;

/** The view that was asked for: its XML, or the list's own view, with what OverrideViewXml sets in its place. */
function viewAsked(visit: Visit, list: List, parameters: Body, of: View | undefined): CamlView {
  const stored = of ? storedView(visit, list, of) : emptyView();
  const view = hasXml(parameters) ? readViewXml(String(parameters.ViewXml), visit, list) : stored;
  if (hasXml(parameters) && view.viewFields.length === 0) view.viewFields = stored.viewFields;
  view.rowLimit ??= 30;
  if (typeof parameters.OverrideViewXml !== 'string' || parameters.OverrideViewXml.trim() === '') return view;
  const over = readViewXml(parameters.OverrideViewXml, visit, list);
  return {
    ...view,
    ...(over.condition ? { condition: over.condition } : {}),
    ...(over.orderBy.length > 0 ? { orderBy: over.orderBy, groupBy: over.groupBy, collapsed: over.collapsed } : {}),
    ...(over.viewFields.length > 0 ? { viewFields: over.viewFields } : {}),
    ...(over.rowLimit ? { rowLimit: over.rowLimit } : {})
  };
}

function storedView(visit: Visit, list: List, of: View): CamlView {
  const view = readViewXml(`<View><Query>${of.query}</Query></View>`, visit, list);
  const scope = SCOPES[Number(of.settings.Scope ?? 0)] ?? 'Default';
  return { ...view, viewFields: [...of.fields], rowLimit: of.rowLimit, scope };
}
