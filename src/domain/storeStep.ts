import { isFailure } from './failure';
import { alike } from './history/alike';
import type { ChangeOf, RecordOf } from './schema/record';
import type { Template } from './schema/template';

/** Where records are stored: the repository, or what stands in front of it. */
export interface Store {
  update<T extends Template>(template: T, before: RecordOf<T>, change: ChangeOf<T>): Promise<RecordOf<T>>;
}

/** The record as somebody else has it, where that is what was wanted: an answer that was lost. */
function alreadySo<T extends Template>(error: unknown, change: object): RecordOf<T> | null {
  if (!isFailure(error, 'Conflict')) return null;
  const { current } = error.detail;
  const isSo = Object.entries(change).every(([name, value]) => alike(current[name], value));
  return isSo ? (current as unknown as RecordOf<T>) : null;
}

/**
 * Stores a step that somebody takes with a record; one that was stored already, when its answer was lost, is taken.
 * Rejects like the repository: with Conflict where the record has changed since it was read.
 */
export async function storeStep<T extends Template>(
  { update }: Store,
  template: T,
  before: RecordOf<T>,
  change: ChangeOf<T>
): Promise<RecordOf<T>> {
  try {
    return await update(template, before, change);
  } catch (error) {
    const current = alreadySo<T>(error, change);
    if (current) return current;
    throw error;
  }
}
