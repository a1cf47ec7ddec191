import { query } from '../../data/repository';
import type { Change, Query } from '../../data/repository';
import type { SentMessage } from '../../domain/reminders/log';
import { addDays } from '../../domain/schema/dates';
import type { IsoDate } from '../../domain/schema/dates';
import { message } from '../../domain/templates/message';
import { openFor } from './copies';
import type { LogRow } from './deliver';

/** What of a row is asked for when its card is no longer looked at: was this said, and when is it to be forgotten? */
export type OldRow = SentMessage & Pick<LogRow, 'id' | 'version'>;

/** The log as a sweep knows it. */
export interface KnownLog {
  /** Of the days in which a card can be told anew. */
  readonly recent: readonly LogRow[];
  readonly old: readonly OldRow[];
}

/** So many days back all of a row is kept, and read again when something has changed. */
const wholeFor = openFor + 1;

/** The log says the same few people, days and versions over and over: each is kept once. */
class Shared {
  private readonly people = new Map<string, LogRow['recipient']>();
  private readonly texts = new Map<string, string>();

  public person(own: LogRow['recipient']): LogRow['recipient'] {
    if (own === null) return null;
    return this.people.get(own.login) ?? (this.people.set(own.login, own), own);
  }

  public text(own: string): string {
    return this.texts.get(own) ?? (this.texts.set(own, own), own);
  }
}

/**
 * The log of one site in memory. It is kept for 400 days, and grows with every message: so all of it is read once, what
 * is old is kept as little of as is ever asked for, and only the last weeks are read again.
 */
export class LogMemory {
  private log: KnownLog = { recent: [], old: [] };
  private shared = new Shared();
  private isRead = false;

  public get known(): KnownLog {
    return this.log;
  }

  /** All of it is to be read anew. */
  public forget(): void {
    this.log = { recent: [], old: [] };
    this.shared = new Shared();
    this.isRead = false;
  }

  /** What SharePoint says has happened since. Old rows are only ever taken away; where one is not, nothing is taken for granted. */
  public hear(changes: readonly Change[]): void {
    const own = new Map(changes.flatMap(({ template, id, kind }) => (template === message.name ? [[id, kind]] : [])));
    if (own.size === 0) return;
    const touched = this.log.old.filter(({ id }) => own.has(id));
    if (touched.some(({ id }) => own.get(id) !== 'deleted')) this.forget();
    else if (touched.length > 0) this.log = { ...this.log, old: this.log.old.filter(({ id }) => !own.has(id)) };
  }

  /** What is to be read. */
  public query(today: IsoDate): Query<typeof message> {
    return query(message, this.isRead ? { day: { from: addDays(today, -wholeFor) } } : undefined);
  }

  /** @param rows what `query` was answered with */
  public take(rows: readonly LogRow[], today: IsoDate): void {
    const first = addDays(today, -wholeFor);
    const aged = this.isRead ? this.log.recent.filter(({ day }) => day < first) : rows.filter(({ day }) => day < first);
    const before = this.isRead ? this.log.old : [];
    this.log = {
      recent: rows.filter(({ day }) => !(day < first)),
      old: [...before, ...aged.map((row) => this.lessOf(row))]
    };
    this.isRead = true;
  }

  private lessOf({ id, version, key, state, day, carried, recipient }: LogRow): OldRow {
    const shared = { version: this.shared.text(version), day: this.shared.text(day) };
    return { id, key, state, carried, recipient: this.shared.person(recipient), ...shared };
  }
}
