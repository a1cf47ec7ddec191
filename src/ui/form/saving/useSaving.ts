import { useEffect, useRef, useState } from 'react';
import type { FailureDetail } from '../../../domain/failure';
import type { Problem } from '../../../domain/schema/problem';
import type { AnyDraft, AnyRecord } from '../../../domain/schema/record';
import { problemWords } from '../../../locales/failureWords';
import { useSetting } from '../../setting';
import type { Merged } from './merge';
import { picked } from './start';
import type { Outcome } from './store';
import { store } from './store';
import type { Editing, Restorable } from './useEditing';

/** How saving goes. */
export type Saving =
  | { readonly kind: 'ready' | 'saving' }
  | { readonly kind: 'saved'; readonly record: AnyRecord; readonly mergedWith: string | null }
  | { readonly kind: 'failed'; readonly failure: FailureDetail }
  | { readonly kind: 'conflict'; readonly stored: AnyRecord; readonly merged: Merged };

export interface Saver {
  readonly saving: Saving;
  /** Checks and stores what stands in the form. Resolves when it is done, however it went. */
  readonly save: () => Promise<void>;
  /** Goes on from a conflict with what was chosen for the fields that both had changed. */
  readonly settle: (chosen: AnyDraft) => Promise<void>;
}

const ready: Saving = { kind: 'ready' };

/** Puts what SharePoint found wrong at the fields. False where it is about fields that are not in the form. */
function useServerProblems({ form, matter }: Editing): (problems: readonly Problem[]) => boolean {
  const { words } = useSetting();
  return (problems) => {
    const here = problems.filter(({ field }) => matter.names.includes(field));
    here.forEach((problem) =>
      form.setError(problem.field, { type: problem.code, message: problemWords(words, problem) })
    );
    return here.length > 0 && here.length === problems.length;
  };
}

const firstState = (restored: Merged | null, record: AnyRecord | null): Saving =>
  restored?.both.length && record ? { kind: 'conflict', stored: record, merged: restored } : ready;

/** What an outcome does to the form: the saved record stands in it, and problems stand at their fields. */
function useConclusion(editing: Editing): (outcome: Outcome, sent: AnyDraft) => Saving {
  const putAtFields = useServerProblems(editing);
  return (outcome, sent) => {
    if (outcome.kind === 'saved') {
      editing.insist(false);
      editing.rebase(outcome.record, undefined, sent);
    }
    const invalid = outcome.kind === 'failed' && outcome.failure.kind === 'Invalid' ? outcome.failure.problems : null;
    return invalid && putAtFields(invalid) ? ready : outcome;
  };
}

/** Saves a form: once at a time, and never over what others have written. */
export function useSaving(editing: Editing & Restorable, onSaved: (record: AnyRecord) => void): Saver {
  const { repository } = useSetting().connection;
  const { form, ground, insist, matter, rebase, restored } = editing;
  const [saving, setSaving] = useState<Saving>(() => firstState(restored, ground().record));
  const conclude = useConclusion(editing);
  const busy = useRef(false);
  const here = useRef(true);
  useEffect(() => () => void (here.current = false), []);

  const send = async (values: AnyDraft): Promise<void> => {
    const { template, names, known } = matter;
    const sent = picked(values, names);
    setSaving({ kind: 'saving' });
    const outcome = await store({ repository, template, names, known, before: ground().record, values: sent });
    const next = conclude(outcome, sent);
    if (here.current) setSaving(next);
    if (outcome.kind === 'saved') onSaved(outcome.record);
  };
  const save = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    insist(true);
    await form.handleSubmit(send)();
    busy.current = false;
  };
  const settle = async (chosen: AnyDraft): Promise<void> => {
    if (saving.kind !== 'conflict') return;
    rebase(saving.stored, { ...saving.merged.values, ...chosen });
    setSaving(ready);
    await save();
  };
  return { saving, save, settle };
}
