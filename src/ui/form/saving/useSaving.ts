import { useEffect, useRef, useState } from 'react';
import type { FailureDetail } from '../../../domain/failure';
import type { Problem } from '../../../domain/schema/problem';
import type { AnyDraft, AnyRecord, Stamp } from '../../../domain/schema/record';
import { problemWords } from '../../../locales/failureWords';
import { useSetting } from '../../setting';
import type { Merged } from './merge';
import { merge, picked } from './merge';
import type { Refused } from './ready';
import { readyIn, refusedFields } from './ready';
import type { Outcome } from './store';
import { store } from './store';
import type { Restorable } from './opened';
import type { Editing } from './useEditing';

/** How saving goes. */
export type Saving =
  | { readonly kind: 'ready' }
  /** `failure` is why it did not go the last time. */
  | { readonly kind: 'saving'; readonly failure: FailureDetail | null }
  | { readonly kind: 'saved'; readonly record: AnyRecord; readonly mergedWith: string | null }
  | { readonly kind: 'failed'; readonly failure: FailureDetail }
  /** Shown beside each other; `stamp` says whose the other is. */
  | { readonly kind: 'conflict'; readonly stored: AnyRecord; readonly merged: Merged; readonly stamp: Stamp };

export interface Saver {
  readonly saving: Saving;
  /** Checks and stores what stands in the form. Resolves when it is done, however it went. */
  readonly save: () => Promise<void>;
  /** Stores what can be stored of what is not yet, one request at a time; what is wrong waits. Resolves when all that is done. */
  readonly saveReady: () => Promise<void>;
  /** Shows what both have changed beside each other. */
  readonly choose: () => void;
  /** Goes on from a conflict with what was chosen for the fields that both had changed. */
  readonly settle: (chosen: AnyDraft) => Promise<void>;
}

const ready: Saving = { kind: 'ready' };

export const failureIn = (saving: Saving): FailureDetail | null => ('failure' in saving ? saving.failure : null);

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

const conflict = (stored: AnyRecord, merged: Merged, stamp = stored.modified): Saving => ({
  kind: 'conflict',
  stored,
  merged,
  stamp
});

const firstState = (restored: Merged | null, record: AnyRecord | null): Saving =>
  restored?.both.length && record ? conflict(record, restored) : ready;

type Work = () => Promise<void>;

/** One thing at a time; what is asked for meanwhile is done once more afterwards. */
function useInTurn(): (work: Work) => Promise<void> {
  const turn = useRef<{ readonly done: Promise<void>; again: Work | null } | null>(null);
  const [inTurn] = useState(() => async (work: Work): Promise<void> => {
    if (turn.current) {
      turn.current.again = work;
      return turn.current.done;
    }
    const run = async (): Promise<void> => {
      try {
        for (let next: Work | null = work; next; next = turn.current?.again ?? null) {
          if (turn.current) turn.current.again = null;
          await next();
        }
      } finally {
        turn.current = null;
      }
    };
    // The first step of the work must find that it is its turn.
    const done = Promise.resolve().then(run);
    turn.current = { done, again: null };
    return done;
  });
  return inTurn;
}

interface Sent {
  readonly before: AnyDraft;
  readonly values: AnyDraft;
  /** What of it the form is to regard as stored afterwards. */
  readonly sent: AnyDraft;
}

interface Sending {
  readonly saving: Saving;
  readonly say: (saving: Saving) => void;
  /** Stores something, and lets the form stand on what came of it. A conflict is the caller's. */
  readonly send: (what: Sent) => Promise<Outcome>;
}

function useSending(editing: Editing & Restorable, onSaved: (record: AnyRecord) => void): Sending {
  const { repository } = useSetting().connection;
  const putAtFields = useServerProblems(editing);
  const { ground, matter, takeIn, restored } = editing;
  const [saving, setSaving] = useState<Saving>(() => firstState(restored, ground().record));
  const here = useRef(true);
  useEffect(() => () => void (here.current = false), []);
  const say = (next: Saving): void => {
    if (here.current) setSaving(next);
  };
  const isAtFields = (failure: FailureDetail): boolean => failure.kind === 'Invalid' && putAtFields(failure.problems);
  const send = async ({ before, values, sent }: Sent): Promise<Outcome> => {
    if (here.current) setSaving((last) => ({ kind: 'saving', failure: failureIn(last) }));
    const outcome = await store({ repository, ...matter, stored: ground().record, before, values });
    if (outcome.kind === 'saved') takeIn(outcome.record, sent, outcome.mergedWith);
    const isSaid = outcome.kind === 'failed' && isAtFields(outcome.failure);
    if (outcome.kind !== 'conflict') say(isSaid ? ready : outcome);
    if (outcome.kind === 'saved') onSaved(outcome.record);
    return outcome;
  };
  return { saving, say, send };
}

/** Everything that stands in the form, once it is right. */
function useSavingAll({ form, ground, insist, matter }: Editing, { send, say }: Sending): () => Promise<void> {
  const saveAll = async (values: AnyDraft): Promise<void> => {
    const sent = picked(values, matter.names);
    const outcome = await send({ before: ground().values, values: sent, sent });
    if (outcome.kind === 'conflict') say(conflict(outcome.stored, outcome.merged));
    if (outcome.kind !== 'saved') return;
    insist(false);
    // What was wrong is not any more.
    form.reset(form.getValues());
  };
  return () => {
    insist(true);
    return form.handleSubmit(saveAll)();
  };
}

/** What can be stored of it; where somebody else has changed the same, that waits and the rest is stored. */
function useSavingReady(editing: Editing, { send, say }: Sending): () => Promise<void> {
  const { ground, matter, takeIn } = editing;
  const refused = useRef<Refused>({});
  const saveReady = async (): Promise<void> => {
    const sent = readyIn(editing, refused.current);
    if (!Object.keys(sent).length) return;
    const before = picked(ground().record ?? ground().values, matter.names);
    const outcome = await send({ before, values: { ...before, ...sent }, sent });
    refused.current = refusedFields(outcome, sent);
    if (outcome.kind !== 'conflict') return;
    takeIn(outcome.stored);
    say(ready);
    await saveReady();
  };
  return saveReady;
}

/** Saves a form: once at a time, and never over what others have written. */
export function useSaving(
  editing: Editing & Restorable,
  isByItself: boolean,
  onSaved: (record: AnyRecord) => void
): Saver {
  const { form, ground, matter, rebase } = editing;
  const sending = useSending(editing, onSaved);
  const { saving, say } = sending;
  const saveAll = useSavingAll(editing, sending);
  const saveReady = useSavingReady(editing, sending);
  const inTurn = useInTurn();
  const busy = useRef(false);
  const save = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    await inTurn(saveAll);
    busy.current = false;
  };
  const choose = (): void => {
    const { record: stored, values: before, others } = ground();
    if (!stored) return;
    const merged = merge({ before, mine: form.getValues(), stored }, matter);
    say(conflict(stored, merged, others[merged.both[0] ?? '']));
  };
  const settle = async (chosen: AnyDraft): Promise<void> => {
    if (saving.kind !== 'conflict') return;
    rebase(saving.stored, { ...saving.merged.values, ...chosen });
    say(ready);
    await (isByItself ? inTurn(saveReady) : save());
  };
  return { saving, save, saveReady: () => inTurn(saveReady), choose, settle };
}
