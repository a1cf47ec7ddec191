import { connect } from '../data/sharepoint/connect';
import { withToken } from '../data/sharepoint/token';
import { query } from '../data/repository';
import type { Connection, Repository } from '../data/repository';
import type { IsoDate } from '../domain/schema/dates';
import type { Link, Person } from '../domain/schema/kinds';
import type { RecordOf } from '../domain/schema/record';
import { move, reach, setOffTrack, setOnTrack } from '../domain/planning/transitions';
import type { Outcome } from '../domain/planning/transitions';
import { activity } from '../domain/templates/activity';
import { followUpReport } from '../domain/templates/followUpReport';
import { goal } from '../domain/templates/goal';
import { lesson } from '../domain/templates/lesson';
import { milestone } from '../domain/templates/milestone';
import { project } from '../domain/templates/project';
import { projectPlan } from '../domain/templates/projectPlan';
import { site } from '../domain/templates/site';
import * as plan from './askoy';
import { dependsOn, supportedBy } from './askoyProgramme';
import { chapterTexts } from './askoyChapters';
import { analyses } from './askoyRisks';
import { activities, milestones } from './askoyPlan';
import type { PlannedMilestone } from './askoyPlan';
import { enterAround } from './demoAround';
import { enterFiles } from './demoFiles';
import { enterLearning } from './demoLearning';
import { enterPlanRows, enterProgramme, enterSmallProjects, programmeHappened } from './demoProgramme';
import { enterReports } from './demoReports';
import { lessons, report } from './askoyReports';
import { yearsLater, yearsUpTo } from './demoDates';
import { people as directory, roles } from './people';
import type { RoleKey } from './people';
import { groupSite } from './sites';

type Milestone = RecordOf<typeof milestone>;
type Everybody = Readonly<Record<RoleKey, Person>>;

interface Place {
  readonly project: Link;
  readonly projectKey: string;
}

/** What is at hand while the plan is entered. */
interface Room {
  /** How many years later than in the document everything happens. */
  readonly years: number;
  readonly repository: Repository;
  readonly who: Everybody;
  readonly place: Place;
}

const userOf = (role: RoleKey): string => roles.find((each) => each.role === role)!.userName;
const nameOf = (role: RoleKey): string => directory.find(({ userName }) => userName === userOf(role))!.displayName;
const linkTo = ({ id, name }: { readonly id: number; readonly name: string }): Link => ({ id, title: name });
const as = (role: RoleKey, address: string): Connection => connect(address, withToken(userOf(role)));

async function found({ people }: Connection, role: RoleKey): Promise<Person> {
  const [candidate] = await people.search(nameOf(role));
  if (!candidate) throw new Error(`${nameOf(role)} is not in the directory.`);
  return people.ensure(candidate);
}

async function everybody(connection: Connection): Promise<Everybody> {
  const known: Partial<Record<RoleKey, Person>> = {};
  for (const { role } of roles) known[role] = await found(connection, role);
  return known as Everybody;
}

async function enterProject({ repository, who, years }: Omit<Room, 'place'>, programme: Link): Promise<Place> {
  const { projectLeader, projectOwner, unionRepresentative, programmeLeaders } = plan.people;
  const record = await repository.create(project, {
    ...yearsLater(plan.project, years),
    projectLeader: who[projectLeader],
    projectOwner: who[projectOwner],
    unionRepresentative: who[unionRepresentative],
    programmeLeaders: programmeLeaders.map((role) => who[role]),
    programme,
    intake: 'Pulje 1'
  });
  return { project: linkTo(record), projectKey: record.key };
}

/** The chapters that no other record holds. The plan's own identifier is the project's: there is one to a project. */
async function enterPlan({ repository, place, who, years }: Room): Promise<void> {
  await repository.create(projectPlan, {
    ...place,
    ...yearsLater({ ...chapterTexts, ...analyses }, years),
    rowKey: place.projectKey,
    name: place.project.title,
    extent: 'full',
    projectGroup: plan.people.projectGroup.map((role) => who[role]),
    steeringGroup: plan.people.steeringGroup.map((role) => who[role]),
    done: ['background', 'goals', 'organisation', 'workingForm', 'budget', 'changes'],
    notRelevant: ['terms']
  });
}

/** Gives back the resultatmål, in order. */
async function enterGoals({ repository, place }: Room, choices: readonly Link[]): Promise<readonly Link[]> {
  const outcomes: Link[] = [];
  for (const [index, name] of plan.outcomes.entries()) {
    const number = String(index + 1);
    const programmeGoals = (supportedBy[index + 1] ?? []).map((choice) => choices[choice - 1]!);
    const draft = { ...place, level: 'outcome', number, name, programmeGoals, order: index + 1 } as const;
    outcomes.push(linkTo(await repository.create(goal, draft)));
  }
  const outputs: Link[] = [];
  for (const [index, { supports, ...told }] of plan.outputs.entries()) {
    const draft = { ...place, ...told, level: 'output', number: String(index + 1), order: index + 1 } as const;
    const supported = supports.map((number) => outcomes[number - 1]!);
    outputs.push(linkTo(await repository.create(goal, { ...draft, supports: supported })));
  }
  return outputs;
}

async function apply({ repository }: Room, before: Milestone, outcome: Outcome): Promise<Milestone> {
  if (!outcome.ok) throw new Error(`The demo plan is not possible: ${JSON.stringify(outcome.problems)}`);
  return repository.update(milestone, before, outcome.change);
}

/** What became of a milestone after it was planned, step by step, as people would have told it. */
async function follow(room: Room, planned: PlannedMilestone, stored: Milestone): Promise<Milestone> {
  const { moved, status, statusReason = '', reachedOn } = planned;
  let now = stored;
  if (moved) now = await apply(room, now, move(now, { deadline: moved, reason: moved.reason }, moved.on));
  if (status === 'onTrack') now = await apply(room, now, setOnTrack(now));
  if (status === 'offTrack') now = await apply(room, now, setOffTrack(now, { reason: statusReason }));
  return reachedOn ? apply(room, now, reach(now, { reachedOn }, reachedOn)) : now;
}

/** Gives back the milestones by their numbers. */
async function enterMilestones(room: Room, outputs: readonly Link[]): Promise<ReadonlyMap<string, Link>> {
  const { repository, place, who, years } = room;
  const byNumber = new Map<string, Link>();
  for (const [index, planned] of yearsLater(milestones, years).entries()) {
    const { number, name, path, words, date } = planned;
    const stored = await repository.create(milestone, {
      ...place,
      number,
      name,
      path,
      deadline: { words, date },
      responsible: who[planned.responsible],
      goals: planned.outputs.map((output) => outputs[output - 1]!),
      dependsOn: (dependsOn[number] ?? []).map((each) => byNumber.get(each)!),
      order: index + 1
    });
    byNumber.set(number, linkTo(await follow(room, planned, stored)));
  }
  return byNumber;
}

async function enterActivities(room: Room, byNumber: ReadonlyMap<string, Link>): Promise<void> {
  const { repository, place, who, years } = room;
  for (const [index, planned] of yearsLater(activities, years).entries()) {
    const { milestone: number, responsible, words, date, ...told } = planned;
    await repository.create(activity, {
      ...place,
      ...told,
      milestone: byNumber.get(number)!,
      responsible: who[responsible],
      deadline: { words, date },
      order: index + 1
    });
  }
}

async function enterReport(room: Room, byNumber: ReadonlyMap<string, Link>): Promise<void> {
  const { repository, place, who, years } = room;
  const { milestone: number, authors, ...told } = yearsLater(report, years);
  const on = byNumber.get(number)!;
  await repository.create(followUpReport, {
    ...place,
    ...told,
    milestone: on,
    milestoneText: on.title,
    authors: authors.map((role) => who[role])
  });
}

/** Gives back the first of them. */
async function enterLessons({ repository, place }: Room, byNumber: ReadonlyMap<string, Link>): Promise<Link> {
  const entered: Link[] = [];
  for (const { milestone: number, ...told } of lessons)
    entered.push(linkTo(await repository.create(lesson, { ...place, ...told, milestone: byNumber.get(number)! })));
  return entered[0]!;
}

/** Writes the team's site into the register in the tenant's root site, where the personal app looks. */
async function register(origin: string): Promise<void> {
  const root = as('programmeLeader', origin);
  await root.setUp(() => undefined);
  const { sites } = await root.repository.read({ sites: query(site, { path: groupSite }) });
  if (sites.length > 0) return;
  const address = { address: `${origin}${groupSite}`, text: 'Levekår – omstilling' };
  await root.repository.create(site, { name: address.text, address, path: groupSite });
}

/** Days on which something has happened: none may lie ahead of who looks at the demo. */
const happened = [
  report.reportDate,
  ...milestones.flatMap(({ reachedOn, moved }) => [reachedOn, moved?.on]),
  ...activities.map(({ start }) => start),
  ...programmeHappened
].filter((day): day is string => day !== undefined);

/**
 * Enters the Askøy plan into the demo team's site, as its project leader would: lists first, then the plan, record by record.
 * `origin` is the tenant's address, e.g. http://127.0.0.1:4320. For a site that has no lists yet. Without `today` it
 * happens when the document says, in 2017 and 2018; with it, as late as it can for somebody who looks at it then.
 */
export async function loadDemo(origin: string, today?: IsoDate): Promise<void> {
  const years = today === undefined ? 0 : yearsUpTo(today, happened);
  const connection = as('projectLeader', `${origin}${groupSite}`);
  await connection.setUp(() => undefined);
  const { repository } = connection;
  const who = await everybody(connection);
  const programme = await enterProgramme({ repository, who, years });
  const room: Room = { repository, who, place: await enterProject({ repository, who, years }, programme.link), years };
  await enterPlan(room);
  const byNumber = await enterMilestones(room, await enterGoals(room, programme.choices));
  await enterPlanRows(room, room.place);
  await enterSmallProjects(room, programme, room.place);
  await enterActivities(room, byNumber);
  await enterReport(room, byNumber);
  await enterReports(room, byNumber);
  const learnt = await enterLessons(room, byNumber);
  await enterAround(room, byNumber);
  await enterFiles(room, `${origin}${groupSite}`, userOf('projectLeader'), who.responsible2);
  await enterLearning(room, as('programmeLeader2', `${origin}${groupSite}`).repository, byNumber, learnt);
  await register(origin);
}
