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

function isBroken(records: ProjectRows, name: TemplateName, row: AnyRecord, reckon: (some: ProjectRows) => unknown) {
  // With its project, without which nothing is looked at.
  const { project = [] } = records;
  try {
    reckon({ project, [name]: [row] });
    return false;
  } catch {
    return true;
  }
}

/** Reckons with all records; where one of them makes that impossible, with the others. Throws where it is none of them. */
export function reckoned<T>(records: ProjectRows, reckon: (records: ProjectRows) => T): Reckoned<T> {
  try {
    return { value: reckon(records), records, broken: [] };
  } catch (error) {
    const broken: Broken[] = [];
    const left: Record<string, readonly AnyRecord[]> = {};
    // Projects first: the others are tried with those that are whole.
    const names = Object.keys(records).sort((a, b) => Number(b === 'project') - Number(a === 'project'));
    for (const name of names as TemplateName[]) {
      const rows = records[name] ?? [];
      left[name] = rows.filter((row) => !isBroken(left, name, row, reckon));
      broken.push(...rows.filter((row) => !left[name]!.includes(row)).map((row) => ({ template: name, row })));
    }
    if (broken.length === 0) throw error;
    return { value: reckon(left), records: left, broken };
  }
}
