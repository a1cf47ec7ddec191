import type { OutsideWord } from './kinds';

/** Tom, påbegynt, ferdig, ikke relevant. */
export type SectionState = 'empty' | 'started' | 'done' | 'notRelevant';

/** Which sections people have called done, and which do not concern the project. */
export interface Marks {
  readonly done: readonly (string | OutsideWord)[];
  readonly notRelevant: readonly (string | OutsideWord)[];
}

/** How far a section has come. Done and not relevant are said by people; the rest is told from what is written. */
export function sectionState(name: string, { done, notRelevant }: Marks, isBegun: boolean): SectionState {
  if (notRelevant.includes(name)) return 'notRelevant';
  if (done.includes(name)) return 'done';
  return isBegun ? 'started' : 'empty';
}

/** A section that does not concern the project is not asked for, and not counted. */
export function countDone(states: readonly SectionState[]): { readonly done: number; readonly of: number } {
  return {
    done: states.filter((state) => state === 'done').length,
    of: states.filter((state) => state !== 'notRelevant').length
  };
}

const without = (names: Marks['done'], name: string): Marks['done'] => names.filter((each) => each !== name);

/** The marks when somebody has said of a section that it is done, is not relevant, or neither. What is written stays. */
export function mark(marks: Marks, name: string, as: 'done' | 'notRelevant' | 'open'): Marks {
  const done = without(marks.done, name);
  const notRelevant = without(marks.notRelevant, name);
  return {
    done: as === 'done' ? [...done, name] : done,
    notRelevant: as === 'notRelevant' ? [...notRelevant, name] : notRelevant
  };
}
