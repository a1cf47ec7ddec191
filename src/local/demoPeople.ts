import type { Repository } from '../data/repository';
import type { Link, Person } from '../domain/schema/kinds';
import type { DraftOf } from '../domain/schema/record';
import type { Template } from '../domain/schema/template';
import { squareKey } from '../domain/people/chart';
import { communicationMeasure } from '../domain/templates/communicationMeasure';
import { involvement } from '../domain/templates/involvement';
import { projectRole } from '../domain/templates/projectRole';
import { responsibility } from '../domain/templates/responsibility';
import { stakeholder } from '../domain/templates/stakeholder';
import { measures } from './askoyCommunication';
import { involved } from './askoyInvolvement';
import { chart, projectRoles } from './askoyRoles';
import { stakeholders } from './askoyStakeholders';
import { yearsLater } from './demoDates';
import type { RoleKey } from './people';

interface Room {
  readonly repository: Repository;
  readonly place: { readonly project: Link; readonly projectKey: string };
  readonly who: Readonly<Record<RoleKey, Person>>;
  readonly years: number;
}
type Links = ReadonlyMap<string, Link>;

interface Plain {
  readonly to: readonly string[];
  readonly words: string;
  readonly date: string;
  readonly milestone?: string;
  readonly responsible: RoleKey;
}

/** Stores them all in one round trip or two; gives back what was stored, by name. */
async function enterAll<T extends Template>(
  { repository }: Room,
  template: T,
  drafts: readonly DraftOf<T>[]
): Promise<Links> {
  const attempts = await repository.createAll(template, drafts);
  return new Map(
    attempts.map((attempt) => {
      if ('failure' in attempt) throw attempt.failure;
      const { id, name } = attempt.record as unknown as { readonly id: number; readonly name: string };
      return [name, { id, title: name }];
    })
  );
}

/** What plans of communication and of involvement have in common, with people and records where the document has names. */
function plannedIn({ who }: Room, byNumber: Links, { words, date, milestone, responsible }: Plain) {
  return {
    deadline: { words, date },
    responsible: who[responsible],
    milestone: milestone === undefined ? null : byNumber.get(milestone)!
  };
}

async function enterPlans(room: Room, byNumber: Links, byName: Links): Promise<void> {
  const { place, years } = room;
  const communication = yearsLater(measures, years).map(({ to, words, date, milestone, responsible, ...told }) => ({
    ...place,
    ...told,
    ...plannedIn(room, byNumber, { to, words, date, milestone, responsible }),
    stakeholders: to.map((name) => byName.get(name)!)
  }));
  const involvements = yearsLater(involved, years).map(({ to, words, date, milestone, responsible, ...told }) => ({
    ...place,
    ...told,
    ...plannedIn(room, byNumber, { to, words, date, milestone, responsible }),
    stakeholder: byName.get(to[0]!)!
  }));
  await enterAll(room, communicationMeasure, communication);
  await enterAll(room, involvement, involvements);
}

async function enterRoles(room: Room, byNumber: Links): Promise<void> {
  const { place } = room;
  const drafts = projectRoles.map((told, index) => ({ ...place, ...told, order: index + 1 }));
  const roles = await enterAll(room, projectRole, drafts);
  const squares = Object.entries(chart).flatMap(([number, byRole]) =>
    Object.entries(byRole).map(([name, letters]) => {
      const [milestone, role] = [byNumber.get(number)!, roles.get(name)!];
      return { ...place, milestone, role, letters, rowKey: squareKey(milestone, role), name: `${number} · ${name}` };
    })
  );
  await enterAll(room, responsibility, squares);
}

/** Adds to the demo plan whom it concerns, and who does what in it. */
export async function enterPeople(room: Room, byNumber: Links): Promise<void> {
  const drafts = yearsLater(stakeholders, room.years).map((told) => ({ ...room.place, ...told }));
  await enterPlans(room, byNumber, await enterAll(room, stakeholder, drafts));
  await enterRoles(room, byNumber);
}
