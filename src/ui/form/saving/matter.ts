import { useState } from 'react';
import type { AnyDraft, AnyRecord, Stamp } from '../../../domain/schema/record';
import { identityOf } from '../../../domain/schema/template';
import { useSetting } from '../../setting';
import { askedIn } from '../arrangement';
import type { RecordFormProps } from '../RecordForm';
import type { Asked } from './merge';
import { valuesOf } from './start';
import type { Also } from './store';
import { keyOf, recordKey } from './unsaved';

/** What a form is about, for as long as it is open: a template, and the fields of it that are asked for. */
export interface Matter extends Asked {
  readonly known: AnyDraft;
  readonly initial: AnyDraft;
  readonly also?: Also | undefined;
  /** Under what key the browser keeps what is not saved of a record. */
  readonly keyFor: (record: AnyRecord | null) => string;
}

/** What a form stands on. */
export interface Ground {
  /** The record as it was last read or saved; null for a new one. */
  readonly record: AnyRecord | null;
  /** What stood in each field when I began to change it: what is stored, or was before somebody else changed it too. */
  readonly values: AnyDraft;
  /** Who changed what I have changed too, and when, by field. */
  readonly others: Readonly<Record<string, Stamp>>;
}

const none: AnyDraft = {};

export function useMatter({ template, record, known = none, initial = none, fields, also }: RecordFormProps): Matter {
  const { connection, opening } = useSetting();
  const { login } = opening.me;
  const [matter] = useState(() => {
    const given = record ? none : known;
    const names = askedIn({ template, known: given, ...(fields ? { fields } : {}) });
    const path = new URL(connection.url).pathname;
    const keyFor = (about: AnyRecord | null): string => keyOf({ template, record: about, known: given, login, path });
    const identity = identityOf(template);
    const own = record || identity === undefined ? none : { [identity]: recordKey(keyFor(null), names) };
    return { template, known: { ...own, ...given }, initial, names, keyFor, also };
  });
  return matter;
}

export const groundOn = ({ template, known, initial }: Matter, record: AnyRecord | null): Ground => ({
  record,
  values: valuesOf(template, record, { ...initial, ...known }),
  others: {}
});

/** The same where the same fields are changed in two ways: what I began with stands until somebody has chosen. */
export function disputedOn(matter: Matter, record: AnyRecord, before: AnyDraft, others: Ground['others']): Ground {
  const { values } = groundOn(matter, record);
  const stamps = Object.keys(before).map((name) => [name, others[name] ?? record.modified]);
  return { record, values: { ...values, ...before }, others: Object.fromEntries(stamps) as Ground['others'] };
}

/** The key that the record being made was given, to be kept with what is typed. */
export function ownKey({ template, known }: Matter): { readonly key?: string } {
  const key = known[identityOf(template) ?? ''];
  return typeof key === 'string' ? { key } : none;
}

const turnOf = (version: string): number => Number(version.replace(/\D/g, '') || Number.NaN);

/** Is this a later version than the one we stand on? An answer that was long on its way is not. */
export function isNewer(record: AnyRecord, than: AnyRecord | null): boolean {
  if (!than) return true;
  const [now, before] = [turnOf(record.version), turnOf(than.version)];
  return Number.isNaN(now) || Number.isNaN(before) ? record.version !== than.version : now > before;
}
