import * as React from 'react';
import type { Attempt } from '../../../data/repository';
import type { Failure } from '../../../domain/failure';
import type { Identity } from '../../../domain/schema/record';
import type { Template } from '../../../domain/schema/template';
import { useStore } from '../../data/useStore';
import type { PastedRow } from './pasted';

/** How far storing has come; null when nothing is under way. */
export interface Doing {
  readonly what: 'storing' | 'undoing';
  readonly done: number;
  readonly of: number;
}

/** What has been stored from the preview, and can be taken back. */
export interface Made<R extends PastedRow = PastedRow> {
  readonly row: R;
  readonly record: Identity;
  /** How many records are stored under it. */
  readonly under: number;
}

export interface Outcome<R extends PastedRow = PastedRow> {
  readonly made: readonly Made<R>[];
  /** By the row's key: why it, or something under it, is not stored. */
  readonly failed: ReadonlyMap<string, string>;
}

export type Tell = (done: number, of: number) => void;
/** Stores the rows, and tells how many records of how many it has come to. */
export type StoreRows<R extends PastedRow> = (rows: readonly R[], tell: Tell) => Promise<Outcome<R>>;

export interface Storing<R extends PastedRow> {
  readonly doing: Doing | null;
  readonly store: (rows: readonly R[]) => Promise<Outcome<R>>;
  /** Resolves with those that could not be taken back. */
  readonly undo: (made: readonly Made<R>[]) => Promise<readonly Made<R>[]>;
}

export const failureIn = (attempt: Attempt | undefined): Failure | null =>
  attempt && 'failure' in attempt ? attempt.failure : null;

/** Storing what was pasted, and taking it back. */
export function useStoring<R extends PastedRow>(template: Template, storeRows: StoreRows<R>): Storing<R> {
  const [doing, setDoing] = React.useState<Doing | null>(null);
  const { removeAll } = useStore();
  const store: Storing<R>['store'] = async (rows) => {
    const outcome = await storeRows(rows, (done, of) => setDoing({ what: 'storing', done, of }));
    setDoing(null);
    return outcome;
  };
  const undo: Storing<R>['undo'] = async (made) => {
    setDoing({ what: 'undoing', done: 0, of: made.length });
    const attempts = (await removeAll(template, made.map(({ record }) => record) as never)) as readonly Attempt[];
    setDoing(null);
    return made.filter((_, at) => failureIn(attempts[at]) !== null);
  };
  return { doing, store, undo };
}
