import type { PasteMessages } from '../../../locales/messages';

/** A row of a preview, whatever it becomes. */
export interface PastedRow {
  /** The record's own: sent again, it is still the same one. */
  readonly key: string;
  readonly included: boolean;
  /** The group that it stands under in the preview: while somebody writes another, it does not move. */
  readonly under: string;
  /** There is one of this name already. */
  readonly inPlan: boolean;
  /** In the plan now, with all that stands under it. */
  readonly stored: boolean;
  /** Why it was not stored. */
  readonly failed: string | null;
}

/** What was read, as it is being corrected. */
export interface Preview<R extends PastedRow = PastedRow> {
  readonly rows: readonly R[];
  /** Lines that became nothing, and how many rows there were beyond those that are read. */
  readonly source: { readonly unused: readonly string[]; readonly left: number };
}

export type ChangeRow<R> = (key: string, part: Partial<R>) => void;

/** Is the row to be stored, and is not yet? */
export const isWanted = ({ included, stored }: PastedRow): boolean => included && !stored;

/** What is pasted, in words: the same sentences about milestones and about goals. */
export type PasteSaid = Pick<
  PasteMessages,
  | 'open'
  | 'title'
  | 'back'
  | 'how'
  | 'box'
  | 'read'
  | 'noText'
  | 'nothing'
  | 'check'
  | 'another'
  | 'left'
  | 'unused'
  | 'unusedHint'
  | 'include'
  | 'inPlan'
  | 'edit'
  | 'editNamed'
  | 'done'
  | 'store'
  | 'storing'
  | 'unsettled'
  | 'notStored'
  | 'someStored'
  | 'stored'
  | 'allStored'
  | 'toPlan'
  | 'undo'
  | 'undoing'
  | 'undone'
  | 'undoneSome'
>;

export const plainName = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');
