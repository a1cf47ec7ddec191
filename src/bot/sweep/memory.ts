import { query } from '../../data/repository';
import type { Connection, Queries } from '../../data/repository';
import { readForReminders } from '../../domain/reminders/context';
import type { Sweep } from '../../domain/reminders/dueMessages';
import type { AnyRecord } from '../../domain/schema/record';
import { templateNamed } from '../../domain/templates';
import type { TemplateName } from '../../domain/templates';
import { message } from '../../domain/templates/message';
import { personSettings } from '../../domain/templates/personSettings';
import { reach } from '../../domain/templates/reach';
import { settingsKey, siteSettings } from '../../domain/templates/siteSettings';
import type { LogRow } from './deliver';
import type { ReachRow } from './noteReach';

type Rows = { readonly [N in TemplateName]?: readonly AnyRecord[] };

/** What a sweep looks at. */
export type Known = Pick<Sweep, 'records' | 'settings' | 'people'> & {
  readonly sent: readonly LogRow[];
  readonly reach: readonly ReachRow[];
  /** Has anything changed since the last look? */
  readonly isNews: boolean;
};

const read: readonly TemplateName[] = [
  ...readForReminders,
  message.name,
  personSettings.name,
  siteSettings.name,
  reach.name
];

/**
 * What one site held when it was last looked at. SharePoint says what has changed since, in one request; only those
 * lists are read again, in one more. All of it can be lost: it is read anew.
 */
export class Memory {
  private token: string | null = null;
  private rows: Rows = {};

  public constructor(private readonly connection: Connection) {}

  /** Rejects with a `Failure`. */
  public async look(): Promise<Known> {
    const { token, changes, missed } = await this.connection.repository.changes(this.token);
    const isNew = this.token === null || missed === true;
    const changed = new Set(changes.map(({ template }) => template));
    if (changes.some(({ kind }) => kind === 'added')) await this.connection.repair();
    await this.readAgain(isNew ? read : read.filter((name) => changed.has(name)));
    this.token = token;
    return this.known(isNew || changes.length > 0);
  }

  private async readAgain(names: readonly TemplateName[]): Promise<void> {
    if (names.length === 0) return;
    const queries: Queries = Object.fromEntries(names.map((name) => [name, query(templateNamed(name))]));
    this.rows = { ...this.rows, ...(await this.connection.repository.read(queries)) };
  }

  private known(isNews: boolean): Known {
    const of = <R>(name: TemplateName): readonly R[] => (this.rows[name] ?? []) as readonly unknown[] as readonly R[];
    const settings = of<AnyRecord & { readonly key: string }>(siteSettings.name).find(({ key }) => key === settingsKey);
    return {
      records: this.rows,
      isNews,
      sent: of<LogRow>(message.name),
      settings: settings as unknown as Sweep['settings'],
      reach: of(reach.name),
      people: of(personSettings.name)
    };
  }
}
