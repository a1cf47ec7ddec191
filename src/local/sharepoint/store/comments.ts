import { number, text, type Row } from '../database';
import type { Farm } from './farm';
import type { List } from './lists';

/** What somebody said about an item. Ids count within a list; an answer to another comment has that one's id as parent. */
export interface Comment {
  id: number;
  item: number;
  /** 0 where it is no reply */
  parent: number;
  author: number;
  /** UTC with fractions of a second */
  created: string;
  text: string;
  /** the people that it mentions, as they were given */
  mentions: readonly unknown[];
}

/** One like of an item, or of a comment. */
export interface Like {
  user: number;
  created: string;
}

/** The comments of an item, or the replies to one of them, the oldest first. */
export function commentsOf(farm: Farm, list: List, item: number, parent = 0): Comment[] {
  return farm.db
    .all(
      'SELECT * FROM comments WHERE list = ? AND item = ? AND parent = ? AND gone = 0 ORDER BY id',
      list.seq,
      item,
      parent
    )
    .map(toComment);
}

export function commentWithId(farm: Farm, list: List, item: number, id: number): Comment | undefined {
  const row = farm.db.one(
    'SELECT * FROM comments WHERE list = ? AND id = ? AND item = ? AND gone = 0',
    list.seq,
    id,
    item
  );
  return row && toComment(row);
}

/** How many comments an item has, replies counted in. */
export function countComments(farm: Farm, list: List, item: number): number {
  const counts = farm.db.remembered(`comments of ${list.seq}`, () => {
    const rows = farm.db.all(
      'SELECT item, count(*) AS n FROM comments WHERE list = ? AND gone = 0 GROUP BY item',
      list.seq
    );
    return new Map(rows.map((row) => [number(row, 'item'), number(row, 'n')]));
  });
  return counts.get(item) ?? 0;
}

export function insertComment(farm: Farm, list: List, comment: Omit<Comment, 'id'>): Comment {
  const last = farm.db.one('SELECT max(id) AS id FROM comments WHERE list = ?', list.seq);
  const id = (last ? number(last, 'id') : 0) + 1;
  const { item, parent, author, created, text: said, mentions } = comment;
  farm.db.run(
    'INSERT INTO comments (list, id, item, parent, author, created, text, mentions, gone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)',
    ...[list.seq, id, item, parent, author, created, said, JSON.stringify(mentions)]
  );
  return { ...comment, id };
}

/** With its replies and likes; only the number stays, which no other comment gets. */
export function removeComment(farm: Farm, list: List, id: number): void {
  farm.db.run(
    'DELETE FROM likes WHERE list = ? AND comment IN (SELECT id FROM comments WHERE list = ? AND (id = ? OR parent = ?))',
    list.seq,
    list.seq,
    id,
    id
  );
  farm.db.run(
    "UPDATE comments SET gone = 1, text = '', mentions = '[]' WHERE list = ? AND (id = ? OR parent = ?)",
    list.seq,
    id,
    id
  );
}

/** All that was said of an item and liked about it. */
export function forgetTalk(farm: Farm, list: List, item: number): void {
  for (const { id } of commentsOf(farm, list, item)) removeComment(farm, list, id);
  farm.db.run('DELETE FROM likes WHERE list = ? AND item = ?', list.seq, item);
}

/** Who likes a comment; 0 means the item itself. */
export function likesOf(farm: Farm, list: List, item: number, comment: number): Like[] {
  return farm.db
    .all(
      'SELECT * FROM likes WHERE list = ? AND item = ? AND comment = ? ORDER BY created, user',
      list.seq,
      item,
      comment
    )
    .map((row) => ({ user: number(row, 'user'), created: text(row, 'created') }));
}

export function setLike(farm: Farm, list: List, item: number, comment: number, user: number, like: boolean): void {
  const place = [list.seq, item, comment, user];
  if (like)
    farm.db.run(
      'INSERT OR IGNORE INTO likes (list, item, comment, user, created) VALUES (?, ?, ?, ?, ?)',
      ...place,
      farm.clock().toISOString()
    );
  else farm.db.run('DELETE FROM likes WHERE list = ? AND item = ? AND comment = ? AND user = ?', ...place);
}

function toComment(row: Row): Comment {
  return {
    id: number(row, 'id'),
    item: number(row, 'item'),
    parent: number(row, 'parent'),
    author: number(row, 'author'),
    created: text(row, 'created'),
    text: text(row, 'text'),
    mentions: JSON.parse(text(row, 'mentions')) as unknown[]
  };
}
