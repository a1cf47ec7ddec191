/** The tables beside the one that each list gets. Ids are guids in lower case; times are UTC text to the second. */
export const TABLES = `
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sites (id TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE COLLATE NOCASE, root_web TEXT NOT NULL, created TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS webs (
  id TEXT PRIMARY KEY, site TEXT NOT NULL, parent TEXT, path TEXT NOT NULL UNIQUE COLLATE NOCASE, title TEXT NOT NULL,
  description TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, time_zone INTEGER NOT NULL,
  locale INTEGER NOT NULL, scope TEXT, template TEXT NOT NULL, owners INTEGER, members INTEGER, visitors INTEGER, users_list TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS web_settings (web TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (web, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS lists (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, web TEXT NOT NULL, title TEXT NOT NULL,
  folder TEXT NOT NULL COLLATE NOCASE, template INTEGER NOT NULL, entity TEXT NOT NULL, created TEXT NOT NULL,
  modified TEXT NOT NULL, deleted TEXT NOT NULL, items INTEGER NOT NULL DEFAULT 0, scope TEXT,
  settings TEXT NOT NULL, root_folder TEXT NOT NULL, recycled INTEGER NOT NULL DEFAULT 0, etag INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX IF NOT EXISTS lists_by_web ON lists (web, recycled);
CREATE TABLE IF NOT EXISTS fields (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, list TEXT NOT NULL, internal TEXT NOT NULL, kind TEXT NOT NULL,
  schema TEXT NOT NULL, UNIQUE (list, id)
);
CREATE INDEX IF NOT EXISTS fields_by_list ON fields (list, seq);
CREATE TABLE IF NOT EXISTS views (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, list TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL,
  fields TEXT NOT NULL, query TEXT NOT NULL, row_limit INTEGER NOT NULL, is_default INTEGER NOT NULL, settings TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS views_by_list ON views (list, seq);
CREATE TABLE IF NOT EXISTS content_types (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL COLLATE NOCASE, list TEXT NOT NULL, place INTEGER NOT NULL DEFAULT 1000,
  content TEXT NOT NULL, UNIQUE (list, id)
);
CREATE TABLE IF NOT EXISTS principals (
  site TEXT NOT NULL, id INTEGER NOT NULL, kind INTEGER NOT NULL, login TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL,
  email TEXT NOT NULL, user_name TEXT, object_id TEXT, job_title TEXT, department TEXT, guest INTEGER NOT NULL DEFAULT 0,
  description TEXT NOT NULL DEFAULT '', owner INTEGER, PRIMARY KEY (site, id), UNIQUE (site, login)
);
CREATE TABLE IF NOT EXISTS members (site TEXT NOT NULL, grp INTEGER NOT NULL, member INTEGER NOT NULL, PRIMARY KEY (site, grp, member)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS members_by_member ON members (site, member);
CREATE TABLE IF NOT EXISTS scopes (id TEXT PRIMARY KEY, web TEXT NOT NULL, list TEXT, item INTEGER);
CREATE INDEX IF NOT EXISTS scopes_by_list ON scopes (list);
CREATE TABLE IF NOT EXISTS assignments (scope TEXT NOT NULL, principal INTEGER NOT NULL, role INTEGER NOT NULL, PRIMARY KEY (scope, principal, role)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS role_defs (site TEXT NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, description TEXT, high INTEGER NOT NULL, low INTEGER NOT NULL, place INTEGER NOT NULL, gone INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (site, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS principal_settings (site TEXT NOT NULL, id INTEGER NOT NULL, settings TEXT NOT NULL, PRIMARY KEY (site, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS subscriptions (
  id TEXT PRIMARY KEY, site TEXT NOT NULL, web TEXT NOT NULL, list TEXT NOT NULL, url TEXT NOT NULL, state TEXT, expires TEXT NOT NULL, fraction TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS subscriptions_by_list ON subscriptions (list);
CREATE TABLE IF NOT EXISTS event_receivers (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, list TEXT NOT NULL, event_type INTEGER NOT NULL, assembly TEXT NOT NULL,
  class TEXT NOT NULL, name TEXT NOT NULL, url TEXT NOT NULL, sequence INTEGER NOT NULL, synchronization INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS event_receivers_by_list ON event_receivers (list);
CREATE TABLE IF NOT EXISTS notices (subscription TEXT PRIMARY KEY, due INTEGER NOT NULL, attempts INTEGER NOT NULL, last_change INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS versions (list INTEGER NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, row TEXT NOT NULL, PRIMARY KEY (list, item, version)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS attachments (list INTEGER NOT NULL, item INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, bytes BLOB NOT NULL, created TEXT NOT NULL DEFAULT '', author INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (list, item, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, site TEXT NOT NULL, web TEXT NOT NULL, list TEXT, item INTEGER, unique_id TEXT,
  object TEXT NOT NULL, type INTEGER NOT NULL, time TEXT NOT NULL, editor TEXT NOT NULL, email TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS changes_by_list ON changes (list, seq);
CREATE INDEX IF NOT EXISTS changes_by_web ON changes (web, seq);
CREATE TABLE IF NOT EXISTS recycled (
  id TEXT PRIMARY KEY, site TEXT NOT NULL, web TEXT NOT NULL, list TEXT NOT NULL, item INTEGER, kind INTEGER NOT NULL, title TEXT NOT NULL,
  dir TEXT NOT NULL, leaf TEXT NOT NULL, size INTEGER NOT NULL, author INTEGER NOT NULL, deleted_by INTEGER NOT NULL, deleted TEXT NOT NULL,
  stage INTEGER NOT NULL, row TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS recycled_items (bin TEXT NOT NULL, item INTEGER NOT NULL, row TEXT NOT NULL, PRIMARY KEY (bin, item)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS recycled_files (bin TEXT PRIMARY KEY, name TEXT NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS comments (
  list INTEGER NOT NULL, id INTEGER NOT NULL, item INTEGER NOT NULL, parent INTEGER NOT NULL, author INTEGER NOT NULL, created TEXT NOT NULL,
  text TEXT NOT NULL, mentions TEXT NOT NULL, gone INTEGER NOT NULL, PRIMARY KEY (list, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS comments_by_item ON comments (list, item, parent);
CREATE TABLE IF NOT EXISTS likes (list INTEGER NOT NULL, item INTEGER NOT NULL, comment INTEGER NOT NULL, user INTEGER NOT NULL, created TEXT NOT NULL, PRIMARY KEY (list, item, comment, user)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS contents (id INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, item INTEGER NOT NULL, size INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS contents_by_item ON contents (list, item);
CREATE TABLE IF NOT EXISTS pieces (content INTEGER NOT NULL, at INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (content, at));
CREATE TABLE IF NOT EXISTS uploads (id TEXT PRIMARY KEY, content INTEGER NOT NULL, list INTEGER NOT NULL, item INTEGER NOT NULL) WITHOUT ROWID;
`;

/** The table that holds the items of one list. Ids are never used twice. */
export function itemTableSql(table: string): string {
  return `
CREATE TABLE ${table} (
  id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL, unique_id TEXT NOT NULL, version INTEGER NOT NULL, ui INTEGER NOT NULL,
  author INTEGER NOT NULL, editor INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, ctype TEXT NOT NULL,
  kind INTEGER NOT NULL, scope TEXT, attachments INTEGER NOT NULL, fields TEXT NOT NULL,
  dir TEXT NOT NULL DEFAULT '', leaf TEXT NOT NULL DEFAULT ''
);
CREATE INDEX ${table}_scope ON ${table} (scope) WHERE scope IS NOT NULL;
${placeIndexSql(table)}`;
}

/** Names of files and folders are unique where they lie, without regard to case; most items have neither. */
export function placeIndexSql(table: string): string {
  return `
CREATE UNIQUE INDEX ${table}_place ON ${table} (fold(dir), fold(leaf)) WHERE leaf <> '';
CREATE INDEX ${table}_dir ON ${table} (fold(dir)) WHERE dir <> '';
CREATE INDEX ${table}_file ON ${table} (unique_id) WHERE leaf <> '';`;
}
