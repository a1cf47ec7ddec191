import type { IsoDate } from '../schema/dates';
import type { Template } from '../schema/template';
import type { Change } from './changes';
import { changesBetween } from './changes';
import { spokenFor } from './spokenFor';
import type { Version } from './version';

/** What one person did in one stretch: told as one change, from what stood before it to its newest version. */
export interface Entry {
  /** Newest first, at least one. */
  readonly versions: readonly [Version, ...Version[]];
  /** What stood before; undefined where these are the oldest that are kept. */
  readonly before: Version | undefined;
  /** Known to have been made outside Framdrift. */
  readonly outside: boolean;
}

/** The day a moment (ISO, UTC) falls on where the reader is. */
export type DayOf = (moment: string) => IsoDate;

/** The longest pause within one stretch of writing, in milliseconds. */
export const longestPause = 30 * 60_000;

/**
 * Known to have been made outside Framdrift: by the mark that our own writes leave, or, in versions from before there
 * was one, by what only the plain list can bring. Where no field was changed nothing is said: a file makes a version
 * too, and no mark.
 */
export const isOutside = ({ made }: Version, changes: readonly Change[]): boolean =>
  made === undefined
    ? changes.some((change) => 'outside' in change && change.outside)
    : made === 'outside' && changes.length > 0;

/** A state that was reached, a deadline that was moved: what people look for, and not a part of any writing. */
const isDeed = ({ kind }: Change): boolean => kind === 'became' || kind === 'moved';

interface Step {
  readonly version: Version;
  readonly before: Version | undefined;
  readonly outside: boolean;
  /** An entry of its own, whatever stands beside it. */
  readonly alone: boolean;
}

function stepOf(template: Template, version: Version, before: Version | undefined): Step {
  const changes = before ? changesBetween(template, before.values, version.values) : [];
  const outside = isOutside(version, changes);
  return {
    version,
    before,
    outside,
    alone: !before || outside || changes.some(isDeed) || spokenFor(template, version, before.values) !== null
  };
}

const isSamePerson = (a: Version, b: Version): boolean =>
  a.byId === undefined || b.byId === undefined ? a.by === b.by && a.byId === b.byId : a.byId === b.byId;

function inOneStretch(newer: Version, older: Version, dayOf: DayOf): boolean {
  const pause = Date.parse(newer.at) - Date.parse(older.at);
  return pause >= 0 && pause <= longestPause && dayOf(newer.at) === dayOf(older.at);
}

/**
 * A record's versions (newest first) as entries, in the same order. Saving by itself makes many versions of one piece
 * of writing: those of one person that follow closely upon each other are one entry. Every version is in one entry,
 * and each entry begins where the older one ends, so that nothing that was changed is left out.
 */
export function entriesOf(template: Template, versions: readonly Version[], dayOf: DayOf): readonly Entry[] {
  const groups: Step[][] = [];
  versions.forEach((version, index) => {
    const step = stepOf(template, version, versions[index + 1]);
    const group = groups[groups.length - 1];
    const newer = group?.[group.length - 1];
    const joins =
      newer &&
      !newer.alone &&
      !step.alone &&
      isSamePerson(newer.version, version) &&
      inOneStretch(newer.version, version, dayOf);
    if (group && joins) group.push(step);
    else groups.push([step]);
  });
  return groups.map((steps) => ({
    versions: steps.map(({ version }) => version) as [Version, ...Version[]],
    before: steps[steps.length - 1]?.before,
    outside: steps[0]?.outside ?? false
  }));
}
