import type { Repository } from '../data/repository';
import type { Link, Person } from '../domain/schema/kinds';
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

async function enterStakeholders({ repository, place, years }: Room): Promise<Links> {
  const drafts = yearsLater(stakeholders, years).map((told) => ({ ...place, ...told }));
  const attempts = await repository.createAll(stakeholder, drafts);
  return new Map(
    attempts.map((attempt) => {
      if ('failure' in attempt) throw attempt.failure;
      const { id, name } = attempt.record;
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
  const { repository, place, years } = room;
  for (const { to, words, date, milestone, responsible, ...told } of yearsLater(measures, years)) {
    const planned = plannedIn(room, byNumber, { to, words, date, milestone, responsible });
    const reached = to.map((name) => byName.get(name)!);
    await repository.create(communicationMeasure, { ...place, ...told, ...planned, stakeholders: reached });
  }
  for (const { to, words, date, milestone, responsible, ...told } of yearsLater(involved, years)) {
    const planned = plannedIn(room, byNumber, { to, words, date, milestone, responsible });
    await repository.create(involvement, { ...place, ...told, ...planned, stakeholder: byName.get(to[0]!)! });
  }
}

async function enterRoles({ repository, place }: Room, byNumber: Links): Promise<void> {
  const roles = new Map<string, Link>();
  for (const [index, told] of projectRoles.entries()) {
    const { id, name } = await repository.create(projectRole, { ...place, ...told, order: index + 1 });
    roles.set(name, { id, title: name });
  }
  for (const [number, squares] of Object.entries(chart)) {
    for (const [name, letters] of Object.entries(squares)) {
      const [milestone, role] = [byNumber.get(number)!, roles.get(name)!];
      const rowKey = squareKey(milestone, role);
      await repository.create(responsibility, {
        ...place,
        milestone,
        role,
        letters,
        rowKey,
        name: `${number} · ${name}`
      });
    }
  }
}

/** Adds to the demo plan whom it concerns, and who does what in it. */
export async function enterPeople(room: Room, byNumber: Links): Promise<void> {
  await enterPlans(room, byNumber, await enterStakeholders(room));
  await enterRoles(room, byNumber);
}
