import { useEffect } from 'react';
import type { AnyRecord } from '../../../domain/schema/record';
import type { FormHandle, RecordFormProps } from '../RecordForm';
import type { Editing } from './useEditing';
import type { Saver } from './useSaving';

/** Lets whoever shows the form ask what stands in it, and have it saved. */
export function useHandle({ handle }: RecordFormProps, editing: Editing, saver: Saver, isByItself: boolean): void {
  useEffect(
    () => () => {
      if (handle) handle.current = null;
    },
    [handle]
  );
  useEffect(() => {
    if (!handle) return;
    const hasUnsaved = (): boolean => Object.keys(editing.pending()).length > 0;
    const saveNow = async (): Promise<AnyRecord | null> => {
      if (isByItself) await saver.saveReady();
      return hasUnsaved() ? null : editing.ground().record;
    };
    (handle as React.MutableRefObject<FormHandle<AnyRecord> | null>).current = { hasUnsaved, saveNow };
  });
}
