import { useQuery } from '@tanstack/react-query';
import type { RecordOf } from '../../domain/schema/record';
import { lesson } from '../../domain/templates/lesson';
import { reflection } from '../../domain/templates/reflection';
import type { Lesson } from '../data/records';
import { everywhere } from '../data/projectRows';
import { rowsKey, useSite } from '../data/SiteRoom';
import { useProject } from '../project/ProjectRoom';

export type Reflection = RecordOf<typeof reflection>;

interface Others<R> {
  /** Undefined until they are read. */
  readonly rows: readonly R[] | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

const isRow = (row: { readonly projectKey: string }, key: string): boolean =>
  row.projectKey !== '' && row.projectKey !== key;

/** The lessons of the site's other projects; read when something that shows them is opened. */
export function useOthersLessons(enabled = true): Others<Lesson> {
  const { siteUrl, read } = useSite();
  const { key } = useProject();
  const { data, error, refetch } = useQuery({
    queryKey: rowsKey(siteUrl, lesson.name, everywhere),
    queryFn: () => read({ template: lesson }),
    enabled
  });
  const rows = (data as unknown as readonly Lesson[] | undefined)?.filter((row) => isRow(row, key));
  return { rows, error, again: () => void refetch() };
}

/** The reflections that other projects share, read with them. */
export function useSharedReflections(): Others<Reflection> {
  const { siteUrl, read } = useSite();
  const { key } = useProject();
  const { data, error, refetch } = useQuery({
    queryKey: rowsKey(siteUrl, reflection.name, 'shared'),
    queryFn: () => read({ template: reflection, filter: { share: true } })
  });
  const rows = (data as unknown as readonly Reflection[] | undefined)?.filter((row) => isRow(row, key));
  return { rows, error, again: () => void refetch() };
}
