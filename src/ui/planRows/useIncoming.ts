import { useQuery } from '@tanstack/react-query';
import type { RecordOf } from '../../domain/schema/record';
import { projectInterface } from '../../domain/templates/projectInterface';
import { rowsKey, useSite } from '../data/SiteRoom';
import { useProjectKey } from '../data/projectKey';

export type Interface = RecordOf<typeof projectInterface>;

const none: readonly Interface[] = [];

/** The interfaces that other projects have written to this one. */
export function useIncoming(): readonly Interface[] {
  const { siteUrl, read } = useSite();
  const key = useProjectKey();
  const { data } = useQuery({
    queryKey: rowsKey(siteUrl, projectInterface.name, `to ${key}`),
    queryFn: () => read({ template: projectInterface, filter: { otherKey: key } })
  });
  return (data as unknown as readonly Interface[] | undefined) ?? none;
}
