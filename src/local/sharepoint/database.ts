import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
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
const READINGS_KEPT = 2000;
const OWN_ITEM_TABLE = /^items_\d+$/;
const PAGE_SIZE = 4096;

/**
 * One process to a folder, since what was read is remembered here. A write-ahead log: what was committed is with the
 * operating system before anybody is told, so a process that is killed loses nothing; only a power cut may take the
 * last moments, and even then no write is half there. synchronous=FULL would save those too, for a disk flush with
 * each write; what is kept here is for development.
 */
const MANNERS = `
PRAGMA busy_timeout=1000; PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;
PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY;`;

/** The only module that knows node:sqlite. Synchronous, one connection. */
export class Database {
  /** goes up with everything that may change what is stored: what was read before it may be old */
  public writes = 0;
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, Prepared>();
  private begun = false;
  private pending = false;
  private readonly memory = new Map<string, unknown>();
  private remembersFrom = 0;

  /** `folder` is made when missing; ':memory:' keeps everything in memory. It grows to `largest` bytes, if given. */
  public constructor(folder: string, largest?: number) {
    if (folder !== ':memory:') mkdirSync(folder, { recursive: true });
    this.connection = new DatabaseSync(folder === ':memory:' ? folder : join(folder, 'sharepoint.db'));
    this.connection.exec(MANNERS);
    if (largest !== undefined) this.connection.exec(`PRAGMA max_page_count=${Math.floor(largest / PAGE_SIZE)}`);
    this.connection.function('fold', { deterministic: true }, (text) => (typeof text === 'string' ? fold(text) : text));
    this.connection.function('local_part', { deterministic: true }, localPart);
  }

  public all(sql: string, ...parameters: Parameter[]): Row[] {
    const { statement, names } = this.prepare(sql);
    return (statement.all(...parameters.map(toSql)) as unknown as Value[][]).map((values) => toRow(names, values));
  }

  public one(sql: string, ...parameters: Parameter[]): Row | undefined {
    const { statement, names } = this.prepare(sql);
    const values = statement.get(...parameters.map(toSql)) as unknown as Value[] | undefined;
    return values && toRow(names, values);
  }

  /** The id of the row that was inserted, if it was an insert. */
  public run(sql: string, ...parameters: Parameter[]): number {
    this.writing();
    return Number(this.prepare(sql).statement.run(...parameters.map(toSql)).lastInsertRowid);
  }

  /** Statements without parameters: DDL. */
  public exec(sql: string): void {
    this.writing();
    this.statements.clear();
    this.connection.exec(sql);
  }

  /** What was read before under this name, if nothing was written since; nobody may change it. */
  public remembered<T>(name: string, read: () => T): T {
    if (this.remembersFrom !== this.writes || this.memory.size >= READINGS_KEPT) {
      this.memory.clear();
      this.remembersFrom = this.writes;
    }
    if (this.memory.has(name)) return this.memory.get(name) as T;
    const value = read();
    if (this.remembersFrom === this.writes) this.memory.set(name, value);
    return value;
  }

  /**
   * Everything or nothing; an error inside undoes all and is thrown on. It begins with the first write: nobody else
   * can change what is read before.
   */
  public transaction<T>(work: () => T): T {
    if (this.pending) throw new Error('There is a transaction already.');
    this.pending = true;
    try {
      const result = work();
      this.end('COMMIT');
      return result;
    } catch (error) {
      this.rollBack();
      throw error;
    } finally {
      this.pending = false;
    }
  }

  /** Everything or nothing of a part of a transaction, which goes on either way; an error inside is thrown on. */
  public attempt<T>(work: () => T): T {
    this.run('SAVEPOINT part');
    try {
      return work();
    } catch (error) {
      this.run('ROLLBACK TO part');
      throw error;
    } finally {
      this.run('RELEASE part');
    }
  }

  private writing(): void {
    this.writes += 1;
    if (!this.pending || this.begun) return;
    this.connection.exec('BEGIN IMMEDIATE');
    this.begun = true;
  }

  private end(how: 'COMMIT' | 'ROLLBACK'): void {
    if (!this.begun) return;
    this.prepare(how).statement.run();
    this.begun = false;
  }

  /** A disk that ran full may have ended the transaction already. */
  private rollBack(): void {
    if (!this.begun) return;
    this.writes += 1;
    this.statements.clear();
    try {
      this.end('ROLLBACK');
    } catch (error) {
      if (!messageOf(error).includes('no transaction is active')) throw error;
    } finally {
      this.begun = false;
    }
  }

  public close(): void {
    this.statements.clear();
    this.connection.close();
  }

  private prepare(sql: string): Prepared {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.connection.prepare(sql);
    statement.setReturnArrays(true);
    const prepared = { statement, names: statement.columns().map(({ name }) => name) };
    if (this.statements.size >= STATEMENTS_KEPT) this.statements.delete(this.statements.keys().next().value ?? '');
    this.statements.set(sql, prepared);
    return prepared;
  }
}

interface Prepared {
  statement: StatementSync;
  /** of the columns that it gives */
  names: readonly string[];
}

/** Twice as fast as the objects that node:sqlite makes itself. */
function toRow(names: readonly string[], values: readonly Value[]): Row {
  const row: Row = {};
  for (let at = 0; at < names.length; at += 1) row[names[at] ?? ''] = values[at] ?? null;
  return row;
}

/** A part of what a clock on the wall shows. SQLite may ask it of what a date is compared with, too. */
function localPart(utc: SQLOutputValue, part: SQLOutputValue, zone: SQLOutputValue): number | null {
  const moment = new Date(typeof utc === 'string' ? utc : NaN);
  return Number.isNaN(moment.getTime()) ? null : toLocal(moment, Number(zone))[String(part) as keyof LocalTime];
}

function toSql(parameter: Parameter): Value {
  return typeof parameter === 'boolean' ? Number(parameter) : parameter;
}

/** True for SQLite's complaint that a unique index was broken. */
export function isUniqueViolation(error: unknown): boolean {
  return messageOf(error).includes('UNIQUE constraint failed');
}

/** True for SQLite's complaint that nothing more can be stored. */
export function isFull(error: unknown): boolean {
  return resultCode(error) === SQLITE_FULL;
}

/** True when another process holds the data. */
export function isInUse(error: unknown): boolean {
  return resultCode(error) === SQLITE_BUSY;
}

const SQLITE_BUSY = 5;
const SQLITE_FULL = 13;

/** SQLite's own code behind an error, without the details in the upper bytes. */
function resultCode(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return undefined;
  return Number(error.errcode) & 0xff;
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
