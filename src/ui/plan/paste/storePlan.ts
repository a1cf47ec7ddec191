import type { Attempt } from '../../../data/repository';
import type { Failure } from '../../../domain/failure';
import type { DraftOf } from '../../../domain/schema/record';
import { activity } from '../../../domain/templates/activity';
import { milestone } from '../../../domain/templates/milestone';
import type { PasteMessages } from '../../../locales/messages';
import { useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useRows } from '../../data/useRows';
import { useStore } from '../../data/useStore';
import { wordsOf } from '../../parts/failures';
import { useRowStart } from '../../project/useRowStart';
import type { PasteRow } from './pasteRow';
import { failureIn } from './useStoring';
import type { StoreRows } from './useStoring';

type MilestoneDraft = DraftOf<typeof milestone>;
type ActivityDraft = DraftOf<typeof activity>;
type RowStart = ReturnType<typeof useRowStart>;

/** A responsible person whom nobody was found for is kept in the description: nobody's text is lost. */
function draftOf(row: PasteRow, order: number, start: RowStart, said: PasteMessages): MilestoneDraft {
  const { number, name, path, deadline, responsible, description, sought, key } = row;
  const unfound = responsible === null && sought.trim() !== '' ? said.notFound(sought.trim()) : '';
  return {
    ...start,
    number: number.trim(),
    name: name.trim().replace(/\s+/g, ' '),
    path: path.trim(),
    deadline,
    responsible,
    description: [description.trim(), unfound].filter(Boolean).join('\n'),
    order,
    rowKey: key
  };
}

function deliverablesOf(row: PasteRow, { id, name }: Milestone, start: RowStart): readonly ActivityDraft[] {
  return row.deliverables.map((each, at) => ({
    ...start,
    milestone: { id, title: name },
    kind: 'interim',
    name: each.name.trim().replace(/\s+/g, ' '),
    deadline: each.deadline,
    order: at + 1,
    rowKey: each.key
  }));
}

/** Why a row, or something under it, is not stored; nothing for those that are. */
function whyNot(
  rows: readonly PasteRow[],
  ofRows: readonly Attempt[],
  ofDeliverables: ReadonlyMap<string, Failure | null>
): ReadonlyMap<string, Failure> {
  return new Map(
    rows.flatMap((row, at) => {
      const why = failureIn(ofRows[at]) ?? row.deliverables.map(({ key }) => ofDeliverables.get(key)).find(Boolean);
      return why ? [[row.key, why] as const] : [];
    })
  );
}

/** Stores milestones first, for their deliverables point at them. */
export function useStorePlan(): StoreRows<PasteRow> {
  const words = useWords();
  const { createAll } = useStore();
  const start = useRowStart();
  const milestones = useRows(milestone);
  return async (rows, tell) => {
    const last = milestones.reduce((most, { order }) => Math.max(most, order ?? 0), 0);
    const of = rows.length + rows.reduce((sum, { deliverables }) => sum + deliverables.length, 0);
    tell(0, of);
    const drafts = rows.map((row, at) => draftOf(row, last + 1 + at, start, words.messages.paste));
    const attempts = await createAll(milestone, drafts, (done) => tell(done, of));
    const stored = rows.flatMap((row, at) => {
      const attempt = attempts[at];
      return attempt && 'record' in attempt ? [{ row, record: attempt.record }] : [];
    });
    const sent = stored.flatMap(({ row, record }) => deliverablesOf(row, record, start));
    const found = sent.length > 0 ? await createAll(activity, sent, (done) => tell(rows.length + done, of)) : [];
    const lost = new Map(
      sent.map(({ rowKey = '' }, at) => [rowKey, failureIn(found[at] as Attempt | undefined)] as const)
    );
    const why = whyNot(rows, attempts as readonly Attempt[], lost);
    const made = stored.map((each) => ({
      ...each,
      under: each.row.deliverables.filter(({ key }) => !lost.get(key)).length
    }));
    return { made, failed: new Map(Array.from(why, ([key, failure]) => [key, wordsOf(words, failure)])) };
  };
}
