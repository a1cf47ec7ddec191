import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from './odata/fold';
import { toLocal, type LocalTime } from './zone';

/** What a column can hold. */
export type Value = null | number | string | Uint8Array;
export type Row = Record<string, Value>;
/** What a statement takes; booleans become 0 and 1. */
export type Parameter = Value | boolean;

const STATEMENTS_KEPT = 400;
const OWN_ITEM_TABLE = /^items_\d+$/;

/**
 * The only module that knows node:sqlite. Synchronous, one connection, WAL: what a transaction committed
 * survives the process being killed at any moment.
 */
export class Database {
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  /** `folder` is made when missing; ':memory:' keeps everything in memory. */
  public constructor(folder: string) {
    if (folder !== ':memory:') mkdirSync(folder, { recursive: true });
    this.connection = new DatabaseSync(folder === ':memory:' ? folder : join(folder, 'sharepoint.db'));
    this.connection.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000;');
    this.connection.function('fold', { deterministic: true }, (text) => (typeof text === 'string' ? fold(text) : text));
    this.connection.function('local_part', { deterministic: true }, (utc, part, zone) =>
      typeof utc === 'string' ? toLocal(new Date(utc), Number(zone))[String(part) as keyof LocalTime] : null
    );
  }

  public all(sql: string, ...parameters: Parameter[]): Row[] {
    return this.prepare(sql).all(...parameters.map(toSql)) as Row[];
  }

  public one(sql: string, ...parameters: Parameter[]): Row | undefined {
    return this.prepare(sql).get(...parameters.map(toSql)) as Row | undefined;
  }

  /** The id of the row that was inserted, if it was an insert. */
  public run(sql: string, ...parameters: Parameter[]): number {
    return Number(this.prepare(sql).run(...parameters.map(toSql)).lastInsertRowid);
  }

  /** Statements without parameters: DDL. */
  public exec(sql: string): void {
    this.connection.exec(sql);
  }

  /** Everything or nothing; an error inside undoes all and is thrown on. */
  public transaction<T>(work: () => T): T {
    this.connection.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.connection.exec('ROLLBACK');
      throw error;
    }
  }

  public close(): void {
    this.statements.clear();
    this.connection.close();
  }

  private prepare(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.connection.prepare(sql);
    if (this.statements.size >= STATEMENTS_KEPT) this.statements.delete(this.statements.keys().next().value ?? '');
    this.statements.set(sql, statement);
    return statement;
  }
}

function toSql(parameter: Parameter): Value {
  return typeof parameter === 'boolean' ? Number(parameter) : parameter;
}

/** True for SQLite's complaint that a unique index was broken. */
export function isUniqueViolation(error: unknown): boolean {
  return messageOf(error).includes('UNIQUE constraint failed');
}

/** What an error says; also one of another realm, which is no `instanceof Error` here. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/** The text of a column that is known to hold text. */
export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : String(value ?? '');
}

/** The number of a column that is known to hold one. */
export function number(row: Row, column: string): number {
  return Number(row[column] ?? 0);
}

/** Guards a table name that is put into SQL. */
export function itemTable(sequence: number): string {
  const name = `items_${sequence}`;
  if (!OWN_ITEM_TABLE.test(name)) throw new Error(`Not an item table: ${name}`);
  return name;
}
