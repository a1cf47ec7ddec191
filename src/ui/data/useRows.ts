import * as React from 'react';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { AnyRecord } from '../../data/repository';
import type { RecordOf } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { programme } from '../../domain/templates/programme';
import type { programmeReport } from '../../domain/templates/programmeReport';
import { project } from '../../domain/templates/project';
import type { statusReport } from '../../domain/templates/statusReport';
import { everywhere, headReadings, openedReadings, readingOf } from './projectRows';
import type { Reading } from './projectRows';
import { useProjectKey } from './projectKey';
import { rowsKey, useSite } from './SiteRoom';
import type { SiteRoom } from './SiteRoom';
import type { Programme, Project } from './records';

const readQuery = (
  { siteUrl, read }: SiteRoom,
  { template, scope, query }: Reading
): { queryKey: readonly string[]; queryFn: () => Promise<readonly AnyRecord[]> } => ({
  queryKey: rowsKey(siteUrl, template, scope),
  queryFn: () => read(query)
});

const rowsQuery = (site: SiteRoom, template: Template, key: string): ReturnType<typeof readQuery> =>
  readQuery(site, readingOf(template, key));

const none: readonly never[] = [];

/** The current project's rows of one template, as last read. */
export function useRows<T extends Template>(template: T): readonly RecordOf<T>[] {
  const { data } = useQuery(rowsQuery(useSite(), template, useProjectKey()));
  return (data as unknown as readonly RecordOf<T>[] | undefined) ?? none;
}

export interface WholeProject {
  readonly project: Project | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly again: () => void;
}

type Loading = Pick<WholeProject, 'loading' | 'error' | 'again'>;

function useRead(readings: readonly Reading[]): Loading & { readonly rows: readonly unknown[] } {
  const site = useSite();
  const results = useQueries({ queries: readings.map((reading) => readQuery(site, reading)) });
  const failed = results.find(({ isError, data }) => isError && data === undefined);
  return {
    rows: results[0]?.data ?? none,
    loading: results.some(({ isLoading }) => isLoading),
    error: failed?.error ?? null,
    again: () => results.forEach(({ refetch }) => void refetch())
  };
}

/** Reads a project and all its rows, in one round trip where they are not there already. */
export function useWholeProject(key: string): WholeProject {
  const { rows, ...loading } = useRead(openedReadings(key));
  return { project: rows[0] as Project | undefined, ...loading };
}

/** Reads the current project's rows of more templates, in one round trip where they are not there already. */
export function useLoadedRows(templates: readonly Template[]): Loading {
  const key = useProjectKey();
  return useRead(templates.map((template) => readingOf(template, key)));
}

type Head = 'id' | 'created' | 'modified' | 'name' | 'status' | 'due' | 'preparedBy' | 'orderedBy' | 'sentOn';
type Way = 'returnReason' | 'returnedOn' | 'takenOn';

/** Who has each of the project's status reports and reports to the programme, and what it is on; nothing of what they say. */
export interface ReportHeads {
  readonly statuses: readonly Pick<RecordOf<typeof statusReport>, Head | Way | 'recipient' | 'periodEnd'>[];
  readonly programmes: readonly Pick<RecordOf<typeof programmeReport>, Head | Way | 'kind' | 'year'>[];
}

/** The heads of reports that are read as a whole where they are written. They come with the project. */
export function useReportHeads(): ReportHeads {
  const site = useSite();
  const [statuses, programmes] = headReadings(useProjectKey()).map((reading) => readQuery(site, reading));
  const { data: ofStatuses = none } = useQuery(statuses!);
  const { data: ofProgrammes = none } = useQuery(programmes!);
  return React.useMemo(
    () => ({ statuses: ofStatuses, programmes: ofProgrammes }) as unknown as ReportHeads,
    [ofStatuses, ofProgrammes]
  );
}

export interface Projects {
  readonly projects: readonly Project[] | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** Every project of the site; read when first asked for. */
export function useProjects(enabled = true): Projects {
  const { siteUrl, read } = useSite();
  const { data, error, refetch } = useQuery({
    queryKey: rowsKey(siteUrl, project.name, everywhere),
    queryFn: () => read({ template: project }),
    enabled
  });
  return { projects: data as unknown as readonly Project[] | undefined, error, again: () => void refetch() };
}

/** The site's programmes, by name; read when first asked for. */
export function useProgrammes(): readonly Programme[] {
  const { siteUrl, read } = useSite();
  const { data } = useQuery({
    queryKey: rowsKey(siteUrl, programme.name, everywhere),
    queryFn: () => read({ template: programme })
  });
  return React.useMemo(() => {
    const rows = (data as unknown as readonly Programme[] | undefined) ?? none;
    return rows.slice().sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  }, [data]);
}

/** The current project's rows of several templates that its screens have, by the template's name. */
export function useRowsByName(templates: readonly Template[]): Readonly<Record<string, readonly AnyRecord[]>> {
  const site = useSite();
  const key = useProjectKey();
  const rows = useQueries({ queries: templates.map((template) => rowsQuery(site, template, key)) });
  const found = React.useRef<Readonly<Record<string, readonly AnyRecord[]>>>({});
  const read = templates.map(({ name }, index) => [name, rows[index]?.data ?? none] as const);
  const isSame = read.length > 0 && read.every(([name, each]) => found.current[name] === each);
  if (!isSame) found.current = Object.fromEntries(read);
  return found.current;
}

/** How many rows of each the current project has, where they have been read. */
export function useCounts(templates: readonly Template[]): readonly number[] {
  const site = useSite();
  const key = useProjectKey();
  const queries = templates.map((template) => ({ ...rowsQuery(site, template, key), enabled: false }));
  return useQueries({ queries }).map(({ data }) => data?.length ?? 0);
}
