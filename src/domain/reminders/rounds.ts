import { addDays } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Person } from '../schema/kinds';
import { some } from './context';
import type { Context } from './context';
import { aWeekAgo, channelPost } from './posts';
import type { Channel, Reminder, ReminderKind } from './reminder';
import type { ReminderSettings } from './settings';
import { mondayOf, sendingDayInWeek } from './silence';
import type { Addressed } from './stages';

const friday = 5;

/** What comes once a week and was missed can come so many days later. */
const late = 4;

/** The day of a weekly message that is due today, and the Monday of its week; null where none is. */
function weekly(today: IsoDate, weekday: number, settings: ReminderSettings): readonly [IsoDate, IsoDate] | null {
  const weeks = [mondayOf(today), addDays(mondayOf(today), -7)];
  for (const monday of weeks) {
    const day = sendingDayInWeek(monday, weekday, settings);
    if (day !== null && day <= today && today <= addDays(day, late)) return [day, monday];
  }
  return null;
}

interface Round {
  readonly kind: Extract<ReminderKind, 'fridayRound' | 'programmeRound' | 'channelPost'>;
  readonly weekday: number;
  readonly projectKey: string;
  readonly title: string;
  /** What came before is not caught up. */
  readonly from: IsoDate | null;
}

function round(
  { kind, weekday, projectKey, title, from }: Round,
  today: IsoDate,
  settings: ReminderSettings
): Reminder | null {
  const [since, monday] = weekly(today, weekday, settings) ?? [];
  if (since === undefined || since < (from ?? '') || settings.off.includes(kind)) return null;
  return {
    kind,
    key: [kind, projectKey, monday].join(':'),
    projectKey,
    template: 'project',
    recordId: null,
    recordKey: projectKey,
    title,
    on: since,
    since,
    stage: 'onDay',
    round: 0,
    asked: []
  };
}

const isUnderWay = ({ project }: Context): boolean => project.status === 'active';

/** «Fredagsrunden», to each project leader, one for each project. */
function fridayRounds(contexts: readonly Context[], today: IsoDate): readonly Addressed[] {
  return contexts.flatMap(({ project, projectLeader, settings }) => {
    const about = {
      kind: 'fridayRound',
      weekday: friday,
      projectKey: project.key,
      title: project.name,
      from: project.followUpFrom
    } as const;
    const reminder = round(about, today, settings);
    return reminder === null ? [] : [{ reminder, to: some(projectLeader) }];
  });
}

/** One message to each programme leader, for all projects of the site that are theirs. */
function programmeRounds(
  contexts: readonly Context[],
  today: IsoDate,
  settings: ReminderSettings
): readonly Addressed[] {
  const from = contexts.map(({ project }) => project.followUpFrom).sort()[0] ?? null;
  const about = { kind: 'programmeRound', weekday: friday, projectKey: '', title: '', from } as const;
  const reminder = round(about, today, settings);
  const people = new Map<number, Person>();
  for (const { programmeLeaders } of contexts) programmeLeaders.forEach((each) => people.set(each.id, each));
  return reminder === null || people.size === 0 ? [] : [{ reminder, to: Array.from(people.values()) }];
}

/** What comes every week to people who lead, whatever has happened. */
export function roundsOf(
  contexts: readonly Context[],
  today: IsoDate,
  settings: ReminderSettings
): readonly Addressed[] {
  const underWay = contexts.filter(isUnderWay);
  return [...fridayRounds(underWay, today), ...programmeRounds(underWay, today, settings)];
}

/**
 * The weekly posts that are due in the projects' channels; none where there is nothing to tell.
 * @param last the day of the last post, by the project's key
 */
export function postsOf(
  contexts: readonly Context[],
  last: ReadonlyMap<string, IsoDate>
): readonly { readonly reminder: Reminder; readonly channel: Channel; readonly context: Context }[] {
  return contexts.filter(isUnderWay).flatMap((context) => {
    const { project, settings, calendar } = context;
    const about = {
      kind: 'channelPost',
      weekday: settings.postDay,
      projectKey: project.key,
      title: project.name,
      from: project.followUpFrom
    } as const;
    const reminder = project.channelId === '' ? null : round(about, calendar.today, settings);
    const on = last.get(project.key) ?? aWeekAgo(calendar.today);
    if (reminder === null || !channelPost(context, on)) return [];
    const channel = {
      channelId: project.channelId,
      name: project.channelName || project.name,
      projectKey: project.key
    };
    return [{ reminder: { ...reminder, on }, channel, context }];
  });
}
