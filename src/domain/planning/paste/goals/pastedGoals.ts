/** The levels of goals, from the farthest to the nearest. */
export type GoalLevel = 'main' | 'interim' | 'outcome' | 'output';

/** A goal as it was read from what somebody pasted: nothing but text, every word theirs. */
export interface PastedGoal {
  /** What the heading above or the word beside it says; null where nothing does. */
  readonly level: GoalLevel | null;
  readonly number: string;
  readonly name: string;
  /** What stands under «Herunder», and whatever else belongs to the goal. */
  readonly including: string;
}

/** What pasted goals were understood as. */
export interface PastedGoals {
  readonly goals: readonly PastedGoal[];
  /** Lines that are no goals: shown, so that nobody wonders where they went. */
  readonly unused: readonly string[];
  /** How many rows there were beyond those that are read. */
  readonly left: number;
}
