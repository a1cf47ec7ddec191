import { number, text, type Row } from '../database';
import { bumpList, type List } from './lists';
import { LIST_TEMPLATES } from './listTemplates';
import { holdsFiles } from './templates';
import { newId, type Farm } from './farm';

export type ViewSettings = Readonly<Record<string, string | number | boolean | null>>;

/** A view of a list. */
export interface View {
  id: string;
  list: string;
  title: string;
  /** server relative address */
  url: string;
  /** internal names, in order */
  fields: readonly string[];
  /** CAML: what stands in <Query> */
  query: string;
  rowLimit: number;
  isDefault: boolean;
  settings: ViewSettings;
}

export function viewsOf(farm: Farm, list: string): View[] {
  return farm.db.all('SELECT * FROM views WHERE list = ? ORDER BY seq', list).map(toView);
}

export function insertView(
  farm: Farm,
  list: List,
  wanted: Pick<View, 'title' | 'fields' | 'query' | 'rowLimit' | 'isDefault' | 'settings'> & { leaf?: string }
): View {
  const { title, fields, query, rowLimit, isDefault, settings } = wanted;
  const id = newId();
  if (isDefault) farm.db.run('UPDATE views SET is_default = 0 WHERE list = ?', list.id);
  farm.db.run(
    'INSERT INTO views (id, list, title, url, fields, query, row_limit, is_default, settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    list.id,
    title,
    urlOf(farm, list, wanted.leaf ?? title),
    JSON.stringify(fields),
    query,
    rowLimit,
    isDefault,
    JSON.stringify(settings)
  );
  return toView(farm.db.one('SELECT * FROM views WHERE id = ?', id) ?? {});
}

export function updateView(farm: Farm, list: List, view: View): void {
  if (view.isDefault) farm.db.run('UPDATE views SET is_default = 0 WHERE list = ?', list.id);
  farm.db.run(
    'UPDATE views SET title = ?, fields = ?, query = ?, row_limit = ?, is_default = ?, settings = ? WHERE id = ?',
    view.title,
    JSON.stringify(view.fields),
    view.query,
    view.rowLimit,
    view.isDefault,
    JSON.stringify(view.settings),
    view.id
  );
  bumpList(farm, list);
}

export function removeView(farm: Farm, list: List, view: View): void {
  farm.db.run('DELETE FROM views WHERE id = ?', view.id);
  bumpList(farm, list);
}

/** CreateFieldAsXml's option to show the new column at once. */
export function addToDefaultView(farm: Farm, list: List, field: string): void {
  const view = viewsOf(farm, list.id).find(({ isDefault }) => isDefault);
  if (view && !view.fields.includes(field)) updateView(farm, list, { ...view, fields: [...view.fields, field] });
}

/** The views that a list starts with; the first is the one that opens. */
export function insertFirstView(farm: Farm, list: List): void {
  const { views = [] } = LIST_TEMPLATES[list.template] ?? {};
  views.forEach(({ title, leaf, fields, query = '' }, at) => {
    const first = at === 0;
    const settings = { Paged: true, BaseViewId: String(at + 1), MobileView: true, MobileDefaultView: first };
    insertView(farm, list, { title, leaf, fields, query, rowLimit: 30, isDefault: first, settings });
  });
}

function urlOf(farm: Farm, list: List, title: string): string {
  const leaf = title.replace(/["#%&*:<>?/\\{|}~']/g, '').trim() || 'View';
  const folder = holdsFiles(list.template) ? `${list.folder}/Forms` : list.folder;
  const taken = new Set(viewsOf(farm, list.id).map(({ url }) => url.toLowerCase()));
  for (let count = 0; ; count += 1) {
    const url = `${folder}/${leaf}${count === 0 ? '' : count}.aspx`;
    if (!taken.has(url.toLowerCase())) return url;
  }
}

function toView(row: Row): View {
  return {
    id: text(row, 'id'),
    list: text(row, 'list'),
    title: text(row, 'title'),
    url: text(row, 'url'),
    fields: JSON.parse(text(row, 'fields')) as string[],
    query: text(row, 'query'),
    rowLimit: number(row, 'row_limit'),
    isDefault: number(row, 'is_default') === 1,
    settings: JSON.parse(text(row, 'settings')) as ViewSettings
  };
}
