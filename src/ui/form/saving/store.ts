import type { Repository } from '../../../data/repository';
import { Failure } from '../../../domain/failure';
import type { FailureDetail } from '../../../domain/failure';
import type { AnyDraft, AnyRecord } from '../../../domain/schema/record';
import { blank, changed, storedKeys } from '../../../domain/schema/record';
import type { Template } from '../../../domain/schema/template';
import type { Merged } from './merge';
import { merge } from './merge';
import { picked } from './start';

/** What is to be stored, and where. */
export interface Order {
  readonly repository: Repository;
  readonly template: Template;
  /** The fields that the form asks for: nothing else is written. */
  readonly names: readonly string[];
  readonly known: AnyDraft;
  /** The record as it was read; null for a new one. */
  readonly before: AnyRecord | null;
  readonly values: AnyDraft;
}

export type Outcome =
  /** `mergedWith` is somebody who changed other fields meanwhile. */
  | { readonly kind: 'saved'; readonly record: AnyRecord; readonly mergedWith: string | null }
  | { readonly kind: 'conflict'; readonly stored: AnyRecord; readonly merged: Merged }
  | { readonly kind: 'failed'; readonly failure: FailureDetail };

/** So many times others may come first before we give up; each time something of theirs has been merged. */
const mostTries = 4;

export const detailOf = (error: unknown): FailureDetail =>
  error instanceof Failure ? error.detail : { kind: 'Unavailable', detail: String(error) };

/** One write: all of a new record, or only what changed. Nothing changed, nothing written. */
async function write({ repository, template, names, known, before, values }: Order): Promise<AnyRecord> {
  const wanted = picked(values, names);
  if (!before) return repository.create(template, { ...blank(template, known), ...wanted });
  const change = changed(picked(before, names), wanted);
  return Object.keys(change).length ? repository.update(template, before, change) : before;
}

/**
 * Stores what somebody has written. Where others have changed other fields of the same record both are kept;
 * where they have changed the same fields, a person must choose.
 */
export async function store(order: Order, mergedWith: string | null = null, turn = 1): Promise<Outcome> {
  try {
    return { kind: 'saved', record: await write(order), mergedWith };
  } catch (error) {
    const failure = detailOf(error);
    if (failure.kind !== 'Conflict' || !order.before) return { kind: 'failed', failure };
    const stored = failure.current;
    const merged = merge({ before: order.before, mine: order.values, stored }, order.names);
    if (merged.both.length || turn >= mostTries) return { kind: 'conflict', stored, merged };
    const { before, template } = order;
    // A file that was hung on it makes a record newer, too: then nobody has changed any field.
    const others = Object.keys(changed(picked(before, storedKeys(template)), picked(stored, storedKeys(template))));
    const by = others.length > 0 ? stored.modified.by : mergedWith;
    return store({ ...order, before: stored, values: merged.values }, by, turn + 1);
  }
}
