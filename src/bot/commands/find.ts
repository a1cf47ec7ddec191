import { recordsOf } from '../../domain/reminders/context';
import type { Context } from '../../domain/reminders/context';
import { begunReports } from '../../domain/reports/begun';
import { readRoute } from '../../domain/route';
import { followUpReport } from '../../domain/templates/followUpReport';
import { lesson } from '../../domain/templates/lesson';
import { milestone } from '../../domain/templates/milestone';
import { programmeReport } from '../../domain/templates/programmeReport';
import { statusReport } from '../../domain/templates/statusReport';
import { foundLesson, foundMilestone, foundReport } from '../cards/replies';
import type { Speaking } from '../cards/speaking';
import type { Found, Search } from '../turns';
import type { Place } from './reply';

/** Teams shows so many at most. */
const most = 25;

const reportsOf = ({ rows }: Context) =>
  begunReports<unknown>({
    followUps: recordsOf(rows, followUpReport),
    statuses: recordsOf(rows, statusReport),
    programmes: recordsOf(rows, programmeReport)
  });

const holds =
  (words: string) =>
  (...texts: readonly string[]): boolean =>
    texts.join(' ').toLowerCase().includes(words.trim().toLowerCase());

const finders: Record<Search['kind'], (speaking: Speaking, context: Context, words: string) => readonly Found[]> = {
  milestones: (speaking, context, words) =>
    recordsOf(context.rows, milestone)
      .filter(({ number, name }) => holds(words)(number, name))
      .map((row) => foundMilestone(speaking, context, row)),
  reports: (speaking, context, words) =>
    reportsOf(context)
      .filter(({ name }) => holds(words)(name))
      .map((row) => foundReport(speaking, context, row.template, row)),
  lessons: (speaking, context, words) =>
    recordsOf(context.rows, lesson)
      .filter(({ name, advice, wentWell, wentLessWell }) => holds(words)(name, advice, wentWell, wentLessWell))
      .map((row) => foundLesson(speaking, context.project, row))
};

/** What a message extension offers: of what the person has a part in. */
export const find = (places: readonly Place[], { kind, words }: Pick<Search, 'kind' | 'words'>): readonly Found[] =>
  places
    .flatMap(({ speaking, contexts }) => contexts.flatMap((context) => finders[kind](speaking, context, words)))
    .slice(0, most);

/** The route that a link of ours leads to; null for any other. */
export function routeIn(address: string): ReturnType<typeof readRoute> | null {
  try {
    const { hash, searchParams } = new URL(address);
    if (hash.startsWith('#/')) return readRoute(hash.slice(2));
    const context = JSON.parse(searchParams.get('context') ?? 'null') as { readonly subEntityId?: unknown } | null;
    return typeof context?.subEntityId === 'string' ? readRoute(context.subEntityId) : null;
  } catch {
    return null;
  }
}

/** What a pasted link shows: the milestone or the report that it leads to, to somebody who has a part in the project. */
export function unfold(places: readonly Place[], address: string): Found | null {
  const route = routeIn(address);
  const id = Number(route?.path.at(-1));
  const place = places.find(({ site }) => route?.site === undefined || route.site === site);
  const context = place?.contexts.find(({ project }) => project.key === route?.project);
  if (!route || !place || !context || !Number.isSafeInteger(id)) return null;
  if (route.path[0] === 'plan') {
    const row = recordsOf(context.rows, milestone).find((each) => each.id === id);
    return row ? foundMilestone(place.speaking, context, row) : null;
  }
  const row = reportsOf(context).find(
    (each) => each.id === id && (route.path[1] ?? '') !== '' && route.path.includes(each.template)
  );
  return row ? foundReport(place.speaking, context, row.template, row) : null;
}
