import * as React from 'react';
import type { RecordOf } from '../../../domain/schema/record';
import { longestText } from '../../../domain/schema/validate';
import { reflection } from '../../../domain/templates/reflection';
import { useSay } from '../../app/Announcer';
import { useDraft } from '../../app/useDraft';
import { useLater, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useStore } from '../../data/useStore';
import { wordsOf } from '../../parts/failures';
import { useProject } from '../../project/ProjectRoom';
import { useRowStart } from '../../project/useRowStart';
import { useSetting } from '../../setting';

export const questions = ['surprised', 'learnt', 'doDifferently'] as const;
export type Question = (typeof questions)[number];
export type Answers = { readonly [Q in Question]: string };

const none: Answers = { surprised: '', learnt: '', doDifferently: '' };

const answersIn = (text = '{}'): Answers => {
  try {
    return { ...none, ...(JSON.parse(text) as Partial<Answers>) };
  } catch {
    return none;
  }
};

/** What the reflection is called: the beginning of the first thing that was answered. */
export function nameOf(answers: Answers): string {
  const first = questions.map((each) => answers[each].trim()).find((text) => text !== '') ?? '';
  const line = first.replace(/\s+/g, ' ');
  return line.length > longestText ? `${line.slice(0, longestText - 1)}…` : line;
}

export interface Stop {
  readonly answers: Answers;
  readonly answer: (question: Question, text: string) => void;
  readonly send: () => void;
  readonly busy: boolean;
  /** Why it was not sent. */
  readonly failed: string | null;
  readonly sent: RecordOf<typeof reflection> | null;
  readonly another: () => void;
}

/** Stores the answers as a reflection on the milestone, by whoever looks. */
function useSending({ id, name }: Milestone): (answers: Answers) => Promise<RecordOf<typeof reflection>> {
  const { create } = useStore();
  const start = useRowStart();
  const { opening, today } = useSetting();
  // The same until it is sent: pressed again after an answer that never came, it is the same reflection.
  const rowKey = React.useRef(crypto.randomUUID());
  return async (answers) => {
    const about = { milestone: { id, title: name }, writtenBy: opening.me, date: today };
    const draft = { ...start, ...about, ...answers, rowKey: rowKey.current, name: nameOf(answers) };
    const sent = await create(reflection, draft);
    rowKey.current = crypto.randomUUID();
    return sent;
  };
}

/** The three answers of one person at a milestone's stop. What is written is kept in the browser until it is sent. */
export function useStop(row: Milestone): Stop {
  const words = useWords();
  const { stop: said } = useLater().learning;
  const say = useSay();
  const { key } = useProject();
  const store = useSending(row);
  const { found, keep } = useDraft(`stop:${key}:${row.id}`);
  const [answers, setAnswers] = React.useState(() => answersIn(found));
  const [state, setState] = React.useState<Pick<Stop, 'busy' | 'failed' | 'sent'>>({
    busy: false,
    failed: null,
    sent: null
  });
  const answer: Stop['answer'] = (question, text) => {
    const next = { ...answers, [question]: text };
    setAnswers(next);
    setState({ ...state, failed: null });
    keep(nameOf(next) === '' ? undefined : JSON.stringify(next));
  };
  const send = async (): Promise<void> => {
    setState({ busy: true, failed: null, sent: null });
    try {
      const sent = await store(answers);
      keep(undefined);
      setAnswers(none);
      setState({ busy: false, failed: null, sent });
      say(said.sent);
    } catch (error) {
      setState({ busy: false, failed: wordsOf(words, error), sent: null });
    }
  };
  const press = (): void => {
    if (state.busy) return;
    if (nameOf(answers) === '') setState({ ...state, failed: said.oneNeeded });
    else void send();
  };
  return { ...state, answers, answer, send: press, another: () => setState({ busy: false, failed: null, sent: null }) };
}
