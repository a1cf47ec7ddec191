/** What one row or line of a pasted plan turned out to be. */
export type Piece =
  | { readonly is: 'heading'; readonly text: string }
  | MilestonePiece
  | { readonly is: 'deliverable'; readonly name: string; readonly deadline: string }
  /** A deadline on a row of its own: it belongs to the milestone above. */
  | { readonly is: 'deadline'; readonly text: string }
  | { readonly is: 'period'; readonly text: string; readonly line: string }
  | { readonly is: 'unused'; readonly text: string };

export interface MilestonePiece {
  readonly is: 'milestone';
  readonly number: string;
  /** The sentence, and under it perhaps bullets. */
  readonly lines: readonly string[];
  readonly responsible: string;
  /** One for the milestone, or one for each bullet. */
  readonly deadlines: readonly string[];
  /** Where the plan has a column for it. */
  readonly path?: string;
  readonly notes: readonly string[];
  /** Each deliverable has its deadline, and the milestone the last of them. */
  readonly lastOfDeliverables?: true;
}

export const milestonePiece = (lines: readonly string[], more: Partial<MilestonePiece> = {}): MilestonePiece => ({
  is: 'milestone',
  number: '',
  responsible: '',
  deadlines: [],
  notes: [],
  ...more,
  lines
});

const periodLine = /^(?:tid|periode|prosjektperiode|tidsperiode|tidsrom|period|project period|time) ?: *(.*)$/i;

/** «TID: April 2017 – desember 2018»: when the project runs. */
export function periodPiece(line: string): Piece | null {
  const text = periodLine.exec(line)?.[1];
  return text === undefined ? null : { is: 'period', text, line };
}
