import type { IsoDate } from '../schema/dates';
import type { Link } from '../schema/kinds';
import { nextMilestone, planTree } from './planTree';
import type { PlannedMilestone } from './planTree';

/** How one of a programme's projects stands. */
export interface ProjectStanding<P, M> {
  readonly project: P;
  /** Which milestone comes next; null where none is left, or there is none. */
  readonly next: M | null;
  readonly late: number;
}

/** A project as far as its programme goes. */
interface Belonging {
  readonly id: number;
  readonly key: string;
  readonly programme: Pick<Link, 'id'> | null;
}

/** The projects of one programme. */
export const projectsOf = <P extends Belonging>(
  projects: readonly P[],
  programme: { readonly id: number }
): readonly P[] => projects.filter((each) => each.programme?.id === programme.id);

/** How each project stands, in the order given. */
export const standingsOf = <P extends Belonging, M extends PlannedMilestone>(
  projects: readonly P[],
  milestonesOf: (key: string) => readonly M[],
  today: IsoDate
): readonly ProjectStanding<P, M>[] =>
  projects.map((project) => {
    const milestones = milestonesOf(project.key);
    const next = nextMilestone(milestones, today);
    return { project, next, late: planTree(milestones, [], today).counts.late };
  });

/** The programme's intakes («puljer»), which are written one to a line. */
export const intakesOf = ({ intakes }: { readonly intakes: string }): readonly string[] =>
  Array.from(new Set(intakes.split('\n').map((line) => line.trim()))).filter((line) => line !== '');

/** A project's goal as far as what it supports goes. */
interface Supporting {
  readonly projectKey: string;
  readonly programmeGoals: readonly Pick<Link, 'id'>[];
}

/** Those of the projects' goals that support this goal of the programme. */
export const supportersOf = <G extends Supporting>(goals: readonly G[], goal: { readonly id: number }): readonly G[] =>
  goals.filter(({ programmeGoals }) => programmeGoals.some(({ id }) => id === goal.id));
