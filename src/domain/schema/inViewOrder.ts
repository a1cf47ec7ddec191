import type { Template } from './template';

/** A deadline by its day, not by its words; what has no value comes first. */
function comparable(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null && 'date' in value) return String(value.date ?? '');
  return JSON.stringify(value ?? '');
}

/** Records in the order of their template's first view, and otherwise as they were made. */
export function inViewOrder<R extends { readonly id: number }>(template: Template, rows: readonly R[]): readonly R[] {
  const [view] = Object.values(template.views);
  const valueOf = (row: R, name: string): string | number =>
    comparable((row as Readonly<Record<string, unknown>>)[name]);
  const compare = (a: R, b: R): number => {
    for (const [name, direction] of view?.sort ?? []) {
      const [one, other] = [valueOf(a, name), valueOf(b, name)];
      if (one !== other) return (one < other ? -1 : 1) * (direction === 'ascending' ? 1 : -1);
    }
    return a.id - b.id;
  };
  return rows.slice().sort(compare);
}
