import { useEffect, useMemo, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useForm } from 'react-hook-form';
import type { ProblemCode } from '../../../domain/schema/problem';
import type { AnyDraft, AnyRecord, Stamp } from '../../../domain/schema/record';
import { useSetting } from '../../setting';
import type { RecordFormProps } from '../RecordForm';
import type { Ground, Matter } from './matter';
import { disputedOn, groundOn, isNewer, ownKey, useMatter } from './matter';
import type { Merged } from './merge';
import { differing, merge, picked } from './merge';
import type { Values } from './resolver';
import { resolverFor } from './resolver';
import type { Restorable } from './opened';
import { opened } from './opened';
import type { Gathered } from './start';
import { unsavedIn } from './start';
import { useKeeping } from './useKeeping';

/** What somebody else has changed while the form was open, and is in it now. */
export interface News {
  readonly names: readonly string[];
  readonly stamp: Stamp;
}

export interface Editing {
  readonly matter: Matter;
  readonly form: UseFormReturn<Values>;
  readonly ground: () => Ground;
  /** False where the browser keeps nothing. */
  readonly kept: boolean;
  /** From now on what is empty and required is wrong, or not any more. */
  readonly insist: (on: boolean) => void;
  /** What I have changed and is not stored. */
  readonly pending: () => AnyDraft;
  /** Fields that somebody else has changed too since I began: a person must choose. */
  readonly disputed: () => readonly string[];
  readonly news: News | null;
  /** What is typed here is stored elsewhere, or not wanted: nothing of it waits any more. */
  readonly abandon: () => void;
  /** The form stands on another version, with these values in it. */
  readonly rebase: (record: AnyRecord | null, values?: AnyDraft) => void;
  /**
   * The record as it is stored now: what I have not touched follows it, what I have typed stays. `sent` is what of mine
   * is in it already; `by` is who wrote the rest, where somebody is to be told.
   */
  readonly takeIn: (record: AnyRecord, sent?: AnyDraft, by?: string | null) => Merged;
}

const none: AnyDraft = {};
const nobody: readonly string[] = [];

/** What a form does not complain of before anybody has tried to save. A deadline that is not clear asks its own question first. */
const unsaid: readonly ProblemCode[] = ['required', 'unclear'];
const unclear: readonly ProblemCode[] = ['unclear'];

function useChecked(
  { period, saves, standsFor }: RecordFormProps,
  matter: Matter,
  ground: () => Ground,
  values: AnyDraft
) {
  const { words, today } = useSetting();
  const tried = useRef(false);
  const resolver = useMemo(() => {
    const { template, names } = matter;
    const forgiven = (): readonly ProblemCode[] => {
      if (tried.current) return nobody as readonly ProblemCode[];
      return saves === 'byItself' && ground().record ? unclear : unsaid;
    };
    return resolverFor({ template, names, words, period, today, standsFor, around: () => ground().values, forgiven });
  }, [matter, words, period, today, ground, saves, standsFor]);
  const form = useForm<Values>({ defaultValues: values, resolver, mode: 'onTouched', shouldFocusError: false });
  return { form, insist: (on: boolean): void => void (tried.current = on) };
}

type Parts = Pick<Editing, 'matter' | 'ground' | 'form'>;

/** What stands in the form becomes this; a field that says the same already is left alone, and so is the caret in it. */
function show({ form, matter }: Parts, values: AnyDraft): void {
  differing(matter, form.getValues(), values).forEach((name) => {
    form.setValue(name, values[name]);
    form.clearErrors(name);
  });
}

/** What is merged, where some of mine is in the stored record already: that follows it, unless I have typed on. */
function mergedWith({ matter, ground, form }: Parts, record: AnyRecord, sent: AnyDraft): Merged {
  const { template, names } = matter;
  const mine = form.getValues();
  const mineToo = Object.keys(sent);
  const typedOn = differing({ template, names: mineToo }, sent, mine);
  const others = { template, names: names.filter((name) => !mineToo.includes(name)) };
  const merged = merge({ before: ground().values, mine, stored: record }, others);
  return { ...merged, values: { ...merged.values, ...picked(record, mineToo), ...picked(mine, typedOn) } };
}

/** What I have changed, of what stood there when I began, and no longer stands. */
function disputedIn({ matter, ground, form }: Parts): readonly string[] {
  const { record, values } = ground();
  if (!record) return nobody;
  const mine = form.getValues();
  const moved = { ...matter, names: differing(matter, values, record) };
  return differing({ ...matter, names: differing(moved, values, mine) }, record, mine);
}

/** How the form comes to stand on another version of its record. */
function useStanding(parts: Parts, stand: (on: Ground) => void) {
  const { matter, form, ground } = parts;
  const [, redraw] = useState(none);
  const here = useRef(true);
  useEffect(() => () => void (here.current = false), []);
  const move = (on: Ground, draw: () => void): void => {
    stand(on);
    draw();
    if (here.current) redraw({});
  };
  return {
    isHere: (): boolean => here.current,
    rebase: (record: AnyRecord | null, values: AnyDraft = none): void => {
      const on = groundOn(matter, record);
      move(on, () => form.reset({ ...on.values, ...values }));
    },
    /** What was left in the browser beside what has been saved now; both are shown. */
    takeUp: (record: AnyRecord): Gathered['taken'] => {
      const { ground: on, values, taken } = opened(matter, record);
      if (taken.length) move(on, () => show(parts, values));
      return taken;
    },
    takeIn: (record: AnyRecord, sent: AnyDraft = none): Merged => {
      const merged = mergedWith(parts, record, sent);
      const { values, others } = ground();
      const on = disputedOn(matter, record, picked(values, merged.both), others);
      move(on, () => show(parts, merged.values));
      return merged;
    }
  };
}

/** Somebody else's newer version is taken in at once, field by field, and said. */
function useNewer({ record }: RecordFormProps, { ground, takeIn }: Pick<Editing, 'ground' | 'takeIn'>): void {
  useEffect(() => {
    const { record: before } = ground();
    const isOurs = record !== null && (!before || record.id === before.id);
    if (isOurs && isNewer(record, before)) takeIn(record, none, record.modified.by);
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
  const [news, setNews] = useState<News | null>(null);
  const { form, insist } = useChecked(props, matter, ground, start.values);
  const unsaved = () => {
    const { record, values } = latest.current;
    const found = unsavedIn(values, form.getValues(), matter, record?.version ?? null);
    return found && !record ? { ...found, ...ownKey(matter) } : found;
  };
  const { kept, keepNow, takeOver } = useKeeping(form, () => matter.keyFor(latest.current.record), unsaved);
  const standing = useStanding({ matter, ground, form }, (on) => void (latest.current = on));
  useEffect(() => takeOver(start.taken), [takeOver, start]);
  const takeIn: Editing['takeIn'] = (record, sent, by = null) => {
    const { others } = latest.current;
    const merged = standing.takeIn(record, sent);
    keepNow();
    if (sent && standing.isHere() && !unsaved()) takeOver(standing.takeUp(record));
    const names = [...merged.theirs, ...merged.both].filter((name) => !(name in others));
    if (by !== null && names.length && standing.isHere()) setNews({ names, stamp: { by, at: record.modified.at } });
    return merged;
  };
  const rebase: Editing['rebase'] = (record, values) => {
    standing.rebase(record, values);
    keepNow();
  };
  useNewer(props, { ground, takeIn });
  const pending = (): AnyDraft => unsaved()?.mine ?? none;
  const disputed = (): readonly string[] => disputedIn({ matter, ground, form });
  const abandon = (): void => {
    const { record } = latest.current;
    if (record) latest.current = { record, values: form.getValues(), others: {} };
    keepNow();
  };
  const kit = { matter, form, ground, kept, insist, pending, disputed, news, abandon, rebase, takeIn };
  return { ...kit, restored: start.restored };
}
