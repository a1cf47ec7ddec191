import type { Link } from '../schema/kinds';

/** A row as people choose it among others: by its number, where it has one, and its title. */
export function linkTo(row: { readonly id: number }, title = 'name'): Link {
  const { number = '', [title]: name = '' } = row as Readonly<Record<string, unknown>>;
  return { id: row.id, title: `${String(number)} ${String(name)}`.trim() };
}
