import { Failure } from '../../domain/failure';
import { idAbove, isFrozen, refusedBy, settledWith } from '../../domain/schema/frozen';
import type { Problem } from '../../domain/schema/problem';
import type { AnyDraft, AnyRecord } from '../../domain/schema/record';
import { changed } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { templates } from '../../domain/templates';
import type { Attempt } from '../repository';
import { orFailure } from './failures';
import { readAll } from './read';
import type { Site } from './site';

/** A record as it is, nothing of a new one; and what is to be stored of it, nothing where it is to go. */
interface Wish {
  readonly before: AnyRecord | null;
  readonly change: AnyDraft | null;
}

/** Which of the records that these are rows of are settled: one round trip, none where nothing settles such rows. */
async function settledAbove(
  site: Site,
  template: Template,
  wishes: readonly Wish[]
): Promise<(row: object) => boolean> {
  const above = settledWith(template, templates);
  if (!above) return () => false;
  const rows = wishes.flatMap(({ before, change }) => [before ?? {}, change ?? {}]);
  const ids = Array.from(new Set(rows.flatMap((row) => idAbove(row, above.field) ?? [])));
  if (ids.length === 0) return () => false;
  const only = [above.template.frozen?.by ?? ''];
  const asked = ids.map((id) => [String(id), { template: above.template, filter: { id }, only }] as const);
  const found = Object.values(await orFailure({}, () => readAll(site, Object.fromEntries(asked)))).flat();
  const settled = new Set(found.filter((each) => isFrozen(above.template, each)).map(({ id }) => id));
  return (row) => settled.has(idAbove(row, above.field) ?? 0);
}

/** What a wish breaks of what is settled. */
function problemsOf(template: Template, { before, change }: Wish, isSettled: (row: object) => boolean) {
  const whole: readonly Problem[] = [{ field: template.title, code: 'settled' }];
  if ([before, change].some((row) => row !== null && isSettled(row))) return whole;
  if (before === null) return [];
  if (change === null) return isFrozen(template, before) ? whole : [];
  return refusedBy(template, before, Object.keys(changed(before, change)));
}

/**
 * Does what is wished with those that are open, and gives the others back in their places with why not. What is sent,
 * decided or taken note of is changed by the steps it takes and nothing else, and so are its rows.
 */
export async function openOnly<W extends Wish>(
  site: Site,
  template: Template,
  wishes: readonly W[],
  work: (open: readonly W[]) => Promise<readonly Attempt[]>
): Promise<readonly Attempt[]> {
  const isSettled = await settledAbove(site, template, wishes);
  const problems = wishes.map((wish) => problemsOf(template, wish, isSettled));
  const done = await work(wishes.filter((_, at) => problems[at]!.length === 0));
  const next = done[Symbol.iterator]();
  return problems.map((each) =>
    each.length > 0 ? { failure: new Failure({ kind: 'Invalid', problems: each }) } : (next.next().value as Attempt)
  );
}

/** The same of one record; rejects where it is settled. */
export async function whereOpen<R>(site: Site, template: Template, wish: Wish, work: () => Promise<R>): Promise<R> {
  const isSettled = await settledAbove(site, template, [wish]);
  const problems = problemsOf(template, wish, isSettled);
  if (problems.length > 0) throw new Failure({ kind: 'Invalid', problems });
  return work();
}
