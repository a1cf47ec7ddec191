import * as React from 'react';
import type { AnyRecord } from '../../../data/repository';
import type { Act } from '../../../domain/access';
import { isFailure } from '../../../domain/failure';
import { bringBack, hindrance } from '../../../domain/history/bringBack';
import type { Hindrance, Pair } from '../../../domain/history/bringBack';
import { isFrozen } from '../../../domain/schema/frozen';
import type { AnyDraft } from '../../../domain/schema/record';
import type { Template } from '../../../domain/schema/template';
import type { TemplateName } from '../../../domain/templates';
import { useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useStore } from '../../data/useStore';
import { wordsOf } from '../../parts/failures';
import { useLinksTo } from '../../project/useLinksTo';
import { useMay } from '../../project/useMay';
import { labels } from '../sentences';
import type { Side } from './sides';

/** What somebody must be allowed to do, to write in a record of the template; those left out are not written in by hand. */
const actOf: { readonly [N in TemplateName]?: Act } = {
  project: 'editProject',
  goal: 'editPlan',
  milestone: 'editPlan',
  activity: 'editPlan',
  projectPlan: 'editPlan',
  followUpReport: 'writeReport',
  lesson: 'shareLesson'
};

/** What can be brought back from the version that is looked at, and how it goes. */
export interface Bringing {
  readonly hindrance: (name: string) => Hindrance | null;
  /** «Hente tilbake Formål og Situasjon slik det var …?» */
  readonly question: (names: readonly string[]) => string;
  readonly bring: (names: readonly string[]) => void;
  readonly busy: boolean;
  readonly failed: string | null;
}

/** What has been done: a sentence, and what stood there before, for as long as it can be undone. */
export interface BroughtBack {
  readonly turn: number;
  readonly sentence: string;
  readonly before: AnyDraft | null;
}

export interface BringBack {
  /** Why it could not be undone. */
  readonly notUndone: string | null;
  /** Null where this person may not, or nobody may. */
  readonly bringing: Bringing | null;
  readonly frozen: boolean;
  readonly brought: BroughtBack | null;
  readonly undo: () => void;
}

/** What is to be said when it is stored; without `before`, that it was undone. */
type Done = Omit<BroughtBack, 'turn'>;

interface Writing {
  readonly write: (change: AnyDraft, done: Done) => void;
  readonly busy: boolean;
  readonly failed: { readonly doing: Done; readonly why: string } | null;
  readonly brought: BroughtBack | null;
}

/** Stores a change of the record as it was read, and remembers what was said of it. */
function useWriting(template: Template, record: AnyRecord): Writing {
  const words = useWords();
  const { update } = useStore();
  const [state, setState] = React.useState<Omit<Writing, 'write'>>({ busy: false, failed: null, brought: null });
  const store = async (change: AnyDraft, done: Done): Promise<void> => {
    setState((now) => ({ ...now, busy: true, failed: null }));
    try {
      await update(template, record as never, change as never);
      setState((now) => ({ busy: false, failed: null, brought: { ...done, turn: (now.brought?.turn ?? 0) + 1 } }));
    } catch (error) {
      const { others } = words.messages.history.back;
      const why = isFailure(error, 'Conflict') ? others : wordsOf(words, error);
      setState((now) => ({ ...now, busy: false, failed: { doing: done, why } }));
    }
  };
  return { ...state, write: (change, done) => void store(change, done) };
}

function usePair(template: Template, record: AnyRecord, older: AnyDraft): Pair {
  const links = useLinksTo();
  const known = ['milestone', 'goal'];
  const isThere = (to: string, id: number): boolean => !known.includes(to) || links(to).some((link) => link.id === id);
  return { template, record, older, isThere };
}

const picked = (record: AnyDraft, names: readonly string[]): AnyDraft =>
  Object.fromEntries(names.map((name) => [name, record[name]]));

/** Makes an older version, or some of its fields, today's. Only for those who may write in the record. */
export function useBringBack(template: Template, record: AnyRecord, from: Side): BringBack {
  const words = useWords();
  const { back: said } = words.messages.history;
  const may = useMay(template.name === 'milestone' ? (record as unknown as Milestone) : undefined);
  const { write, busy, failed, brought } = useWriting(template, record);
  const pair = usePair(template, record, from.values);
  const named = (names: readonly string[]): string => labels({ words, template }, names);
  const act = actOf[template.name as TemplateName];
  const mayWrite = act !== undefined && may(act);
  const frozen = mayWrite && isFrozen(template, record);
  const bring = (names: readonly string[]): void => {
    const change = bringBack(pair, names);
    const before = picked(record, Object.keys(change));
    write(change, { sentence: said.done(named(Object.keys(change)), from.when), before });
  };
  const undo = (): void => {
    if (!brought?.before) return;
    write(brought.before, { sentence: said.undone(named(Object.keys(brought.before))), before: null });
  };
  const bringing: Bringing = {
    hindrance: (name) => hindrance(pair, name),
    question: (names) => said.ask(named(names), from.when),
    bring,
    busy,
    failed: failed?.doing.before ? failed.why : null
  };
  const notUndone = failed?.doing.before === null ? failed.why : null;
  return { bringing: mayWrite && !frozen ? bringing : null, frozen, brought, undo, notUndone };
}
