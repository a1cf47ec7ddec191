import { isFailure } from '../domain/failure';
import type { Queries, Repository } from '../data/repository';
import type { ProjectRows } from '../domain/reports/facts';
import type { IsoDate } from '../domain/schema/dates';
import type { AnyRecord } from '../domain/schema/record';

/**
 * Lists of a site in one round trip. A site that was set up before one of them was thought of has nothing in it: then
 * only those are read that are there. Rejects with a `Failure`.
 */
export async function readLists(repository: Repository, queries: Queries): Promise<ProjectRows> {
  try {
    return (await repository.read(queries)) as unknown as ProjectRows;
  } catch (error) {
    if (!isFailure(error, 'NotFound')) throw error;
    const { filled } = await repository.survey();
    const there = Object.entries(queries).filter(([, { template }]) =>
      (filled as readonly string[]).includes(template.name)
    );
    return (await repository.read(Object.fromEntries(there))) as unknown as ProjectRows;
  }
}

/** Whoever asks or presses is answered, also of a project that is not followed up: as if that began today. */
export function asFollowedUp(rows: ProjectRows, today: IsoDate): ProjectRows {
  const begun = ({ followUpFrom }: AnyRecord): IsoDate =>
    typeof followUpFrom === 'string' && followUpFrom < today ? followUpFrom : today;
  return { ...rows, project: (rows.project ?? []).map((each) => ({ ...each, followUpFrom: begun(each) })) };
}
