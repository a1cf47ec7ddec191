import { rolesOf } from '../access';
import type { Viewer } from '../access';
import { dueOn, isOpen } from './lateness';
import { comparePlanned } from './planTree';
import type { PlannedMilestone } from './planTree';
import type { Leaders, Wait, WaitingMilestone } from './waiting';
import { isWith } from './waiting';

/** What is missing in a milestone that is still to be reached. */
export type Hole = 'responsible' | 'deadline';

/** Milestones that lack the same thing. */
export interface Holes<M> {
  readonly missing: Hole;
  readonly milestones: readonly M[];
}

/** What waits for one person, and what the plan lacks where filling it is theirs. */
export interface MyTurn<M, R, P = never, C = never> {
  readonly waits: readonly Wait<M, R, P, C>[];
  readonly holes: readonly Holes<M>[];
}

const isMissing: { readonly [H in Hole]: (milestone: WaitingMilestone) => boolean } = {
  responsible: ({ responsible }) => responsible === null,
  deadline: (milestone) => dueOn(milestone) === null
};
const holes: readonly Hole[] = ['responsible', 'deadline'];

/** What the plan lacks, in the plan's order; nothing where it is whole. */
export function holesIn<M extends WaitingMilestone & PlannedMilestone>(milestones: readonly M[]): readonly Holes<M>[] {
  const open = milestones.filter(isOpen).sort(comparePlanned);
  return holes
    .map((missing) => ({ missing, milestones: open.filter(isMissing[missing]) }))
    .filter((each) => each.milestones.length > 0);
}

interface Project extends Leaders {
  readonly milestones: readonly (WaitingMilestone & PlannedMilestone)[];
}

/** What a person can do something about now. Who only reads has no turn. */
export function myTurn<M extends WaitingMilestone & PlannedMilestone, R, P = never, C = never>(
  viewer: Viewer,
  project: Project & { readonly milestones: readonly M[] },
  waits: readonly Wait<M, R, P, C>[]
): MyTurn<M, R, P, C> {
  const roles = rolesOf(viewer, project);
  if (roles.includes('reader')) return { waits: [], holes: [] };
  return {
    waits: waits.filter((wait) => isWith(wait, viewer.id)),
    holes: roles.includes('projectLeader') ? holesIn(project.milestones) : []
  };
}

/** How many things there are to do. */
export const countOf = ({ waits, holes: lacking }: MyTurn<unknown, unknown, unknown, unknown>): number =>
  waits.length + lacking.length;
