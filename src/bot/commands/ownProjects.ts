import { asksOf } from '../../domain/reminders/addressed';
import { contextsOf, readForReminders } from '../../domain/reminders/context';
import type { Context } from '../../domain/reminders/context';
import { waitingFor } from '../../domain/reminders/gatherings';
import { osloDay } from '../../domain/reminders/osloTime';
import { reckoned } from '../../domain/reminders/reckoned';
import type { Reminder } from '../../domain/reminders/reminder';
import type { IsoDate } from '../../domain/schema/dates';
import type { Person } from '../../domain/schema/kinds';
import type { AnyRecord } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { templateNamed } from '../../domain/templates';
import type { TemplateName } from '../../domain/templates';
import type { ProjectRows } from '../../domain/reports/facts';
import { asFollowedUp } from '../readLists';
import { saidIn, saidNames } from '../said';
import type { SaidInSite } from '../said';

/** A person in one site, and the projects there in which they have a part. */
export interface OwnProjects {
  readonly site: string;
  readonly person: Person;
  readonly contexts: readonly Context[];
  /** What waits for them there, project by project. */
  readonly waiting: readonly Reminder[];
  readonly people: SaidInSite['people'];
}

/** Whom people have named in a record; whoever has once answered for another is not meant. */
const namedIn = (template: Template, record: AnyRecord): readonly unknown[] =>
  Object.entries(template.fields)
    .filter(([, { kind, options }]) => (kind === 'person' || kind === 'people') && options.managed !== true)
    .flatMap(([name]) => record[name] ?? []);

/**
 * Is the person named in the project, or does something in it wait for them? The bot sees all of a site; it tells
 * people of what they have a part in, and of nothing else.
 */
function hasPart(context: Context, { id }: Person): boolean {
  const { project: own, programmeLeaders, rows } = context;
  const records = Object.entries({ ...rows, project: [own as unknown as AnyRecord] });
  const named = records.flatMap(([name, all = []]) =>
    all.flatMap((each) => namedIn(templateNamed(name as TemplateName), each))
  );
  const is = (each: unknown): boolean => (each as Partial<Person> | null)?.id === id;
  return [...named, ...programmeLeaders].some(is) || asksOf(context).some(({ holders }) => holders.some(is));
}

/** What must be read of a site for it. */
export const readForOwn: readonly TemplateName[] = Array.from(new Set([...readForReminders, ...saidNames]));

/** What somebody has a part in, of a site that holds these rows. */
export function ownProjectsIn(site: string, person: Person, rows: ProjectRows, today: IsoDate): OwnProjects {
  const { settings, people: said } = saidIn(rows);
  // What makes no sense is told whoever leads; here it hides nothing else.
  const { value } = reckoned(asFollowedUp(rows, today), (some) => {
    const contexts = contextsOf(some, settings, { today, dayOf: osloDay }, said).filter((each) =>
      hasPart(each, person)
    );
    return { contexts, waiting: contexts.flatMap((each) => waitingFor(each, person)) };
  });
  return { site, person, people: said, ...value };
}
