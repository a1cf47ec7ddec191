import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Attachment } from '../../data/repository';
import type { Identity } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { documentLink } from '../../domain/templates/documentLink';
import { useSay } from '../app/Announcer';
import { useWords } from '../app/WordsRoom';
import { useSite } from '../data/SiteRoom';
import { useStore } from '../data/useStore';
import { attachmentsKey } from './useAttachments';
import type { DocumentLink } from './useLinks';

interface Removing {
  readonly onRemoveFile: (file: Attachment) => Promise<unknown>;
  readonly onRemoveLink: (link: DocumentLink) => Promise<unknown>;
}

/** Removes files and links. What was pressed goes with them: the focus is back where one adds. */
export function useRemoving(template: Template, record: Identity, root: React.RefObject<HTMLElement>): Removing {
  const client = useQueryClient();
  const { siteUrl, connection } = useSite();
  const { keep, removeAll } = useStore();
  const say = useSay();
  const { files: said } = useWords().messages;
  const done = (name: string): void => {
    say(said.removed(name));
    root.current?.querySelector<HTMLElement>('[data-add]')?.focus();
  };
  return {
    onRemoveFile: async ({ name }) => {
      const after = await connection.repository.detach(template, record as never, name);
      keep(template, after);
      await client.invalidateQueries(attachmentsKey(siteUrl, template.name, record.id));
      done(name);
    },
    onRemoveLink: async (link) => {
      const [attempt] = await removeAll(documentLink, [link]);
      if (attempt && 'failure' in attempt) throw attempt.failure;
      done(link.name);
    }
  };
}
