import * as React from 'react';
import { comparePlanned } from '../../../domain/planning/planTree';
import { proposeNumber } from '../../../domain/planning/proposeNumber';
import { milestone } from '../../../domain/templates/milestone';
import { useSay } from '../../app/Announcer';
import { useSaid, useWords } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { useStore } from '../../data/useStore';
import { wordsOf } from '../../parts/failures';
import { usePeriod } from '../../project/ProjectRoom';
import { useRowStart } from '../../project/useRowStart';
import { useSetting } from '../../setting';
import { checkRow } from './rowDraft';
import type { RowDraft, RowProblems } from './rowDraft';
import { forgetRow, keepRow, keptRow } from './keptRow';

/** A row that has been entered and is on its way, or did not arrive. */
export interface Sent {
  /** The record's own: sent again, it is still the same one. */
  readonly key: string;
  readonly row: RowDraft;
  readonly order: number;
  /** Why it was not stored; null while it is on its way. */
  readonly failed: string | null;
}

export interface Entry {
  readonly draft: RowDraft;
  readonly problems: RowProblems;
  readonly sent: readonly Sent[];
  /** Counts the rows begun: a new one means an empty line. */
  readonly turn: number;
  /** Counts the times that the line could not be taken. */
  readonly refused: number;
  readonly change: (part: Partial<RowDraft>) => void;
  /** Stores the line and begins the next, unless something is wrong with it. */
  readonly enter: () => void;
  readonly again: (sent: Sent) => void;
  readonly discard: (sent: Sent) => void;
}

const highest = (orders: readonly (number | null)[]): number =>
  orders.reduce<number>((most, order) => Math.max(most, order ?? 0), 0);

interface Sending {
  readonly sent: readonly Sent[];
  readonly send: (row: RowDraft) => void;
  readonly again: (sent: Sent) => void;
  readonly discard: (sent: Sent) => void;
}

/** Rows on their way to SharePoint. */
function useSending(): Sending {
  const words = useWords();
  const said = useSaid();
  const say = useSay();
  const { create } = useStore();
  const start = useRowStart();
  const milestones = useRows(milestone);
  const [sent, setSent] = React.useState<readonly Sent[]>([]);
  const discard = ({ key }: Sent): void => setSent((now) => now.filter((each) => each.key !== key));
  const post = async (one: Sent): Promise<void> => {
    const failed = (why: string | null): void =>
      setSent((now) => now.map((each) => (each.key === one.key ? { ...each, failed: why } : each)));
    failed(null);
    try {
      await create(milestone, { ...start, ...one.row, order: one.order, rowKey: one.key });
      discard(one);
      say(said.entry.saved(one.row.number));
    } catch (error) {
      failed(wordsOf(words, error));
      say(said.entry.notSaved(wordsOf(words, error)));
    }
  };
  const send = (row: RowDraft): void => {
    const order = highest([...milestones.map((each) => each.order), ...sent.map((each) => each.order)]) + 1;
    const one = { key: crypto.randomUUID(), row, order, failed: null };
    setSent((now) => [...now, one]);
    void post(one);
  };
  return { sent, send, again: (one) => void post(one), discard };
}

/** The line that begins after these: the next number, «Når », and the path of the row above. */
function useNext(): (sent: readonly RowDraft[]) => RowDraft {
  const said = useSaid();
  const milestones = useRows(milestone);
  return (sent) => {
    const above = [...milestones.slice().sort(comparePlanned), ...sent];
    const number = proposeNumber(above.map((each) => each.number));
    return {
      number,
      name: `${said.entry.when} `,
      deadline: null,
      path: above[above.length - 1]?.path ?? '',
      responsible: null
    };
  };
}

/** Entering milestones one line after another. */
export function useEntry(): Entry {
  const said = useSaid();
  const { today } = useSetting();
  const period = usePeriod();
  const { projectKey } = useRowStart();
  const sending = useSending();
  const next = useNext();
  const [draft, setDraft] = React.useState(() => ({ ...next([]), ...keptRow(projectKey) }));
  const latest = React.useRef(draft);
  latest.current = draft;
  const [problems, setProblems] = React.useState<RowProblems>({});
  const [turn, setTurn] = React.useState(0);
  const [refused, setRefused] = React.useState(0);
  const change = (part: Partial<RowDraft>): void => {
    // A cell may say two things at once: the second must not forget the first.
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    keepRow(projectKey, latest.current);
    const mended = Object.keys(part);
    setProblems((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !mended.includes(field))));
  };
  const enter = (): void => {
    const checked = checkRow(draft, said.entry.when, period, today);
    setProblems(checked.problems);
    if (Object.keys(checked.problems).length > 0) {
      setRefused(refused + 1);
      return;
    }
    sending.send(checked.row);
    forgetRow(projectKey);
    setDraft(next([...sending.sent.map(({ row }) => row), checked.row]));
    setTurn(turn + 1);
  };
  return { draft, problems, turn, refused, change, enter, ...sending };
}
