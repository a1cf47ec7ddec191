import type { AnyRecord } from '../../src/data/repository';

const comparable = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  return 'date' in value ? value.date : 'id' in value ? value.id : value;
};

/** Does a record meet one condition of a filter? */
export function meets(record: AnyRecord, [field, wanted]: readonly [string, unknown]): boolean {
  const value = comparable(record[field]);
  if (Array.isArray(wanted)) return wanted.includes(value);
  if (typeof wanted !== 'object' || wanted === null) return value === wanted;
  const { from, to } = wanted as { from?: string; to?: string };
  return typeof value === 'string' && (from === undefined || from <= value) && (to === undefined || value <= to);
}
