import { itemTable, number, text } from '../database';
import { fold } from '../odata/fold';
import type { Farm } from '../store/farm';
import type { Spot } from './spot';

/** How much lies in a folder and under it. */
export function totalsOf(farm: Farm, { list, dir }: Spot): { files: number; bytes: number; modified?: string } {
  if (!list) return { files: 0, bytes: 0 };
  const row = farm.db.one(
    `SELECT count(*) AS files, sum(json_extract(fields, '$.File_x0020_Size')) AS bytes, max(modified) AS modified
     FROM ${itemTable(list.seq)} WHERE leaf <> '' AND kind = 0 AND (?1 = '' OR fold(dir) = ?1 OR substr(fold(dir), 1, length(?1) + 1) = ?1 || '/')`,
    fold(dir)
  );
  if (!row) return { files: 0, bytes: 0 };
  const modified = row.modified === null ? {} : { modified: text(row, 'modified') };
  return { files: number(row, 'files'), bytes: number(row, 'bytes'), ...modified };
}
