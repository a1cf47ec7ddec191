import type { IWeb } from '@pnp/sp/webs/types.js';
import type { SchemaState } from '../repository';
import { isAbsent } from './failures';
import type { Migration } from './migrations';
import { stateList } from './names';
import type { Outcome, Site } from './site';
import { listIn, valueOf } from './site';

/** A row of the hidden list: `schema:<fingerprint>` once set-up is through,
 * `look:<what>:<digest>` for each thing whose looks are ours, and `migration:<number>` for each that has run. */
export interface StateRow {
  readonly Id: number;
  readonly Title: string;
}

export const schemaMark = (fingerprint: string): string => `schema:${fingerprint}`;
export const migrationMark = ({ number }: Migration): string => `migration:${String(number).padStart(4, '0')}`;
export const isSchemaRow = ({ Title }: StateRow): boolean => Title.startsWith(schemaMark(''));

/** `look:<what>:<digest of what we last made of it>`: so that what people have made of it since is told from ours. */
export const lookMark = (of: string, digest: string): string => `${look}${of}:${digest}`;
const look = 'look:';

/** What we last made of each thing. */
export const lookMarks = (
  rows: readonly StateRow[]
): ReadonlyMap<string, { readonly row: StateRow; readonly digest: string }> =>
  new Map(
    rows.flatMap((row) => {
      const [of = '', digest = ''] = row.Title.startsWith(look) ? row.Title.slice(look.length).split(':') : [];
      return of === '' ? [] : [[of, { row, digest }] as const];
    })
  );

/** Asks for the rows of the hidden list. */
export const askState = async (web: IWeb, site: Site): Promise<StateRow[]> =>
  listIn(web, site, { list: stateList }).items.select('Id', 'Title').top(1000)<StateRow[]>();

/** The rows; null where there is no such list. */
export const stateRows = (outcome: Outcome<readonly StateRow[]>): readonly StateRow[] | null =>
  'error' in outcome && isAbsent(outcome.error) ? null : valueOf(outcome);

/** What a site wants of us, if these rows are all it has. */
export function schemaState(
  rows: readonly StateRow[] | null,
  fingerprint: string,
  known: readonly Migration[]
): SchemaState {
  if (rows === null) return 'missing';
  const marks = new Set(rows.map(({ Title }) => Title));
  if (!rows.some(isSchemaRow)) return 'partial';
  const isUpToDate =
    marks.has(schemaMark(fingerprint)) && known.every((migration) => marks.has(migrationMark(migration)));
  return isUpToDate ? 'ready' : 'behind';
}
