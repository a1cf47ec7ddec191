import type { Link, Person } from '../../domain/schema/kinds';

/** Small readers and writers of single values in SharePoint's rows, shared by the kinds in `columns.ts`. */
export const orNull = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

// Lists are XML to SharePoint, and XML has no such characters: a list that holds one can no longer be read everywhere.
// eslint-disable-next-line no-control-regex -- control characters are what it is there to take away
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;
/** Text as SharePoint can keep it. What Word breaks a line with is a break (`gap`); halves of characters are left out. */
export const storable = (value: unknown, gap: ' ' | '\n' = ' '): unknown =>
  orNull(typeof value === 'string' ? value.replace(/[\v\f]/g, gap).replace(notInXml, '') : value);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

export function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** Fifteen digits: what a double can hold of a decimal number, so that 6.4 % is 0.064 and comes back as 6.4. */
const rounded = (value: number): number => Number(value.toPrecision(15));
export const fraction = (value: number): number => rounded(value / 100);
export const percentage = (value: number | null): number | null => (value === null ? null : rounded(value * 100));

/** Several values: an array, or OData's older `{ results }`. */
export function several(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const results = (value as { results?: unknown } | null | undefined)?.results;
  return Array.isArray(results) ? results : [];
}

type Joined = Readonly<Record<string, unknown>> | null | undefined;
const idOf = (value: Joined): number => Number(value?.Id ?? value?.LookupId ?? 0);
/** An expanded person, or one in an item version, which is told with other names and less of it. */
export const personOf = (value: unknown): Person | null => {
  const found = value as Joined;
  if (!idOf(found)) return null;
  const { Title, LookupValue, EMail, Email, Name } = found ?? {};
  return { id: idOf(found), name: textOf(Title ?? LookupValue), email: textOf(EMail ?? Email), login: textOf(Name) };
};
export const linkOf = (value: unknown): Link | null => {
  const found = value as Joined;
  return idOf(found) ? { id: idOf(found), title: textOf(found?.Title ?? found?.LookupValue) } : null;
};
export const ids = (value: unknown): readonly number[] =>
  Array.isArray(value) ? (value as { id: number }[]).map(({ id }) => id) : [];
export const isThere = <V>(value: V | null): value is V => value !== null;
