import * as React from 'react';
import type { Identity, RecordOf } from '../../domain/schema/record';
import { identityIn } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { documentLink } from '../../domain/templates/documentLink';
import { project } from '../../domain/templates/project';
import { useRows } from '../data/useRows';
import { useStore } from '../data/useStore';
import { useRowStart } from '../project/useRowStart';

export type DocumentLink = RecordOf<typeof documentLink>;

/** A link's name and where it leads. */
export interface NewLink {
  readonly name: string;
  readonly address: string;
}

export interface Links {
  readonly links: readonly DocumentLink[];
  /** Stores one; rejects like the repository. Null where the record has no key yet, by which it could be linked. */
  readonly add: ((link: NewLink) => Promise<unknown>) | null;
}

/** The documents that are linked to a record. Links made by hand in SharePoint, of no record, are the project's own. */
export function useLinks(template: Template, record: Pick<Identity, 'id'>): Links {
  const rows = useRows(documentLink);
  const { create } = useStore();
  const start = useRowStart();
  const key = identityIn(template, record);
  const links = React.useMemo(
    () => rows.filter(({ recordKey }) => (recordKey === '' ? template === project : recordKey === key)),
    [rows, key, template]
  );
  const add = ({ name, address }: NewLink): Promise<unknown> =>
    create(documentLink, { ...start, name, address: { address, text: '' }, recordKey: key });
  return { links, add: key === '' ? null : add };
}
