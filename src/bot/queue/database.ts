import { PgBoss } from 'pg-boss';

/** Asks PostgreSQL something. */
export type Sql = (text: string, values?: readonly unknown[]) => Promise<readonly unknown[]>;

/** What several processes share: one pool of connections for the queue and for whatever else they must agree on. */
export interface Database {
  readonly boss: PgBoss;
  /** Rejects until the queue has begun, and after it has ended. */
  readonly sql: Sql;
}

/** A connection comes within this long, or not at all. Milliseconds. */
const patience = 5_000;

/** @param url `postgres://…` */
export function databaseAt(url: string): Database {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'framdrift-bot',
    connectionTimeoutMillis: patience
  });
  const sql: Sql = async (text, values) => {
    const { rows } = await boss.getDb().executeSql(text, values && [...values]);
    return rows;
  };
  return { boss, sql };
}
