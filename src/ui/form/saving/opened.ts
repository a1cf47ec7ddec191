import type { AnyDraft, AnyRecord } from '../../../domain/schema/record';
import type { Ground, Matter } from './matter';
import { disputedOn, groundOn } from './matter';
import type { Merged } from './merge';
import { picked } from './merge';
import type { Gathered } from './start';
import { gathered, restore } from './start';
import { leftHere } from './unsaved';

export interface Restorable {
  /** What was fetched back from the browser; null where there was nothing. */
  readonly restored: Merged | null;
}

export interface Opened extends Restorable, Pick<Gathered, 'taken'> {
  readonly ground: Ground;
  readonly values: AnyDraft;
}

/** What a form begins with: what is stored, and on top of it what was left here and not saved. */
export function opened(matter: Matter, record: AnyRecord | null): Opened {
  const ground = groundOn(matter, record);
  const { unsaved, taken } = gathered(leftHere(matter.keyFor(record), matter.names), record, matter);
  const restored = restore(ground.values, unsaved, matter);
  const values = { ...ground.values, ...restored?.values };
  if (!record || !unsaved || !restored?.both.length) return { ground, values, restored, taken };
  const disputed = disputedOn(matter, record, picked(unsaved.before, restored.both), {});
  return { ground: disputed, values, restored, taken };
}
