import { useQuery } from '@tanstack/react-query';
import type { AnyRecord, Version } from '../../data/repository';
import type { Template } from '../../domain/schema/template';
import { useSite } from '../data/SiteRoom';

export interface Versions {
  /** Newest first; undefined until they are read. */
  readonly versions: readonly Version[] | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** A record's versions, read anew when somebody has stored another; until then those that were read stay. */
export function useVersions(template: Template, { id, version }: AnyRecord): Versions {
  const { siteUrl, connection } = useSite();
  const { data, error, refetch } = useQuery({
    queryKey: ['history', siteUrl, template.name, id, version],
    queryFn: () => connection.repository.history(template, id),
    keepPreviousData: true
  });
  return { versions: data, error, again: () => void refetch() };
}
