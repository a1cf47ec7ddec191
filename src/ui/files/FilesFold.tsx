import * as React from 'react';
import { useWords } from '../app/WordsRoom';
import { Fold } from '../parts/Fold';
import { FilesPart } from './FilesPart';
import type { FilesPartProps } from './FilesPart';
import { useAttachments } from './useAttachments';
import { useLinks } from './useLinks';

/** How much there is: of links we know from the start; of files, once somebody has opened them. */
function useCount({ template, record }: FilesPartProps): string | undefined {
  const { files: said } = useWords().messages;
  const { files } = useAttachments(template, record.id, false);
  const { length } = useLinks(template, record).links;
  const total = (files?.length ?? 0) + length;
  if (files) return total > 0 ? `(${total})` : undefined;
  return length > 0 ? said.linkCount(length) : undefined;
}

/** A record's files and links under its form. */
export function FilesFold({ home, ...props }: FilesPartProps & { readonly home: readonly string[] }): JSX.Element {
  const { files: said } = useWords().messages;
  return (
    <Fold title={said.title} count={useCount(props)} home={home} name="files" printed>
      <FilesPart {...props} />
    </Fold>
  );
}
