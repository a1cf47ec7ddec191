import type { IsoDate } from '../schema/dates';
import type { Person } from '../schema/kinds';
import { isDropped, isLate, isOpen } from './lateness';
import { holesIn } from './myTurn';
import type { PlannedMilestone } from './planTree';
import type { Leaders, WaitingMilestone } from './waiting';

export type ProjectRole = 'projectLeader' | 'projectOwner' | 'programmeLeaders' | 'unionRepresentative';

export interface RoleHolders {
  readonly role: ProjectRole;
  /** Nobody, where the role is empty. */
  readonly people: readonly Person[];
}

interface Named extends Leaders {
  readonly unionRepresentative: Person | null;
}

/** Who is what in the project. */
export const roleHolders = (project: Named): readonly RoleHolders[] => [
  { role: 'projectLeader', people: project.projectLeader ? [project.projectLeader] : [] },
  { role: 'projectOwner', people: project.projectOwner ? [project.projectOwner] : [] },
  { role: 'programmeLeaders', people: project.programmeLeaders },
  { role: 'unionRepresentative', people: project.unionRepresentative ? [project.unionRepresentative] : [] }
];

/** Somebody who answers for milestones; the late ones are among the open. */
export interface Responsible {
  readonly person: Person;
  readonly total: number;
  readonly open: number;
  readonly late: number;
}

type Row = WaitingMilestone & PlannedMilestone;

const collator = new Intl.Collator('nb');

/** Who answers for milestones that are part of the plan, by name. */
export function responsibleIn(milestones: readonly Row[], today: IsoDate): readonly Responsible[] {
  const theirs = milestones.filter((each) => !isDropped(each) && each.responsible !== null);
  const people = new Map(theirs.map(({ responsible }) => [responsible?.id, responsible as Person]));
  return Array.from(people.values(), (person) => {
    const own = theirs.filter(({ responsible }) => responsible?.id === person.id);
    return {
      person,
      total: own.length,
      open: own.filter(isOpen).length,
      late: own.filter((each) => isLate(each, today)).length
    };
  }).sort((a, b) => collator.compare(a.person.name, b.person.name));
}

/** Milestones that are still to be reached and that nobody answers for. */
export const unassignedIn = <M extends Row>(milestones: readonly M[]): readonly M[] =>
  holesIn(milestones).find(({ missing }) => missing === 'responsible')?.milestones ?? [];
