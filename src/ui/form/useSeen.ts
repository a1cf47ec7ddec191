import { useRef } from 'react';
import type { Identity } from '../../domain/schema/record';
import type { FormHandle } from './RecordForm';

/**
 * The record that a form is open on. Where somebody else has deleted it, it is still there for as long as something
 * stands in the form that is not saved.
 */
export function useSeen<R extends Identity>(
  row: R | undefined,
  id: number,
  form: { readonly current: FormHandle<R> | null }
): R | undefined {
  const last = useRef<R>();
  if (row) last.current = row;
  if (row) return row;
  return last.current?.id === id && form.current?.hasUnsaved() ? last.current : undefined;
}
