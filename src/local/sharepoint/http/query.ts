import { refuse } from './failure';

/** The OData part of an address. A tree of selected names: `Owner/Title` is under `Owner`. */
export interface Query {
  /** undefined: nothing was selected, the default properties are meant */
  select?: SelectTree;
  /** $select as it was written: answers repeat it */
  selected?: string;
  expand: SelectTree;
  filter?: string;
  orderBy: readonly { path: string; descending: boolean }[];
  top?: number;
  skip?: number;
  /** decoded: `Paged=TRUE&p_ID=4` */
  skipToken?: string;
}

/** Names in the order given; a name without children has an empty tree. */
export type SelectTree = Map<string, SelectTree>;

export const NO_QUERY: Query = { expand: new Map(), orderBy: [] };

/** Reads $select, $expand and the rest; names may come as `%24select`, spaces as `+`. */
export function readQuery(search: URLSearchParams): Query {
  if (search.size === 0) return { expand: new Map(), orderBy: [] };
  const select = search.get('$select');
  const query: Query = {
    expand: bounded(toTree(search.get('$expand') ?? '')),
    orderBy: split(search.get('$orderby') ?? '').map(readOrder)
  };
  if (select !== null && select.trim() !== '') {
    query.select = toTree(select);
    query.selected = select;
  }
  const filter = search.get('$filter');
  if (filter !== null && filter.trim() !== '') query.filter = filter;
  query.top = readCount(search, '$top');
  query.skip = readCount(search, '$skip');
  const token = search.get('$skiptoken');
  if (token !== null) query.skipToken = token;
  return query;
}

/** The query that holds for what is behind `name`. */
export function below(query: Query, name: string): Query {
  const select = query.select && branch(query.select, name);
  return {
    expand: branch(query.expand, name) ?? new Map(),
    orderBy: [],
    ...(select && select.size > 0 ? { select } : {})
  };
}

/** What is under a name, whatever its case. */
export function branch(tree: SelectTree, name: string): SelectTree | undefined {
  const exact = tree.get(name);
  if (exact || tree.size === 0) return exact;
  const wanted = name.toLowerCase();
  for (const [each, under] of tree) if (each.toLowerCase() === wanted) return under;
  return undefined;
}

/** Each name that is expanded is gone after for every row. */
const MOST_EXPANDED = 40;

function bounded(tree: SelectTree): SelectTree {
  if (sizeOf(tree) > MOST_EXPANDED) throw refuse.badQuery(`$expand may name ${MOST_EXPANDED} things at most.`);
  return tree;
}

function sizeOf(tree: SelectTree): number {
  let size = tree.size;
  for (const below of tree.values()) size += sizeOf(below);
  return size;
}

/** Nodes lead to one another in circles: a long way round would multiply rows without end. */
const DEEPEST = 6;

function toTree(list: string): SelectTree {
  const root: SelectTree = new Map();
  for (const path of split(list)) {
    let level = root;
    const names = path.split('/');
    if (names.length > DEEPEST) throw refuse.badQuery(`The path '${path.slice(0, 200)}' goes too deep.`);
    for (const name of names) {
      const next: SelectTree = level.get(name) ?? new Map();
      level.set(name, next);
      level = next;
    }
  }
  return root;
}

function split(list: string): string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readOrder(part: string): { path: string; descending: boolean } {
  const [path = '', direction = 'asc', more] = part.split(/\s+/);
  if (more !== undefined || !/^(asc|desc)$/i.test(direction))
    throw refuse.badQuery(`The expression "${part}" is not valid.`);
  return { path, descending: direction.toLowerCase() === 'desc' };
}

function readCount(search: URLSearchParams, name: string): number | undefined {
  const written = search.get(name);
  if (written === null) return undefined;
  if (!/^\d+$/.test(written.trim())) {
    throw refuse.badQuery(
      `Invalid value '${written}' for ${name} query option found. The ${name} query option requires a non-negative integer value.`
    );
  }
  return Number(written);
}
