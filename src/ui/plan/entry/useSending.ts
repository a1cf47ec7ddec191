import * as React from 'react';
import type { DraftOf } from '../../../domain/schema/record';
import type { Template } from '../../../domain/schema/template';
import { useSay } from '../../app/Announcer';
import { useSaid, useWords } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { useStore } from '../../data/useStore';
import { wordsOf } from '../../parts/failures';
import { useRowStart } from '../../project/useRowStart';

/** What every row that is entered says of itself. */
export interface Entered {
  readonly number: string;
  readonly name: string;
}

/** A row that has been entered and is on its way, or did not arrive. */
export interface Sent<R extends Entered> {
  /** The record's own: sent again, it is still the same one. */
  readonly key: string;
  readonly row: R;
  readonly order: number;
  /** Why it was not stored; null while it is on its way. */
  readonly failed: string | null;
}

export interface Sending<R extends Entered> {
  readonly sent: readonly Sent<R>[];
  readonly send: (row: R) => void;
  readonly again: (sent: Sent<R>) => void;
  readonly discard: (sent: Sent<R>) => void;
}

const highest = (orders: readonly unknown[]): number =>
  orders.reduce<number>((most, order) => Math.max(most, Number(order ?? 0)), 0);

/**
 * Rows on their way to SharePoint, behind those there are.
 * @param saved what is said when one has arrived
 */
export function useSending<R extends Entered>(template: Template, saved: (row: R) => string): Sending<R> {
  const words = useWords();
  const said = useSaid();
  const say = useSay();
  const { create } = useStore();
  const start = useRowStart();
  const rows = useRows(template) as readonly { readonly order?: unknown }[];
  const [sent, setSent] = React.useState<readonly Sent<R>[]>([]);
  const discard = ({ key }: Sent<R>): void => setSent((now) => now.filter((each) => each.key !== key));
  const post = async (one: Sent<R>): Promise<void> => {
    const failed = (why: string | null): void =>
      setSent((now) => now.map((each) => (each.key === one.key ? { ...each, failed: why } : each)));
    failed(null);
    try {
      const draft = { ...start, ...one.row, order: one.order, rowKey: one.key };
      await create(template, draft as unknown as DraftOf<Template>);
      discard(one);
      say(saved(one.row));
    } catch (error) {
      failed(wordsOf(words, error));
      say(said.entry.notSaved(wordsOf(words, error)));
    }
  };
  const send = (row: R): void => {
    const order = highest([...rows.map((each) => each.order), ...sent.map((each) => each.order)]) + 1;
    const one = { key: crypto.randomUUID(), row, order, failed: null };
    setSent((now) => [...now, one]);
    void post(one);
  };
  return { sent, send, again: (one) => void post(one), discard };
}
