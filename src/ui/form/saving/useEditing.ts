import { useEffect, useMemo, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useForm } from 'react-hook-form';
import type { AnyDraft, AnyRecord } from '../../../domain/schema/record';
import { changed } from '../../../domain/schema/record';
import { identityOf } from '../../../domain/schema/template';
import type { Template } from '../../../domain/schema/template';
import { useSetting } from '../../setting';
import { askedIn } from '../arrangement';
import type { RecordFormProps } from '../RecordForm';
import type { Merged } from './merge';
import type { Values } from './resolver';
import { resolverFor } from './resolver';
import { restore, unsavedIn, valuesOf } from './start';
import { keyOf, readUnsaved, recordKey, writeUnsaved } from './unsaved';
import { useKeeping } from './useKeeping';

/** What a form is about, for as long as it is open. */
export interface Matter {
  readonly template: Template;
  readonly known: AnyDraft;
  readonly initial: AnyDraft;
  /** The fields that are asked for. */
  readonly names: readonly string[];
  /** Under what key the browser keeps what is not saved of a record. */
  readonly keyFor: (record: AnyRecord | null) => string;
}

/** What a form stands on: a record as it was read or last saved (null for a new one), and its values. */
interface Ground {
  readonly record: AnyRecord | null;
  readonly values: AnyDraft;
}

export interface Editing {
  readonly matter: Matter;
  readonly form: UseFormReturn<Values>;
  readonly ground: () => Ground;
  /** False where the browser keeps nothing. */
  readonly kept: boolean;
  /** From now on what is empty and required is wrong, or not any more. */
  readonly insist: (on: boolean) => void;
  /** The form stands on another version, with these values in it; what has been typed since `asOf` stays. */
  readonly rebase: (record: AnyRecord | null, values?: AnyDraft, asOf?: AnyDraft) => void;
}

const none: AnyDraft = {};

function useMatter({ template, record, known = none, initial = none, fields }: RecordFormProps): Matter {
  const { connection, opening } = useSetting();
  const { login } = opening.me;
  const [matter] = useState(() => {
    const given = record ? none : known;
    const names = askedIn({ template, known: given, ...(fields ? { fields } : {}) });
    const keyFor = (about: AnyRecord | null): string =>
      keyOf({ template, record: about, known: given, login, path: new URL(connection.url).pathname });
    const identity = identityOf(template);
    const own = record || identity === undefined ? none : { [identity]: recordKey(keyFor(null)) };
    return { template, known: { ...own, ...given }, initial, names, keyFor };
  });
  return matter;
}

const groundOn = ({ template, known, initial }: Matter, record: AnyRecord | null): Ground => ({
  record,
  values: valuesOf(template, record, { ...initial, ...known })
});

/** The key that the record being made was given, to be kept with what is typed. */
function ownKey({ template, known }: Matter): { readonly key?: string } {
  const key = known[identityOf(template) ?? ''];
  return typeof key === 'string' ? { key } : none;
}

export interface Restorable {
  /** What was fetched back from the browser; null where there was nothing. */
  readonly restored: Merged | null;
}

interface Opened extends Restorable {
  readonly ground: Ground;
  readonly values: AnyDraft;
}

/** What the form begins with: what is stored, and on top of it what was typed last and not saved. */
function opened(matter: Matter, record: AnyRecord | null): Opened {
  const ground = groundOn(matter, record);
  const restored = restore(ground.values, readUnsaved(matter.keyFor(record)), matter.names);
  return { ground, values: { ...ground.values, ...restored?.values }, restored };
}

function useChecked({ period }: RecordFormProps, matter: Matter, ground: () => Ground, values: AnyDraft) {
  const { words, today } = useSetting();
  const tried = useRef(false);
  const resolver = useMemo(() => {
    const { template, names } = matter;
    const asked = { around: () => ground().values, tried: () => tried.current };
    return resolverFor({ template, names, words, period, today, ...asked });
  }, [matter, words, period, today, ground]);
  const form = useForm<Values>({ defaultValues: values, resolver, mode: 'onTouched', shouldFocusError: false });
  return { form, insist: (on: boolean): void => void (tried.current = on) };
}

/** Somebody else's newer version is taken in at once, unless something has been typed: then saving will tell. */
function useNewer({ record }: RecordFormProps, { ground, form, matter, rebase }: Editing): void {
  useEffect(() => {
    const { record: before, values } = ground();
    const isNewer = record !== null && record.version !== before?.version && (!before || record.id === before.id);
    if (isNewer && !unsavedIn(values, form.getValues(), matter.names, null)) rebase(record);
    // Only a new version is news.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [record?.id, record?.version]);
}

/** Everything a form knows of what is being written in it. */
export function useEditing(props: RecordFormProps): Editing & Restorable {
  const matter = useMatter(props);
  const [start] = useState(() => opened(matter, props.record));
  const latest = useRef(start.ground);
  const [ground] = useState(() => () => latest.current);
  const { form, insist } = useChecked(props, matter, ground, start.values);
  const unsaved = () => {
    const { record, values } = latest.current;
    const found = unsavedIn(values, form.getValues(), matter.names, record?.version ?? null);
    return found && !record ? { ...found, ...ownKey(matter) } : found;
  };
  useEffect(() => {
    if (props.hasUnsaved) props.hasUnsaved.current = () => unsaved() !== null;
  });
  const { kept, keepNow } = useKeeping(form, () => matter.keyFor(latest.current.record), unsaved);
  const rebase: Editing['rebase'] = (record, values = none, asOf) => {
    const since = asOf ? changed(asOf, form.getValues()) : none;
    if (record && !latest.current.record) writeUnsaved(matter.keyFor(null), null);
    latest.current = groundOn(matter, record);
    form.reset({ ...latest.current.values, ...values, ...since });
    keepNow();
  };
  const editing = { matter, form, ground, kept, insist, rebase };
  useNewer(props, editing);
  return { ...editing, restored: start.restored };
}
