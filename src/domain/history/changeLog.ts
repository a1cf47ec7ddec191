import type { IsoDate } from '../schema/dates';
import type { Template } from '../schema/template';
import { differing } from './alike';
import type { DayOf } from './entries';
import type { Version } from './version';

/** A row of a document's endringslogg, made from its stored versions. */
export interface LogRow {
  /** What the document called itself then («0.3»); empty where nobody had said. */
  readonly version: string;
  readonly date: IsoDate;
  readonly by: string;
  /** The fields that were changed; null: the document was made. */
  readonly changed: readonly string[] | null;
}

interface Stretch {
  readonly newest: Version;
  readonly before: Version | undefined;
}

const calledIn = ({ values }: Version): string => String(values.documentVersion ?? '');

/** Versions (newest first) that one person stored on one day, while the document had one version number. */
function stretches(versions: readonly Version[], dayOf: DayOf): readonly Stretch[] {
  const keyOf = (version: Version): string => [dayOf(version.at), version.byId ?? version.by, calledIn(version)].join();
  const found: Stretch[] = [];
  versions.forEach((version, index) => {
    const last = found[found.length - 1];
    const joins = last !== undefined && keyOf(last.newest) === keyOf(version);
    const stretch = { newest: joins ? last.newest : version, before: versions[index + 1] };
    if (joins) found[found.length - 1] = stretch;
    else found.push(stretch);
  });
  return found;
}

/**
 * A document's versions (newest first) as the rows of its change log, the oldest first. Forms save by themselves, so
 * there are many versions to a day's work: it is one row. What changed nothing that people read is left out.
 */
export function changeLog(template: Template, versions: readonly Version[], dayOf: DayOf): readonly LogRow[] {
  const isRead = (name: string): boolean => template.fields[name]?.options.section !== 'state';
  return stretches(versions, dayOf)
    .map(({ newest, before }) => ({
      version: calledIn(newest),
      date: dayOf(newest.at),
      by: newest.by,
      changed: before ? differing(template, before.values, newest.values).filter(isRead) : null
    }))
    .filter(({ changed }) => changed === null || changed.length > 0)
    .reverse();
}
