import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { AnyRecord, Attempt, Repository } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import type { ChangeOf, DraftOf, Identity, RecordOf } from '../../domain/schema/record';
import { belongsToProject, goesWith, isTied } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { templates } from '../../domain/templates';
import { project } from '../../domain/templates/project';
import { everywhere, headScope } from './projectRows';
import { useSite } from './SiteRoom';

/** Stores records, and shows at once on every screen what was stored. Rejects like the repository. */
export interface Store {
  readonly create: <T extends Template>(template: T, draft: DraftOf<T>) => Promise<RecordOf<T>>;
  /** On Conflict the screens show the record as it is now; what was typed is the caller's to keep. */
  readonly update: <T extends Template>(template: T, before: RecordOf<T>, change: ChangeOf<T>) => Promise<RecordOf<T>>;
  /** Stores many, and shows those that were stored. */
  readonly createAll: Repository['createAll'];
  /** Stores what changed in many, and shows each as it is stored, or as it is now where somebody else came first. */
  readonly updateAll: Repository['updateAll'];
  /** Removes many, and shows the plan without those that were removed. */
  readonly removeAll: Repository['removeAll'];
  /** Shows a record that somebody else has stored (a form). */
  readonly keep: (template: Template, record: Identity) => void;
}

/** What belongs to no project is read in all of them. */
const isEverybodys = (template: Template): boolean => template.name !== project.name && !belongsToProject(template);

const keyOf = (record: AnyRecord): unknown => record.projectKey ?? record.key;

/** Does a record belong among these rows? */
const isIn = (scope: unknown, record: AnyRecord): boolean =>
  scope === everywhere || scope === keyOf(record) || scope === headScope(keyOf(record));

function withRecord(rows: readonly AnyRecord[], record: AnyRecord): readonly AnyRecord[] {
  const known = rows.some(({ id }) => id === record.id);
  return known ? rows.map((row) => (row.id === record.id ? record : row)) : [...rows, record];
}

function show(client: QueryClient, siteUrl: string, template: Template, record: AnyRecord): void {
  const cached = client.getQueriesData<readonly AnyRecord[]>(['rows', siteUrl, template.name]);
  cached.forEach(([queryKey, rows]) => {
    const scope = queryKey[3];
    const belongs = isIn(scope, record) || isEverybodys(template);
    if (belongs && rows) client.setQueryData(queryKey, withRecord(rows, record));
  });
}

/** Changes the rows of one template, on every screen that has them, at once. */
function reshow(
  client: QueryClient,
  siteUrl: string,
  name: string,
  change: (rows: readonly AnyRecord[], scope: unknown) => readonly AnyRecord[]
): void {
  const cached = client.getQueriesData<readonly AnyRecord[]>(['rows', siteUrl, name]);
  cached.forEach(([queryKey, rows]) => rows && client.setQueryData(queryKey, change(rows, queryKey[3])));
}

const recordsIn = (attempts: readonly Attempt[]): readonly AnyRecord[] =>
  attempts.flatMap((each) => ('record' in each ? [each.record as unknown as AnyRecord] : []));

/** Those that were stored, and of those that were not, the ones we know as they are now. */
const currentIn = (attempts: readonly Attempt[]): readonly AnyRecord[] =>
  attempts.flatMap((each) => {
    if ('record' in each) return [each.record as unknown as AnyRecord];
    return isFailure(each.failure, 'Conflict') ? [each.failure.detail.current] : [];
  });

function showAll(client: QueryClient, siteUrl: string, template: Template, records: readonly AnyRecord[]): void {
  const stored = new Map(records.map((record) => [record.id, record]));
  reshow(client, siteUrl, template.name, (rows, scope) => {
    const known = new Set(rows.map(({ id }) => id));
    const added = records.filter((each) => !known.has(each.id) && isIn(scope, each));
    return [...rows.map((row) => stored.get(row.id) ?? row), ...added];
  });
}

/** Without these records, and without what went with them. */
function hideAll(client: QueryClient, siteUrl: string, template: Template, records: readonly AnyRecord[]): void {
  const gone = new Set(records.map(({ id }) => id));
  reshow(client, siteUrl, template.name, (rows) => rows.filter(({ id }) => !gone.has(id)));
  goesWith(template, templates).forEach((tie) => {
    const isLeft = (row: AnyRecord): boolean => !records.some((record) => isTied(tie, row, template, record));
    reshow(client, siteUrl, tie.template.name, (rows) => rows.filter(isLeft));
  });
}

type Several = Pick<Store, 'createAll' | 'updateAll' | 'removeAll'>;

/** What is stored many at a time. */
const several = (client: QueryClient, siteUrl: string, repository: Repository): Several => ({
  createAll: async (template, drafts, onDone) => {
    const attempts = await repository.createAll(template, drafts, onDone);
    showAll(client, siteUrl, template, recordsIn(attempts as readonly Attempt[]));
    return attempts;
  },
  updateAll: async (template, changes) => {
    const attempts = await repository.updateAll(template, changes);
    showAll(client, siteUrl, template, currentIn(attempts as readonly Attempt[]));
    return attempts;
  },
  removeAll: async (template, records) => {
    const attempts = await repository.removeAll(template, records);
    hideAll(client, siteUrl, template, recordsIn(attempts as readonly Attempt[]));
    return attempts;
  }
});

export function useStore(): Store {
  const client = useQueryClient();
  const { siteUrl, connection } = useSite();
  return React.useMemo(() => {
    const { repository } = connection;
    const keep: Store['keep'] = (template, record) => show(client, siteUrl, template, record as AnyRecord);
    return {
      keep,
      ...several(client, siteUrl, repository),
      create: async (template, draft) => {
        const record = await repository.create(template, draft);
        keep(template, record);
        return record;
      },
      update: async (template, before, change) => {
        try {
          const record = await repository.update(template, before, change);
          keep(template, record);
          return record;
        } catch (error) {
          if (isFailure(error, 'Conflict')) keep(template, error.detail.current);
          throw error;
        }
      }
    };
  }, [client, siteUrl, connection]);
}
