import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import { isFrozen, stillWritten } from '../../domain/schema/frozen';
import { parentOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { laterTemplates } from '../../domain/templates/rooms';
import { useRows } from '../data/useRows';
import { useMay } from '../project/useMay';
import { useSetting } from '../setting';

/** Is it settled, or a row of what is? `under`: the id of what a new one is to be a row of. */
export function useIsFrozen(template: Template, record: AnyRecord | null, under: string | undefined): boolean {
  const link = parentOf(template) ?? '';
  const parent = laterTemplates.find(({ name }) => name === template.fields[link]?.to);
  const above = useRows(parent ?? template) as readonly unknown[] as readonly AnyRecord[];
  if (record !== null && isFrozen(template, record)) return true;
  const id = record ? (record[link] as { readonly id: number } | null)?.id : Number(under);
  const of = parent && above.find((row) => row.id === id);
  return parent !== undefined && of !== undefined && isFrozen(parent, of);
}

/** The sections that this person writes in while the rest of the document is settled. */
export function useStillWritten(template: Template, record: AnyRecord | null): readonly string[] {
  const may = useMay();
  return (record ? stillWritten(template, record) : []).filter((section) => {
    const act = template.writtenBy?.[section]?.by;
    return act !== undefined && may(act);
  });
}

/** A record that is settled is only read, whoever looks. */
export function useFrozenSetting(frozen: boolean): ReturnType<typeof useSetting> {
  const setting = useSetting();
  return React.useMemo(() => (frozen ? { ...setting, readOnly: true } : setting), [setting, frozen]);
}
