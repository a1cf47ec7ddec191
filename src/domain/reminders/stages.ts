import { isAnswered } from '../planning/asking';
import { addWorkingDays } from '../planning/workingDays';
import { addDays, daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Person } from '../schema/kinds';
import { firstOf, some } from './context';
import type { Context } from './context';
import { isOff } from './reminder';
import type { Ask, Reminder, Stage } from './reminder';
import type { ReminderSettings } from './settings';
import { isSendingDay, sendingDayFrom, sendingDaysBetween } from './silence';

/** A reminder, and whom it is for. */
export interface Addressed {
  readonly reminder: Reminder;
  readonly to: readonly Person[];
}

/** What has not been said so many days after its time is not said any more: what comes after it is. */
const staleAfter = 90;

/** The bot must be handed what it sent in so many days: longer than anything can stay due. */
export const remembered = 120;

type Stood = Pick<Reminder, 'stage' | 'round' | 'since'>;
type Reached = Stood & Pick<Addressed, 'to'>;

/** The sending day that is `count` sending days after one. */
function after(day: IsoDate, count: number, settings: ReminderSettings): IsoDate {
  let found = day;
  for (let left = count; left > 0; left -= isSendingDay(found, settings) ? 1 : 0) found = addDays(found, 1);
  return found;
}

function before({ on, lead, answered }: Ask, today: IsoDate, settings: ReminderSettings): Stood | null {
  const days = lead === null ? 0 : settings[lead];
  if (days === 0) return null;
  const since = addWorkingDays(on, -days);
  if (today < since || isAnswered(answered, since)) return null;
  return { stage: 'before', round: 0, since };
}

/** What is said again and again: only the last of it counts. */
function asked({ repeats }: Ask, first: IsoDate, waited: number, settings: ReminderSettings): Stood {
  const { repeatAfter } = settings;
  // Whatever stands in the plain list, days pass.
  const repeatEvery = Math.max(1, settings.repeatEvery);
  if (!repeats || waited < repeatAfter) return { stage: 'onDay', round: 0, since: first };
  const round = 1 + Math.floor((waited - repeatAfter) / repeatEvery);
  const since = after(first, repeatAfter + (round - 1) * repeatEvery, settings);
  return { stage: 'after', round, since };
}

const others = (people: readonly Person[], than: readonly Person[]): readonly Person[] =>
  people.filter(({ id }) => !than.some((each) => each.id === id));

/** The first above who are none of these; nobody where the silence is not told above. */
function above(
  { owners }: Ask,
  { projectOwner, programmeLeaders }: Context,
  than: readonly Person[]
): readonly Person[] {
  if (owners.length === 0) return [];
  return firstOf(...[owners, some(projectOwner), programmeLeaders].map((each) => others(each, than)));
}

/** Who hears that there is no answer: not those who were asked themselves. */
function told(ask: Ask, context: Context, first: IsoDate, waited: number): readonly Reached[] {
  const { settings } = context;
  const { toLeaderAfter, toOwnerAfter } = settings;
  const leaders = others(ask.leaders, ask.holders);
  const owners = above(ask, context, [...ask.holders, ...leaders]);
  const said = (stage: Stage, days: number, to: readonly Person[]): readonly Reached[] =>
    waited < days || to.length === 0 ? [] : [{ stage, round: 0, since: after(first, days, settings), to }];
  return [...said('toLeader', toLeaderAfter, leaders), ...said('toOwner', toOwnerAfter, owners)];
}

/**
 * How far the asking has come today: with each who is asked as they wish, with others as the project says. Silence
 * counts from the day, or from when the follow-up began.
 */
function reached(ask: Ask, context: Context): readonly Reached[] {
  const { project, calendar, settings, settingsOf } = context;
  const { today } = calendar;
  const withEach = (stood: (own: ReminderSettings) => Stood | null): readonly Reached[] =>
    ask.holders.flatMap((each) => {
      const found = stood(settingsOf(each));
      return found === null ? [] : [{ ...found, to: [each] }];
    });
  if (today < ask.on) return withEach((own) => before(ask, today, own));
  if (isAnswered(ask.answered, ask.on)) return [];
  const from = project.followUpFrom ?? today;
  const first = sendingDayFrom(ask.on < from ? from : ask.on, settings);
  const waited = sendingDaysBetween(first, today, settings);
  return [...withEach((own) => asked(ask, first, waited, own)), ...told(ask, context, first, waited)];
}

const keyOf = ({ kind, recordKey, on, once, reason }: Ask, { stage, round }: Stood): string =>
  [kind, recordKey, once ?? on, reason, `${stage}${round > 0 ? round : ''}`]
    .filter((part) => part !== undefined)
    .join(':');

/** What of an ask is due today, whether it has been sent or not. */
export function remindersOf(ask: Ask, context: Context): readonly Addressed[] {
  const { settings, calendar } = context;
  if (isOff(ask.kind, (subject) => settings.off.includes(subject))) return [];
  const {
    holders,
    lead: _lead,
    answered: _answered,
    repeats: _repeats,
    leaders: _leaders,
    owners: _owners,
    ...rest
  } = ask;
  const { once: _once, ...about } = rest;
  return reached(ask, context)
    .filter(({ since }) => daysBetween(since, calendar.today) <= staleAfter)
    .map((each) => {
      const { to, ...stage } = each;
      return { reminder: { ...about, ...stage, asked: holders, key: keyOf(ask, each) }, to };
    });
}
