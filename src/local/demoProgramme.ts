import type { Repository } from '../data/repository';
import { reach } from '../domain/planning/transitions';
import type { Link, Person } from '../domain/schema/kinds';
import { budgetLine } from '../domain/templates/budgetLine';
import { goal } from '../domain/templates/goal';
import { milestone } from '../domain/templates/milestone';
import { phase } from '../domain/templates/phase';
import { programme } from '../domain/templates/programme';
import { programmeGoal } from '../domain/templates/programmeGoal';
import { project } from '../domain/templates/project';
import { projectInterface } from '../domain/templates/projectInterface';
import { reportingLine } from '../domain/templates/reportingLine';
import { budgetLines, phases, reportingLines } from './askoyPlanRows';
import * as plan from './askoyProgramme';
import { yearsLater } from './demoDates';
import type { RoleKey } from './people';

type Everybody = Readonly<Record<RoleKey, Person>>;

/** What is at hand while the programme is entered. */
interface Room {
  readonly repository: Repository;
  readonly who: Everybody;
  readonly years: number;
}

export interface EnteredProgramme {
  readonly link: Link;
  /** The strategic choices, in order. */
  readonly choices: readonly Link[];
}

/** Days on which something has happened: none may lie ahead of who looks at the demo. */
export const programmeHappened: readonly string[] = [
  ...phases.flatMap((each) => ('decidedOn' in each ? [each.decidedOn] : [])),
  ...plan.smallProjects.flatMap(({ milestones }) => milestones.flatMap(({ reachedOn }) => reachedOn ?? []))
];

/** The programme, before the projects that belong to it. */
export async function enterProgramme({ repository, who, years }: Room): Promise<EnteredProgramme> {
  const record = await repository.create(programme, {
    ...yearsLater(plan.programme, years),
    leaders: [who.programmeLeader, who.programmeLeader2],
    steeringGroup: [who.projectOwner, who.programmeLeader, who.programmeLeader2]
  });
  const link = { id: record.id, title: record.name };
  const choices: Link[] = [];
  for (const [index, name] of plan.strategicChoices.entries()) {
    const draft = { programme: link, kind: 'strategy', number: String(index + 1), name, order: index + 1 } as const;
    choices.push({ id: (await repository.create(programmeGoal, draft)).id, title: name });
  }
  return { link, choices };
}

interface Place {
  readonly project: Link;
  readonly projectKey: string;
}

/** What stands in the chapters' rows of the Askøy plan. */
export async function enterPlanRows({ repository, years }: Room, place: Place): Promise<void> {
  for (const each of yearsLater(phases, years)) await repository.create(phase, { ...place, ...each });
  for (const each of plan.interfaces) await repository.create(projectInterface, { ...place, ...each });
  for (const each of yearsLater(reportingLines, years)) await repository.create(reportingLine, { ...place, ...each });
  for (const { year, ...each } of budgetLines)
    await repository.create(budgetLine, { ...place, ...each, year: String(Number(year) + years) });
}

type SmallProject = (typeof plan.smallProjects)[number];

async function enterMilestones(room: Room, place: Place, { milestones }: SmallProject): Promise<void> {
  const { repository, who, years } = room;
  for (const [index, planned] of yearsLater(milestones, years).entries()) {
    const { words, date, reachedOn, ...told } = planned;
    const deadline = { words, date };
    const draft = { ...place, ...told, deadline, responsible: who.responsible3, order: index + 1 };
    const stored = await repository.create(milestone, draft);
    const outcome = reachedOn ? reach(stored, { reachedOn }, reachedOn) : null;
    if (outcome?.ok) await repository.update(milestone, stored, outcome.change);
  }
}

/** The other projects of the programme: led by whoever leads it, and small. */
export async function enterSmallProjects(room: Room, of: EnteredProgramme, meeting: Place): Promise<void> {
  const { repository, who, years } = room;
  for (const each of plan.smallProjects) {
    const { name, key, intake, purpose, supports, meets } = each;
    const [periodStart, periodEnd] = yearsLater(each.period, years);
    const draft = { name, key, intake, purpose, periodStart, periodEnd, programme: of.link };
    const { id } = await repository.create(project, { ...draft, projectLeader: who.responsible3 });
    const place = { project: { id, title: name }, projectKey: key };
    const programmeGoals = of.choices.slice(supports - 1, supports);
    await repository.create(goal, {
      ...place,
      level: 'outcome',
      number: '1',
      name: each.goal,
      programmeGoals,
      order: 1
    });
    await enterMilestones(room, place, each);
    if (meets)
      await repository.create(projectInterface, {
        ...place,
        ...meets,
        name: meeting.project.title,
        otherKey: meeting.projectKey
      });
  }
}
