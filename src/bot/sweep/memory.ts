import { query } from '../../data/repository';
import type { AnyQuery, Connection, Queries } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import type { Failure } from '../../domain/failure';
import { readForReminders } from '../../domain/reminders/context';
import type { Sweep } from '../../domain/reminders/dueMessages';
import { holdsAnswers } from '../../domain/reminders/faults';
import { osloTime } from '../../domain/reminders/osloTime';
import type { AnyRecord } from '../../domain/schema/record';
import { templateNamed } from '../../domain/templates';
import type { TemplateName } from '../../domain/templates';
import { message } from '../../domain/templates/message';
import { reach } from '../../domain/templates/reach';
import type { Facts } from '../log';
import type { Remembered } from '../remembered';
import { saidIn, saidNames } from '../said';
import type { SaidInSite } from '../said';
import type { LogRow } from './deliver';
import { LogMemory } from './logMemory';
import type { KnownLog } from './logMemory';
import { lacksKeys } from './looseRows';
import type { ReachRow } from './noteReach';

type Rows = { readonly [N in TemplateName]?: readonly AnyRecord[] };

/** What a sweep looks at. */
export type Known = Pick<Sweep, 'records'> &
  SaidInSite & {
    readonly log: KnownLog;
    readonly reach: readonly ReachRow[];
    /** Has anything changed since the last look? */
    readonly isNews: boolean;
    /** Lists that it has not been possible to read for a while. */
    readonly unread: readonly TemplateName[];
    /** Why people's answers could not be read, where they could not: nobody is asked anything. */
    readonly blind: Failure | null;
  };

const read: readonly TemplateName[] = [...readForReminders, message.name, ...saidNames, reach.name];

/** What says who leads, has been written to, or wants to be left alone: without it nobody is written to at all. */
const needed: readonly TemplateName[] = [message.name, ...saidNames, 'project'];
const inOrder = (names: readonly TemplateName[]): readonly TemplateName[] => [
  ...names.filter((name) => needed.includes(name)),
  ...names.filter((name) => !needed.includes(name))
];

/** What cannot be read for so long does not pass by itself: somebody is told. Milliseconds. */
const passesWithin = 60 * 60_000;

interface Unread {
  readonly since: number;
  readonly why: Failure;
}

/** Is what is missing a list that the site has never had? Then there is nothing in it. */
const isNoList = (error: Failure, name: TemplateName): boolean =>
  isFailure(error, 'NotFound') && name !== message.name && name !== 'project';

/**
 * What one site held when it was last looked at. SharePoint says what has changed since, in one request; only those
 * lists are read again, in one more. All of it can be lost: it is read anew.
 */
export class Memory {
  private token: string | null = null;
  private lookedAt = 0;
  private rows: Rows = {};
  private readonly log = new LogMemory();

  /** Lists that could not be read the last time. */
  private unread: ReadonlyMap<TemplateName, Unread> = new Map();

  /** @param warn told of what goes wrong where the rest goes on without it */
  public constructor(
    private readonly connection: Connection,
    private readonly now: () => number,
    private readonly warn: (event: string, facts: Facts) => void
  ) {}

  /** Rejects with a `Failure`. */
  public async look(): Promise<Known> {
    const began = this.now();
    const changed = this.token === null ? null : await this.changedSince(this.token);
    const { token, names } = changed ?? (await this.begin());
    await this.readAgain(names);
    if (this.hasLoose(names) && (await this.repair()) > 0) await this.readAgain(names);
    this.token = token;
    this.lookedAt = began;
    return this.known(names.length > 0);
  }

  /** What was seen, for people who ask; nothing of lists that could not be read. Null before the first look. */
  public get seen(): Remembered | null {
    const names = [...readForReminders, ...saidNames].filter((name) => !this.unread.has(name));
    const rows = Object.fromEntries(names.map((name) => [name, this.rows[name] ?? []]));
    return this.token === null ? null : { token: this.token, at: this.lookedAt, rows };
  }

  /** Rows made by hand wait for their keys where one of the lists cannot be read. */
  private async repair(): Promise<number> {
    try {
      return await this.connection.repair();
    } catch (error) {
      if (!isFailure(error) || isFailure(error, 'Throttled')) throw error;
      this.warn('notRepaired', { kind: error.detail.kind });
      return 0;
    }
  }

  /** Everything there is; of a list that is empty, or not there yet, nothing is asked. */
  private async begin(): Promise<{ readonly token: string; readonly names: readonly TemplateName[] }> {
    const { token, filled } = await this.connection.repository.survey();
    this.rows = {};
    this.log.forget();
    return { token, names: read.filter((name) => filled.includes(name)) };
  }

  /** Null where SharePoint cannot tell any more. */
  private async changedSince(
    since: string
  ): Promise<{ readonly token: string; readonly names: readonly TemplateName[] } | null> {
    const { token, changes, missed } = await this.connection.repository.changes(since);
    if (missed) return null;
    this.log.hear(changes);
    const changed = new Set(changes.map(({ template }) => template));
    return { token, names: read.filter((name) => changed.has(name) || this.unread.has(name)) };
  }

  private hasLoose(names: readonly TemplateName[]): boolean {
    return names.some((name) => (this.rows[name] ?? []).some((row) => lacksKeys(name, row)));
  }

  private async readAgain(names: readonly TemplateName[]): Promise<void> {
    if (names.length === 0) return;
    try {
      await this.readAll(names);
      this.unread = new Map();
    } catch (error) {
      // Asked to wait, one does not ask for each.
      if (!isFailure(error) || isFailure(error, 'Throttled')) throw error;
      this.unread = await this.readEach(inOrder(names));
    }
  }

  private async readAll(names: readonly TemplateName[]): Promise<void> {
    const today = osloTime(this.now()).day;
    const queryOf = (name: TemplateName): AnyQuery =>
      name === message.name ? this.log.query(today) : query(templateNamed(name));
    const queries: Queries = Object.fromEntries(names.map((name) => [name, queryOf(name)]));
    const { [message.name]: log, ...rows } = await this.connection.repository.read(queries);
    if (log) this.log.take(log as readonly unknown[] as readonly LogRow[], today);
    this.rows = { ...this.rows, ...rows };
  }

  /** One list at a time: what cannot be read keeps the others back from nothing, unless nobody could be written to. */
  private async readEach(names: readonly TemplateName[]): Promise<ReadonlyMap<TemplateName, Unread>> {
    const unread = new Map<TemplateName, Unread>();
    for (const name of names) {
      try {
        await this.readAll([name]);
      } catch (error) {
        if (!isFailure(error) || isFailure(error, 'Throttled')) throw error;
        if (needed.includes(name) && !isNoList(error, name)) throw error;
        this.warn('listNotRead', { template: name, kind: error.detail.kind });
        this.rows = { ...this.rows, [name]: [] };
        unread.set(name, { since: this.unread.get(name)?.since ?? this.now(), why: error });
      }
    }
    return unread;
  }

  /** Why people's answers cannot be read. */
  private blindness(): Failure | null {
    const found = holdsAnswers.map((name) => this.unread.get(name)?.why);
    return found.find((why) => why && !isFailure(why, 'NotFound')) ?? null;
  }

  private known(isNews: boolean): Known {
    const of = <R>(name: TemplateName): readonly R[] => (this.rows[name] ?? []) as readonly unknown[] as readonly R[];
    const unread = Array.from(this.unread);
    const isLasting = ({ since }: Unread): boolean => this.now() - since >= passesWithin;
    return {
      records: this.rows,
      isNews,
      unread: unread.filter(([, each]) => isLasting(each)).map(([name]) => name),
      blind: this.blindness(),
      log: this.log.known,
      reach: of(reach.name),
      ...saidIn(this.rows)
    };
  }
}
