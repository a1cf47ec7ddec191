import type { ProjectRows } from '../reports/facts';
import type { AnyRecord } from '../schema/record';
import type { TemplateName } from '../templates';

/** A record that nothing can be reckoned with, whatever is wrong with it. */
export interface Broken {
  readonly template: TemplateName;
  readonly row: AnyRecord;
}

export interface Reckoned<T> {
  readonly value: T;
  /** What it was reckoned with: everything but what is broken. */
  readonly records: ProjectRows;
  readonly broken: readonly Broken[];
}

function works(reckon: (some: ProjectRows) => unknown, records: ProjectRows): boolean {
  try {
    reckon(records);
    return true;
  } catch {
    return false;
  }
}

/** Those of some rows that nothing can be reckoned with; halved again and again, for they are few among many. */
function brokenIn(rows: readonly AnyRecord[], areWhole: (some: readonly AnyRecord[]) => boolean): readonly AnyRecord[] {
  if (rows.length === 0 || areWhole(rows)) return [];
  if (rows.length === 1) return rows;
  const half = Math.ceil(rows.length / 2);
  return [...brokenIn(rows.slice(0, half), areWhole), ...brokenIn(rows.slice(half), areWhole)];
}

/** Reckons with all records; where one of them makes that impossible, with the others. Throws where it is none of them. */
export function reckoned<T>(records: ProjectRows, reckon: (records: ProjectRows) => T): Reckoned<T> {
  try {
    return { value: reckon(records), records, broken: [] };
  } catch (error) {
    const broken: Broken[] = [];
    const left: Record<string, readonly AnyRecord[]> = {};
    // Projects first: without theirs the others are not looked at.
    const names = Object.keys(records).sort((a, b) => Number(b === 'project') - Number(a === 'project'));
    for (const name of names as TemplateName[]) {
      const rows = records[name] ?? [];
      const { project = [] } = left;
      const found = new Set(brokenIn(rows, (some) => works(reckon, { project, [name]: some })));
      left[name] = rows.filter((row) => !found.has(row));
      found.forEach((row) => broken.push({ template: name, row }));
    }
    if (broken.length === 0) throw error;
    return { value: reckon(left), records: left, broken };
  }
}
