import { recordsOf } from '../../domain/reminders/context';
import type { Context } from '../../domain/reminders/context';
import { routeInHash } from '../../domain/route';
import type { Route } from '../../domain/route';
import { lesson } from '../../domain/templates/lesson';
import { milestone } from '../../domain/templates/milestone';
import { foundLesson, foundMilestone, foundProject, foundReport } from '../cards/found';
import type { Speaking } from '../cards/speaking';
import type { Found } from '../turns';
import { offered, reportsOf } from './find';
import type { Place } from './reply';

/** The address and the route in it, of a link of ours; null for any other. */
function linkIn(text: string): { readonly page: string; readonly route: Route } | null {
  try {
    const { origin, pathname, hash } = new URL(text);
    const route = routeInHash(hash);
    return route && { page: `${origin}${decodeURIComponent(pathname)}/`.toLowerCase(), route };
  } catch {
    return null;
  }
}

/** The site that a page is in: of those that it may be in, the one within the others. */
function siteOf(page: string, sites: readonly string[]): string | undefined {
  const around = sites.filter((site) => page.startsWith(`${decodeURIComponent(site)}/`.toLowerCase()));
  return around.sort((a, b) => b.length - a.length)[0];
}

type Finder = (speaking: Speaking, context: Context, id: number) => Found | null;

/** The record of a project that has this id. Ids are a site's own: of its projects one has it. */
const byId = <T extends { readonly id: number }>(all: readonly T[], id: number): T | undefined =>
  all.find((each) => each.id === id);

const milestoneFinder: Finder = (speaking, context, id) => {
  const row = byId(recordsOf(context.rows, milestone), id);
  return row ? foundMilestone(speaking, context, row) : null;
};

const lessonFinder: Finder = (speaking, context, id) => {
  const row = byId(recordsOf(context.rows, lesson), id);
  return row ? foundLesson(speaking, context.project, row) : null;
};

const reportFinder =
  (name: string): Finder =>
  (speaking, context, id) => {
    const row = reportsOf(context).find((each) => each.id === id && each.template === name);
    return row ? foundReport(speaking, context, row.template, row) : null;
  };

/** What a path leads to, and its id; null where it is a screen that shows no one thing. */
function meant([room = '', name = '', id = '']: Route['path']): { readonly find: Finder; readonly id: number } | null {
  if (room === 'plan' && name === 'milestone') return { find: milestoneFinder, id: Number(id) };
  if (room === 'lessons') return { find: lessonFinder, id: Number(name) };
  if (room !== 'reports') return null;
  // A follow-up report has the short address.
  return id === ''
    ? { find: reportFinder('followUpReport'), id: Number(name) }
    : { find: reportFinder(name), id: Number(id) };
}

const isOfProject = ({ path: [room = ''] }: Route): boolean => ['', 'now', 'plan'].includes(room);

/**
 * What a pasted link shows to somebody who has a part in the project: the milestone, the report or the lesson that it
 * leads to; of its other screens how the project stands, where the link says which project that is.
 * @param sites all that Framdrift is in use in
 */
export function unfold(places: readonly Place[], sites: readonly string[], address: string): Found | null {
  const link = linkIn(address);
  const site = link && (link.route.site ?? siteOf(link.page, sites));
  const place = places.find((each) => each.site === site);
  if (!link || !place) return null;
  const { route } = link;
  const contexts = place.contexts.filter(({ project }) => (route.project ?? project.key) === project.key);
  const wanted = meant(route.path);
  const [context] = contexts;
  if (wanted) {
    const found = contexts.flatMap((each) => wanted.find(place.speaking, each, wanted.id) ?? []);
    return found[0] ? offered(found[0]) : null;
  }
  return context && route.project !== undefined && isOfProject(route)
    ? offered(foundProject(place.speaking, context))
    : null;
}
