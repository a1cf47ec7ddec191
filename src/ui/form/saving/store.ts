import type { Repository } from '../../../data/repository';
import { Failure } from '../../../domain/failure';
import type { FailureDetail } from '../../../domain/failure';
import type { AnyDraft, AnyRecord } from '../../../domain/schema/record';
import { blank, storedKeys } from '../../../domain/schema/record';
import type { Asked, Merged } from './merge';
import { differing, merge, picked } from './merge';

/** What is to be stored, and where. The fields that the form does not ask for are not written. */
export interface Order extends Asked {
  readonly repository: Repository;
  readonly known: AnyDraft;
  /** The record as it was last read; null for a new one. */
  readonly stored: AnyRecord | null;
  /** What stood in the fields when I began to change them. */
  readonly before: AnyDraft;
  readonly values: AnyDraft;
  readonly also?: Also | undefined;
}

/** What is stored with a change of a record, in the same write, because of what it changes. */
export type Also = (stored: AnyRecord, change: AnyDraft) => AnyDraft;

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
async function write(order: Order, wanted: AnyDraft): Promise<AnyRecord> {
  const { repository, template, known, stored, also } = order;
  if (!stored) return repository.create(template, { ...blank(template, known), ...wanted });
  const change = picked(wanted, differing(order, stored, wanted));
  if (Object.keys(change).length === 0) return stored;
  return repository.update(template, stored, { ...change, ...also?.(stored, change) });
}

/**
 * Stores what somebody has written. Where others have changed other fields of the same record both are kept;
 * where they have changed the same fields, a person must choose.
 */
export async function store(order: Order, mergedWith: string | null = null, turn = 1): Promise<Outcome> {
  const { before, values, stored, names } = order;
  const merged = stored && merge({ before, mine: values, stored }, order);
  if (stored && merged?.both.length) return { kind: 'conflict', stored, merged };
  try {
    return { kind: 'saved', record: await write(order, merged?.values ?? picked(values, names)), mergedWith };
  } catch (error) {
    const failure = detailOf(error);
    if (failure.kind !== 'Conflict' || !stored || turn >= mostTries) return { kind: 'failed', failure };
    const { current } = failure;
    // A file that was hung on it makes a record newer, too: then nobody has changed any field.
    const others = differing({ ...order, names: storedKeys(order.template) }, stored, current);
    return store({ ...order, stored: current }, others.length > 0 ? current.modified.by : mergedWith, turn + 1);
  }
}
