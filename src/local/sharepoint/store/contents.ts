import { number, type Parameter } from '../database';
import type { Farm } from './farm';

/** Bytes are kept in pieces of this size, so that a large file never stands in memory as one. */
const PIECE = 1024 * 1024;

/** A place for the bytes of a version of a file; what is written once is not changed again. */
export function insertContent(farm: Farm, list: number, item: number, bytes?: Uint8Array): number {
  const content = farm.db.run('INSERT INTO contents (list, item, size) VALUES (?, ?, 0)', list, item);
  if (bytes) appendBytes(farm, content, bytes);
  return content;
}

export function appendBytes(farm: Farm, content: number, bytes: Uint8Array): void {
  const size = sizeOf(farm, content);
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    farm.db.run('INSERT INTO pieces (content, at, bytes) VALUES (?, ?, ?)', content, size + at, piece);
  }
  farm.db.run('UPDATE contents SET size = ? WHERE id = ?', size + bytes.length, content);
}

export function sizeOf(farm: Farm, content: number): number {
  const row = farm.db.one('SELECT size FROM contents WHERE id = ?', content);
  return row ? number(row, 'size') : 0;
}

/** The pieces in order, read one at a time. */
export function* readPieces(farm: Farm, content: number): Generator<Uint8Array> {
  let at = -1;
  for (;;) {
    const row = farm.db.one(
      'SELECT at, bytes FROM pieces WHERE content = ? AND at > ? ORDER BY at LIMIT 1',
      content,
      at
    );
    if (!row || !(row.bytes instanceof Uint8Array)) return;
    at = number(row, 'at');
    yield row.bytes;
  }
}

export function copyContent(farm: Farm, from: number, list: number, item: number): number {
  const content = insertContent(farm, list, item);
  farm.db.run(
    'INSERT INTO pieces (content, at, bytes) SELECT ?, at, bytes FROM pieces WHERE content = ?',
    content,
    from
  );
  farm.db.run('UPDATE contents SET size = ? WHERE id = ?', sizeOf(farm, from), content);
  return content;
}

/** All bytes of an item, of every version. */
export function dropContents(farm: Farm, list: number, item: number): void {
  drop(farm, 'list = ? AND item = ?', list, item);
  farm.db.run('DELETE FROM uploads WHERE list = ? AND item = ?', list, item);
}

/** The bytes that neither the item nor a version of it, kept or recycled, nor an upload under way names any more. */
export function dropUnused(farm: Farm, list: { seq: number; id: string }, item: number, current: number): void {
  const named = `SELECT json_extract(row, '$.fields._content') FROM`;
  drop(
    farm,
    `list = ?1 AND item = ?2 AND id <> ?3 AND id NOT IN (SELECT content FROM uploads WHERE list = ?1 AND item = ?2)
     AND id NOT IN (${named} versions WHERE list = ?1 AND item = ?2 AND json_extract(row, '$.fields._content') IS NOT NULL)
     AND id NOT IN (${named} recycled WHERE list = ?4 AND item = ?2 AND json_extract(row, '$.fields._content') IS NOT NULL)`,
    list.seq,
    item,
    current,
    list.id
  );
}

export function dropContent(farm: Farm, content: number): void {
  drop(farm, 'id = ?', content);
}

function drop(farm: Farm, where: string, ...parameters: Parameter[]): void {
  farm.db.run(`DELETE FROM pieces WHERE content IN (SELECT id FROM contents WHERE ${where})`, ...parameters);
  farm.db.run(`DELETE FROM contents WHERE ${where}`, ...parameters);
}
