import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import { isFrozen, parentOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { laterTemplates } from '../../domain/templates/rooms';
import { useRows } from '../data/useRows';
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

/** A record that is settled is only read, whoever looks. */
export function useFrozenSetting(frozen: boolean): ReturnType<typeof useSetting> {
  const setting = useSetting();
  return React.useMemo(() => (frozen ? { ...setting, readOnly: true } : setting), [setting, frozen]);
}
