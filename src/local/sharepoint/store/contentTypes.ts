import { text, type Row } from '../database';
import type { Farm } from './farm';

/** A reference of a content type to a column. */
export interface FieldLink {
  /** of the column */
  id: string;
  name: string;
  required: boolean;
  hidden: boolean;
}

/** A content type of a web or a list. */
export interface ContentType {
  id: string;
  /** of the web or list */
  home: string;
  name: string;
  description: string;
  group: string;
  hidden: boolean;
  readOnly: boolean;
  sealed: boolean;
  /** forms, templates and the like, by the name that REST gives them */
  settings: Readonly<Record<string, string>>;
  links: readonly FieldLink[];
  /** SharePoint's own, as it came */
  builtIn: boolean;
}

/** What is stored of a web or a list, in order. A list that nobody has touched has none: see contentTypes/types.ts. */
export function storedTypes(farm: Farm, home: string): ContentType[] {
  return farm.db.all('SELECT * FROM content_types WHERE list = ? ORDER BY place, seq', home).map(toType);
}

export function insertType(farm: Farm, type: ContentType): void {
  const { id, home, ...rest } = type;
  farm.db.run('INSERT INTO content_types (id, list, content) VALUES (?, ?, ?)', id, home, JSON.stringify(rest));
}

export function updateType(farm: Farm, type: ContentType): void {
  const { id, home, ...rest } = type;
  farm.db.run('UPDATE content_types SET content = ? WHERE id = ? AND list = ?', JSON.stringify(rest), id, home);
}

export function deleteType(farm: Farm, { id, home }: ContentType): void {
  farm.db.run('DELETE FROM content_types WHERE id = ? AND list = ?', id, home);
}

/** The order in which a list offers its content types; the first is the default one. */
export function orderTypes(farm: Farm, home: string, ids: readonly string[]): void {
  ids.forEach((id, index) =>
    farm.db.run('UPDATE content_types SET place = ? WHERE id = ? AND list = ?', index, id, home)
  );
}

/** Whether a content type of a web refers to a column. */
export function isLinked(farm: Farm, home: string, column: string): boolean {
  return storedTypes(farm, home).some(({ links }) => links.some(({ id }) => id === column));
}

/** Whether somebody has put them in an order of their own. */
export function isOrdered(farm: Farm, home: string): boolean {
  return farm.db.one('SELECT 1 FROM content_types WHERE list = ? AND place < 1000', home) !== undefined;
}

/** Whether any list or web has a content type that comes from this one. */
export function isInUse(farm: Farm, { id, home }: ContentType): boolean {
  return (
    farm.db.one("SELECT 1 FROM content_types WHERE id LIKE ? || '_%' AND NOT (id = ? AND list = ?)", id, id, home) !==
    undefined
  );
}

function toType(row: Row): ContentType {
  const content = JSON.parse(text(row, 'content')) as Omit<ContentType, 'id' | 'home'>;
  return { ...content, id: text(row, 'id'), home: text(row, 'list') };
}
