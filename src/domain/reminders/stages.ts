import { isAnswered } from '../planning/asking';
import { addWorkingDays } from '../planning/workingDays';
import { addDays, daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { Person } from '../schema/kinds';
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

interface Reached {
  readonly stage: Stage;
  readonly round: number;
  readonly since: IsoDate;
  readonly to: readonly Person[];
}

/** The sending day that is `count` sending days after one. */
function after(day: IsoDate, count: number, settings: ReminderSettings): IsoDate {
  let found = day;
  for (let left = count; left > 0; left -= isSendingDay(found, settings) ? 1 : 0) found = addDays(found, 1);
  return found;
}

function before(ask: Ask, today: IsoDate): readonly Reached[] {
  const { on, lead, answered, holders } = ask;
  if (lead === null || lead === 0) return [];
  const since = addWorkingDays(on, -lead);
  if (today < since || isAnswered(answered, since)) return [];
  return [{ stage: 'before', round: 0, since, to: holders }];
}

/** What is said again and again: only the last of it counts. */
function asked(ask: Ask, first: IsoDate, waited: number, settings: ReminderSettings): Reached {
  const { repeatAfter, repeatEvery } = settings;
  const { holders, repeats } = ask;
  if (!repeats || waited < repeatAfter) return { stage: 'onDay', round: 0, since: first, to: holders };
  const round = 1 + Math.floor((waited - repeatAfter) / repeatEvery);
  const since = after(first, repeatAfter + (round - 1) * repeatEvery, settings);
  return { stage: 'after', round, since, to: holders };
}

const others = (people: readonly Person[], than: readonly Person[]): readonly Person[] =>
  people.filter(({ id }) => !than.some((each) => each.id === id));

/** Who hears that there is no answer: not those who were asked themselves. */
function told(ask: Ask, first: IsoDate, waited: number, settings: ReminderSettings): readonly Reached[] {
  const { toLeaderAfter, toOwnerAfter } = settings;
  const leaders = others(ask.leaders, ask.holders);
  const owners = others(ask.owners, [...ask.holders, ...leaders]);
  const said = (stage: Stage, days: number, to: readonly Person[]): readonly Reached[] =>
    waited < days || to.length === 0 ? [] : [{ stage, round: 0, since: after(first, days, settings), to }];
  return [...said('toLeader', toLeaderAfter, leaders), ...said('toOwner', toOwnerAfter, owners)];
}

/** How far the asking has come today. Silence counts from the day, or from when the follow-up began. */
function reached(ask: Ask, today: IsoDate, from: IsoDate, settings: ReminderSettings): readonly Reached[] {
  if (today < ask.on) return before(ask, today);
  if (isAnswered(ask.answered, ask.on)) return [];
  const first = sendingDayFrom(ask.on < from ? from : ask.on, settings);
  const waited = sendingDaysBetween(first, today, settings);
  return [asked(ask, first, waited, settings), ...told(ask, first, waited, settings)];
}

const keyOf = ({ kind, recordKey, on, once, reason }: Ask, { stage, round }: Reached): string =>
  [kind, recordKey, once ?? on, reason, `${stage}${round > 0 ? round : ''}`]
    .filter((part) => part !== undefined)
    .join(':');

/** What of an ask is due today, whether it has been sent or not. */
export function remindersOf(ask: Ask, today: IsoDate, from: IsoDate, settings: ReminderSettings): readonly Addressed[] {
  if (settings.off.includes(ask.subject)) return [];
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
  return reached(ask, today, from, settings)
    .filter(({ since }) => daysBetween(since, today) <= staleAfter)
    .map((each) => {
      const { to, ...stage } = each;
      return { reminder: { ...about, ...stage, asked: holders, key: keyOf(ask, each) }, to };
    });
}
