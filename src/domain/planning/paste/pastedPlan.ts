/** An interim deliverable as it stood under its milestone. */
export interface PastedDeliverable {
  readonly name: string;
  /** As written; what it means is asked of `readDeadline`. */
  readonly deadline: string;
}

/** A milestone as it was read from what somebody pasted: nothing but text, every word theirs. */
export interface PastedMilestone {
  /** The result path; `''` for none. */
  readonly path: string;
  readonly number: string;
  readonly name: string;
  readonly responsible: string;
  readonly deadline: string;
  /** What stood in the row and has no field of its own. */
  readonly description: string;
  readonly deliverables: readonly PastedDeliverable[];
}

/** What a pasted plan was understood as. */
export interface PastedPlan {
  readonly milestones: readonly PastedMilestone[];
  /** «April 2017 – desember 2018», where the text says when the project runs; `''` where it does not. */
  readonly period: string;
  /** Lines that are neither milestone, heading nor deliverable: shown, so that nobody wonders where they went. */
  readonly unused: readonly string[];
  /** How many rows there were beyond those that are read. */
  readonly left: number;
}

/** More rows than this nobody's milestone plan has; the rest is counted and not read. */
export const mostRows = 500;
