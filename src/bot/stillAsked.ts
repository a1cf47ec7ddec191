import { query } from '../data/repository';
import type { Connection } from '../data/repository';
import { asksOf } from '../domain/reminders/addressed';
import { contextsOf } from '../domain/reminders/context';
import type { Context } from '../domain/reminders/context';
import { osloDay } from '../domain/reminders/osloTime';
import { reckoned } from '../domain/reminders/reckoned';
import type { IsoDate } from '../domain/schema/dates';
import type { Person } from '../domain/schema/kinds';
import { templateNamed } from '../domain/templates';
import { readForOwn } from './commands/ownProjects';
import { readLists } from './readLists';
import { saidIn } from './said';

/** Everybody whom the bot has something to write to in a project, now or when the day comes. */
function heardIn(context: Context): readonly (Person | null)[] {
  const { project, projectLeader, programmeLeaders } = context;
  // Whoever leads hears once a week, whatever happens.
  const weekly = project.status === 'active' ? [projectLeader, ...programmeLeaders] : [];
  return [...weekly, ...asksOf(context).flatMap(({ holders, leaders, owners }) => [...holders, ...leaders, ...owners])];
}

/** The projects of a site from which the bot will write to somebody again, by name: one round trip. */
export async function stillAskedIn(
  { repository }: Connection,
  isThem: (person: Person) => boolean,
  today: IsoDate
): Promise<readonly string[]> {
  const queries = Object.fromEntries(readForOwn.map((name) => [name, query(templateNamed(name))]));
  const rows = await readLists(repository, queries);
  const { settings, people } = saidIn(rows);
  const found = reckoned(rows, (some) =>
    contextsOf(some, settings, { today, dayOf: osloDay }, people).filter((context) =>
      heardIn(context).some((each) => each !== null && isThem(each))
    )
  );
  return found.value.map(({ project }) => project.name);
}
