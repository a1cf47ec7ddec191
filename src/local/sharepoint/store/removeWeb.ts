import { text } from '../database';
import type { Farm } from './farm';
import { eraseList } from './lists';
import type { Web } from './webs';

/** For ever: the web with its lists, its permissions and what it says of itself. */
export function removeWeb(farm: Farm, web: Web): void {
  for (const row of farm.db.all('SELECT id FROM lists WHERE web = ?', web.id)) eraseList(farm, text(row, 'id'));
  farm.db.run('DELETE FROM assignments WHERE scope IN (SELECT id FROM scopes WHERE web = ?)', web.id);
  for (const table of ['scopes', 'web_settings', 'recycled', 'subscriptions'])
    farm.db.run(`DELETE FROM ${table} WHERE web = ?`, web.id);
  farm.db.run('DELETE FROM webs WHERE id = ?', web.id);
}
