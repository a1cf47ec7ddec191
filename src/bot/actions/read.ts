import { query } from '../../data/repository';
import type { Queries, Repository } from '../../data/repository';
import { contextsOf, readForReminders } from '../../domain/reminders/context';
import { isTold } from '../../domain/reminders/reminder';
import type { Context } from '../../domain/reminders/context';
import { osloDay } from '../../domain/reminders/osloTime';
import type { ReminderKind } from '../../domain/reminders/reminder';
import type { IsoDate } from '../../domain/schema/dates';
import type { AnyRecord } from '../../domain/schema/record';
import { belongsToProject } from '../../domain/schema/template';
import { templateNamed } from '../../domain/templates';
import type { TemplateName } from '../../domain/templates';
import type { About } from '../cards/about';
import { templateOf } from '../cards/places';
import { asFollowedUp, readLists } from '../readLists';
import { saidIn, saidNames } from '../said';
import type { SaidInSite } from '../said';

/** What is read whatever is answered: who leads, what has been asked for, who is responsible. */
const always: readonly TemplateName[] = ['project', 'programme', 'projectPlan', 'milestone', 'changeRequest'];
const wholeProject: readonly TemplateName[] = [...readForReminders, 'goal', 'goalResult'];
const reports: readonly TemplateName[] = ['followUpReport', 'statusReport', 'programmeReport'];

/** What says whether it is still asked for, where its own record does not. */
const besides: Partial<Record<ReminderKind, readonly TemplateName[]>> = {
  measurement: ['benefit', 'measurement', 'handOver'],
  writeReport: ['reportingLine']
};

/** What tells of all that waits, or of who is silent, tells it as the site and its people wish it. */
const tellsOfOthers = ({ kind, stage }: About): boolean => kind === 'fridayRound' || isTold(stage);

function neededFor(about: About): readonly TemplateName[] {
  return [...ownFor(about), ...(besides[about.kind] ?? []), ...(tellsOfOthers(about) ? saidNames : [])];
}

function ownFor({ kind, reason }: About): readonly TemplateName[] {
  if (kind === 'fridayRound' || kind === 'programmeRound' || kind === 'channelPost') return readForReminders;
  // A report that begins from the calendar tells of the whole project.
  if (kind === 'writeReport' && (reason === 'calendar' || reason === 'ordered')) return wholeProject;
  const own = templateOf[kind];
  return own === null || kind === 'offerReport' ? reports : [own];
}

function queriesFor(parts: readonly About[]): Queries {
  const keys = Array.from(new Set(parts.map(({ projectKey }) => projectKey)));
  const needed = new Set([...always, ...parts.flatMap(neededFor)]);
  const entries = Array.from(needed, (name) => {
    const template = templateNamed(name);
    const filter = belongsToProject(template) ? { projectKey: keys } : name === 'project' ? { key: keys } : undefined;
    return [name, query(template, filter)] as const;
  });
  return Object.fromEntries(entries);
}

/** The projects that a card is about, and what has been said of how people are written to, where the card needs it. */
export interface ReadForCard extends Pick<SaidInSite, 'people'> {
  readonly contexts: readonly Context[];
}

/** The card's records as they are now: one round trip. */
export async function readFor(repository: Repository, parts: readonly About[], today: IsoDate): Promise<ReadForCard> {
  const rows = await readLists(repository, queriesFor(parts));
  const { settings, people } = saidIn(rows);
  return { people, contexts: contextsOf(asFollowedUp(rows, today), settings, { today, dayOf: osloDay }, people) };
}

/** The same project, after a record of it has been stored. */
export function withRecord(context: Context, template: TemplateName, record: AnyRecord): Context {
  const before = context.rows[template] ?? [];
  const isThere = before.some(({ id }) => id === record.id);
  const after = isThere ? before.map((each) => (each.id === record.id ? record : each)) : [...before, record];
  return { ...context, rows: { ...context.rows, [template]: after } };
}
