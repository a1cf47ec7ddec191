import { itemTable } from '../database';
import { newId, now, type Farm } from './farm';
import { LIBRARY, toList, type List } from './lists';
import { itemTableSql } from './tables';
import type { Web } from './webs';

/** How a list is marked that nobody sees: it stands where `recycled` is 0 for a list in use and 1 for a recycled one. */
const UNSEEN = 2;

/** What lies in a web's own folder beside its lists: the content of a list that nobody sees. */
export function drawerOf(farm: Farm, web: string): List | undefined {
  const row = farm.db.one('SELECT * FROM lists WHERE web = ? AND recycled = ?', web, UNSEEN);
  return row && toList(row);
}

/** The same, made when there is none yet. */
export function openDrawer(farm: Farm, web: Web): List {
  const known = drawerOf(farm, web.id);
  if (known) return known;
  const time = now(farm);
  const seq = farm.db.run(
    `INSERT INTO lists (id, web, title, folder, template, entity, created, modified, deleted, settings, root_folder, recycled)
     VALUES (?, ?, '', ?, ?, '', ?, ?, ?, '{}', ?, ?)`,
    newId(),
    web.id,
    web.path === '/' ? '' : web.path,
    LIBRARY,
    time,
    time,
    time,
    newId(),
    UNSEEN
  );
  farm.db.exec(itemTableSql(itemTable(seq)));
  return toList(farm.db.one('SELECT * FROM lists WHERE seq = ?', seq) ?? {});
}
