import { Failure } from '../../src/domain/failure';
import type { FailureDetail } from '../../src/domain/failure';
import type { Person } from '../../src/domain/schema/kinds';
import { blank } from '../../src/domain/schema/record';
import type { AnyDraft, AnyRecord } from '../../src/domain/schema/record';
import type { AnyField, Template } from '../../src/domain/schema/template';
import { validate } from '../../src/domain/schema/validate';
import type {
  Attachment,
  Change,
  Connection,
  Opening,
  Progress,
  Queries,
  Repository,
  Version
} from '../../src/data/repository';
import { kari, peopleIn } from './people';
import { documentsIn, hangingIn } from './hanging';
import { meets } from './meets';
import { mustBeOpen } from './settled';
import { severalIn } from './several';

export { directory, kari, ola } from './people';

type Rows = Record<string, AnyRecord[]>;

/** A site in memory: the repository's promises, kept without SharePoint. */
export interface Memory {
  readonly connection: Connection;
  /** What is stored of a template. */
  readonly rows: (template: Template) => readonly AnyRecord[];
  readonly add: (template: Template, draft: AnyDraft) => AnyRecord;
  /** Somebody else writes. */
  readonly changeAs: (by: string, template: Template, id: number, change: AnyDraft) => AnyRecord;
  /** Somebody else deletes. */
  readonly deleteAs: (template: Template, id: number) => void;
  /** Every call from now on fails so, until told otherwise. */
  readonly failWith: (failure: FailureDetail | null) => void;
  /** Those of several new records that SharePoint will not take. */
  readonly refuse: (refused: (draft: AnyDraft) => boolean) => void;
  /** How often each method has been called. */
  readonly calls: Record<string, number>;
  /** Answers wait until the returned function is called. */
  readonly hold: () => () => void;
  /** What the next opening says: rights, how the lists stand. */
  readonly opensAs: (opening: Partial<Opening>) => void;
}

const taken = (
  rows: readonly AnyRecord[],
  template: Template,
  values: AnyDraft,
  id: number | null
): readonly string[] =>
  Object.entries<AnyField>(template.fields).flatMap(([name, field]) =>
    field.options.unique && values[name] && rows.some((row) => row.id !== id && row[name] === values[name])
      ? [name]
      : []
  );

class Site {
  public readonly rows: Rows = {};
  public readonly calls: Record<string, number> = {};
  public readonly log: Change[] = [];
  public readonly versions: Record<string, Version[]> = {};
  public readonly hanging: Record<string, Attachment[]> = {};
  public opening: Partial<Opening> = {};
  public failure: FailureDetail | null = null;
  public refused: (draft: AnyDraft) => boolean = () => false;
  public gate: Promise<void> = Promise.resolve();
  private last = 100;
  private minute = 0;

  public of(template: Template): AnyRecord[] {
    return (this.rows[template.name] ??= []);
  }

  /** A moment, later each time: 14:01, 14:02, … on 10 January 2018, in the machine's own zone. */
  private stamp(by: string): { by: string; at: string } {
    this.minute += 1;
    return { by, at: new Date(2018, 0, 10, 14, this.minute).toISOString() };
  }

  public add(template: Template, draft: AnyDraft, by: string): AnyRecord {
    const stamp = this.stamp(by);
    this.last += 1;
    const record = { ...blank(template, draft), id: this.last, version: '"1"', created: stamp, modified: stamp };
    this.rows[template.name] = [...this.of(template), record];
    this.note(template, record, 'added');
    return record;
  }

  public find(template: Template, id: number): AnyRecord {
    const found = this.of(template).find((row) => row.id === id);
    if (!found) throw new Failure({ kind: 'NotFound', what: 'record' });
    return found;
  }

  public change(template: Template, id: number, change: AnyDraft, by: string): AnyRecord {
    const before = this.find(template, id);
    const version = `"${Number(before.version.replace(/"/g, '')) + 1}"`;
    const record = { ...before, ...change, version, modified: this.stamp(by) };
    this.rows[template.name] = this.of(template).map((row) => (row.id === id ? record : row));
    this.note(template, record, 'changed');
    return record;
  }

  public remove(template: Template, id: number): void {
    const gone = this.find(template, id);
    this.rows[template.name] = this.of(template).filter((row) => row !== gone);
    this.log.push({ template: template.name as Change['template'], id, kind: 'deleted' });
  }

  private note(template: Template, record: AnyRecord, kind: Change['kind']): void {
    const label = `${record.version.replace(/"/g, '')}.0`;
    const versions = (this.versions[`${template.name} ${record.id}`] ??= []);
    versions.unshift({ label, ...record.modified, values: record });
    this.log.push({ template: template.name as Change['template'], id: record.id, kind });
  }

  public check(template: Template, values: AnyDraft, id: number | null): void {
    const twice = taken(this.of(template), template, values, id).map((field) => ({ field, code: 'taken' as const }));
    const problems = [...validate(template, values), ...twice];
    if (problems.length) throw new Failure({ kind: 'Invalid', problems });
  }

  public async called(method: string): Promise<void> {
    this.calls[method] = (this.calls[method] ?? 0) + 1;
    await this.gate;
    if (this.failure) throw new Failure(this.failure);
  }

  public read(queries: Queries): Record<string, readonly AnyRecord[]> {
    const answers = Object.entries(queries).map(([key, { template, filter = {} }]) => [
      key,
      this.of(template).filter((row) => Object.entries(filter).every((condition) => meets(row, condition)))
    ]);
    return Object.fromEntries(answers) as Record<string, readonly AnyRecord[]>;
  }
}

const unlessStale = (current: AnyRecord, version: string): void => {
  if (current.version !== version) throw new Failure({ kind: 'Conflict', current });
};

/** The generic methods are written for any template; what they promise of one template is the interface's. */
function repositoryOf(site: Site, me: Person): Repository {
  const methods = {
    read: async (queries: Queries) => {
      await site.called('read');
      return site.read(queries);
    },
    create: async (template: Template, draft: AnyDraft) => {
      await site.called('create');
      site.check(template, draft, null);
      return site.add(template, draft, me.name);
    },
    ...severalIn(site, me),
    ...hangingIn(site, me),
    update: async (template: Template, before: AnyRecord, change: AnyDraft) => {
      await site.called('update');
      const current = site.find(template, before.id);
      unlessStale(current, before.version);
      mustBeOpen(site, template, current, change);
      site.check(template, { ...current, ...change }, before.id);
      return site.change(template, before.id, change, me.name);
    },
    remove: async (template: Template, record: AnyRecord) => {
      await site.called('remove');
      unlessStale(site.find(template, record.id), record.version);
      site.remove(template, record.id);
    },
    history: async (template: Template, id: number): Promise<readonly Version[]> => {
      await site.called('history');
      return (site.versions[`${template.name} ${id}`] ?? []).slice();
    },
    changes: async (since: string | null) => {
      await site.called('changes');
      return { token: String(site.log.length), changes: since === null ? [] : site.log.slice(Number(since)) };
    }
  };
  return methods as unknown as Repository;
}

/** A site in memory, with these rows in it. */
export function aSite(me: Person = kari): Memory {
  const site = new Site();
  const connection = {
    url: 'https://fjordvik.sharepoint.example/sites/framdrift',
    repair: () => site.called('repair').then(() => 0),
    repository: repositoryOf(site, me),
    people: peopleIn(site),
    documents: documentsIn(site),
    open: async (queries: Queries) => {
      await site.called('open');
      const opening = { ...anOpening(me), ...site.opening };
      return { ...opening, rows: ['ready', 'behind'].includes(opening.schema) ? site.read(queries) : null };
    },
    setUp: async (onProgress: (progress: Progress) => void) => {
      onProgress({ done: 1, of: 2, step: 'Prosjekter' });
      await site.called('setUp');
      site.opening = { ...site.opening, schema: 'ready' };
    },
    elsewhere: () => connection
  } as unknown as Connection;
  return {
    connection,
    calls: site.calls,
    rows: (template) => site.of(template),
    add: (template, draft) => site.add(template, draft, me.name),
    changeAs: (by, template, id, change) => site.change(template, id, change, by),
    deleteAs: (template, id) => site.remove(template, id),
    failWith: (failure) => void (site.failure = failure),
    refuse: (refused) => void (site.refused = refused),
    opensAs: (opening) => void (site.opening = { ...site.opening, ...opening }),
    hold: () => {
      let open = (): void => undefined;
      site.gate = new Promise((resolve) => (open = resolve));
      return open;
    }
  };
}

/** What a site in memory says of itself. */
export const anOpening = (me: Person): Opening => ({
  me,
  mayEdit: true,
  mayManageLists: true,
  schema: 'ready',
  owners: ['Berit Eier']
});
