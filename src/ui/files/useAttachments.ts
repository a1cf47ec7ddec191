import { useQuery } from '@tanstack/react-query';
import type { Attachment } from '../../data/repository';
import type { Template } from '../../domain/schema/template';
import { useSite } from '../data/SiteRoom';

/** Where a record's files stand in the cache. What others hang there makes them be read again (`useOthersChanges`). */
export const attachmentsKey = (siteUrl: string, template: string, id: number): readonly unknown[] => [
  'attachments',
  siteUrl,
  template,
  id
];

export interface Attachments {
  /** Undefined until they have been read. */
  readonly files: readonly Attachment[] | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** The files that hang on a record; asked for only when somebody has opened them. */
export function useAttachments(template: Template, id: number, wanted: boolean): Attachments {
  const { siteUrl, connection } = useSite();
  const { data, error, refetch } = useQuery({
    queryKey: attachmentsKey(siteUrl, template.name, id),
    queryFn: () => connection.repository.attachments(template, id),
    enabled: wanted
  });
  return { files: data, error: data ? null : error, again: () => void refetch() };
}
