import type { IsoDate } from './dates';
import type { Deadline } from './kinds';
import type { Template } from './template';

/** Has the day of this deadline passed, in a record that is not settled? On the day itself it is not late. */
export function isOverdue(template: Template, name: string, record: object, today: IsoDate): boolean {
  const values = record as Readonly<Record<string, unknown>>;
  const { by = '', as = [] } = template.fields[name]?.options.settled ?? {};
  const day = (values[name] as Deadline | null)?.date ?? null;
  return day !== null && day < today && !as.includes(String(values[by]));
}
