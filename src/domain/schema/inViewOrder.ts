import { isEmpty } from './kinds';
import type { Template } from './template';

/** As SharePoint sorts in Norwegian, and with G2 before G10. */
const collator = new Intl.Collator('nb', { numeric: true });

/** A deadline by its day, not by its words. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { date } = value as { readonly date?: unknown };
  return typeof date === 'string' ? date : JSON.stringify(value);
}

/** What has no value comes first. */
function compareValues(a: unknown, b: unknown): number {
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(b)) - Number(isEmpty(a));
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(textOf(a), textOf(b));
}

/** Records in the order of their template's first view, and otherwise as they were made. */
export function inViewOrder<R extends { readonly id: number }>(template: Template, rows: readonly R[]): readonly R[] {
  const [view] = Object.values(template.views);
  const valueOf = (row: R, name: string): unknown => (row as Readonly<Record<string, unknown>>)[name];
  const compare = (a: R, b: R): number => {
    for (const [name, direction] of view?.sort ?? []) {
      const found = compareValues(valueOf(a, name), valueOf(b, name));
      if (found !== 0) return direction === 'ascending' ? found : -found;
    }
    return a.id - b.id;
  };
  return rows.slice().sort(compare);
}
