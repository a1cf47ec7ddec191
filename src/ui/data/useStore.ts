import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { AnyRecord } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import type { ChangeOf, DraftOf, Identity, RecordOf } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { everywhere, useSite } from './SiteRoom';

/** Stores records, and shows at once on every screen what was stored. Rejects like the repository. */
export interface Store {
  readonly create: <T extends Template>(template: T, draft: DraftOf<T>) => Promise<RecordOf<T>>;
  /** On Conflict the screens show the record as it is now; what was typed is the caller's to keep. */
  readonly update: <T extends Template>(template: T, before: RecordOf<T>, change: ChangeOf<T>) => Promise<RecordOf<T>>;
  /** Shows a record that somebody else has stored (a form). */
  readonly keep: (template: Template, record: Identity) => void;
}

const keyOf = (record: AnyRecord): unknown => record.projectKey ?? record.key;

function withRecord(rows: readonly AnyRecord[], record: AnyRecord): readonly AnyRecord[] {
  const known = rows.some(({ id }) => id === record.id);
  return known ? rows.map((row) => (row.id === record.id ? record : row)) : [...rows, record];
}

function show(client: QueryClient, siteUrl: string, template: Template, record: AnyRecord): void {
  const cached = client.getQueriesData<readonly AnyRecord[]>(['rows', siteUrl, template.name]);
  cached.forEach(([queryKey, rows]) => {
    const scope = queryKey[3];
    const belongs = scope === everywhere || scope === keyOf(record);
    if (belongs && rows) client.setQueryData(queryKey, withRecord(rows, record));
  });
}

export function useStore(): Store {
  const client = useQueryClient();
  const { siteUrl, connection } = useSite();
  return React.useMemo(() => {
    const { repository } = connection;
    const keep: Store['keep'] = (template, record) => show(client, siteUrl, template, record as AnyRecord);
    return {
      keep,
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
