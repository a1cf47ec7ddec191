import { itemTable, number, type Database } from '../database';
import { placeIndexSql } from './tables';

/** Brings the item tables of earlier data up to date: they knew no files and folders. Quick when there is nothing to do. */
export function upgradeItemTables(db: Database): void {
  const lists = db.all(
    `SELECT seq FROM lists WHERE NOT EXISTS (SELECT 1 FROM pragma_table_info('items_' || seq) WHERE name = 'leaf')`
  );
  for (const row of lists) {
    const table = itemTable(number(row, 'seq'));
    db.transaction(() => {
      for (const column of ['dir', 'leaf'])
        db.exec(`ALTER TABLE ${table} ADD COLUMN ${column} TEXT NOT NULL DEFAULT ''`);
      db.exec(placeIndexSql(table));
    });
  }
}

/** Earlier data did not keep who had hung a file on an item, and when. */
export function upgradeAttachments(db: Database): void {
  const known = db.one(`SELECT 1 FROM pragma_table_info('attachments') WHERE name = 'author'`);
  if (known) return;
  db.exec("ALTER TABLE attachments ADD COLUMN created TEXT NOT NULL DEFAULT ''");
  db.exec('ALTER TABLE attachments ADD COLUMN author INTEGER NOT NULL DEFAULT 0');
}
