import type { Element } from '@xmldom/xmldom';
import { childElements, parseXml } from '../fields/schemaXml';
import { refuse } from '../http/failure';
import type { Condition } from '../odata/filter';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import { fieldOf, readWhere } from './camlWhere';

export type Scope = 'Default' | 'FilesOnly' | 'Recursive' | 'RecursiveAll';

/** What a ViewXml asks for, in the terms of a $filter. */
export interface CamlView {
  condition?: Condition;
  orderBy: { path: string; descending: boolean }[];
  /** the columns that rows are grouped by, which are sorted by first */
  groupBy: string[];
  collapsed: boolean;
  /** internal names; empty: everything */
  viewFields: string[];
  rowLimit?: number;
  scope: Scope;
}

const MOST_XML = 1_000_000;
const DEEPEST_XML = 500;
const SCOPES: readonly Scope[] = ['Default', 'FilesOnly', 'Recursive', 'RecursiveAll'];

export const emptyView = (): CamlView => ({
  orderBy: [],
  groupBy: [],
  collapsed: false,
  viewFields: [],
  scope: 'Default'
});

/** Reads `<View Scope=".."><Query><Where>..</Where><OrderBy>..</OrderBy></Query><ViewFields>..<RowLimit>..</View>`. */
export function readViewXml(xml: string, visit: Visit, list: List): CamlView {
  if (xml.trim() === '') return emptyView();
  const root = rootOf(xml);
  refuseJoins(root);
  // A bare <Query>, or only its inside, is taken too: views keep their query so.
  const query = root.localName === 'Query' ? root : child(root, 'Query');
  const view: CamlView = { ...emptyView(), ...(query ? readQuery(query, root, visit, list) : {}) };
  const fields = child(root, 'ViewFields');
  view.viewFields = fields ? childElements(fields).map(nameOf) : [];
  const limit = Number(child(root, 'RowLimit')?.textContent ?? NaN);
  if (Number.isFinite(limit) && limit > 0) view.rowLimit = Math.trunc(limit);
  view.scope =
    SCOPES.find((each) => each.toLowerCase() === root.getAttribute('Scope')?.trim().toLowerCase()) ?? 'Default';
  return view;
}

function rootOf(xml: string): Element {
  if (xml.length > MOST_XML || nestingOf(xml) > DEEPEST_XML) throw refuse.badCaml();
  try {
    return parseXml(xml);
  } catch {
    throw refuse.badCaml();
  }
}

/** How deep elements stand in one another, seen without reading them. */
function nestingOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing, alone] of xml.matchAll(/<(\/?)[^<>]*?(\/?)>/g)) {
    if (alone === '') depth += closing === '/' ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function readQuery(query: Element, root: Element, visit: Visit, list: List): Partial<CamlView> {
  const options = child(root, 'QueryOptions');
  const calendarDate = (options && child(options, 'CalendarDate'))?.textContent ?? undefined;
  const ground = { visit, list, calendarDate };
  const where = child(query, 'Where');
  const [first, second] = where ? childElements(where) : [];
  if (second) throw refuse.badCaml();
  const groupBy = child(query, 'GroupBy');
  const grouped = groupBy
    ? childElements(groupBy).map((ref) => ({ ref, name: fieldOf(ref, ground).internalName }))
    : [];
  const orderBy = child(query, 'OrderBy');
  const sorted = orderBy ? childElements(orderBy) : [];
  const order = (ref: Element): CamlView['orderBy'][number] => ({
    path: fieldOf(ref, ground).internalName,
    descending: /^false$/i.test(ref.getAttribute('Ascending') ?? '')
  });
  return {
    ...(first ? { condition: readWhere(first, ground) } : {}),
    orderBy: [...grouped.map(({ ref }) => order(ref)), ...sorted.map(order)].filter(isFirst),
    groupBy: grouped.map(({ name }) => name),
    collapsed: groupBy?.getAttribute('Collapse')?.toUpperCase() === 'TRUE'
  };
}

const isFirst = (each: CamlView['orderBy'][number], at: number, all: CamlView['orderBy']): boolean =>
  all.findIndex(({ path }) => path === each.path) === at;

function refuseJoins(root: Element): void {
  for (const name of ['Joins', 'ProjectedFields']) {
    const found = child(root, name);
    if (found && childElements(found).length > 0) throw refuse.notImplemented('CAML', `<${name}>`);
  }
}

const nameOf = (ref: Element): string => ref.getAttribute('Name') ?? '';

function child(parent: Element, name: string): Element | undefined {
  return childElements(parent).find((each) => each.localName === name);
}
