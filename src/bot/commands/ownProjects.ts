import { query } from '../../data/repository';
import type { Connection, Queries } from '../../data/repository';
import { contextsOf, readForReminders, recordsOf } from '../../domain/reminders/context';
import type { Context } from '../../domain/reminders/context';
import { osloDay } from '../../domain/reminders/osloTime';
import type { IsoDate } from '../../domain/schema/dates';
import type { Person } from '../../domain/schema/kinds';
import type { AnyRecord } from '../../domain/schema/record';
import { templateNamed } from '../../domain/templates';
import type { TemplateName } from '../../domain/templates';
import { activity } from '../../domain/templates/activity';
import { milestone } from '../../domain/templates/milestone';
import { readLists } from '../readLists';
import { saidIn, saidNames } from '../said';
import type { SaidInSite } from '../said';

/** A person in one site, and the projects there in which they have a part. */
export interface OwnProjects {
  readonly site: string;
  readonly person: Person;
  readonly contexts: readonly Context[];
  readonly people: SaidInSite['people'];
}

/**
 * Has the person a role, a milestone or an activity in the project? The bot sees all of a site; it tells people of what
 * they are named in, and of nothing else.
 */
function hasPart({ project, projectLeader, projectOwner, programmeLeaders, rows }: Context, { id }: Person): boolean {
  const named = [projectLeader, projectOwner, project.unionRepresentative, ...programmeLeaders];
  const responsible = [...recordsOf(rows, milestone), ...recordsOf(rows, activity)].map((row) => row.responsible);
  return [...named, ...responsible].some((each) => each?.id === id);
}

/** One site, as it is now: one round trip for somebody it knows. Null for a stranger. */
export async function ownProjectsIn(
  site: string,
  { people, repository }: Connection,
  entraId: string,
  today: IsoDate,
  more: readonly TemplateName[] = []
): Promise<OwnProjects | null> {
  const person = await people.byEntraId(entraId);
  if (!person) return null;
  const names = Array.from(new Set([...readForReminders, ...saidNames, ...more]));
  const queries: Queries = Object.fromEntries(names.map((name) => [name, query(templateNamed(name))]));
  const rows = await readLists(repository, queries);
  const { settings, people: said } = saidIn(rows);
  // Whoever asks is answered, also of a project that the bot does not follow up.
  const project = (rows.project ?? []).map((each): AnyRecord => ({ ...each, followUpFrom: today }));
  const contexts = contextsOf({ ...rows, project }, settings, { today, dayOf: osloDay }, said);
  return { site, person, people: said, contexts: contexts.filter((context) => hasPart(context, person)) };
}
