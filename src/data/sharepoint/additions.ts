import { body } from '@pnp/queryable';
import type { ISPQueryable } from '@pnp/sp/spqueryable.js';
import { spPost, spPostMerge } from '@pnp/sp/spqueryable.js';
import type { IList } from '@pnp/sp/lists/types.js';
import { Views } from '@pnp/sp/views/types.js';
import { said } from './nb';
import type { ListSchema } from './schema';
import { columnXml } from './structure';
import type { FoundColumn, FoundList } from './survey';
import { viewRowLimit } from './views';
import { choicesIn } from './xml';

/** One thing to write, given the list. They are sent in order, several at a time. */
export type Addition = (list: IList) => Promise<unknown>;
type Column = ListSchema['columns'][number];

/** SharePoint's AddFieldInternalNameHint: take Name for the internal name. (DisplayName says the same, to be sure.) */
const internalNameHint = 8;

const createColumn =
  (column: Column, lookupList: string | undefined): Addition =>
  (list) =>
    list.fields.createFieldAsXml({ SchemaXml: columnXml(column, lookupList), Options: internalNameHint } as never);

type Change = Readonly<Record<string, unknown>>;
export const changeThing = (thing: ISPQueryable, change: Change): Promise<unknown> => spPostMerge(thing, body(change));

export const changeColumn =
  (name: string, change: Change): Addition =>
  (list) =>
    changeThing(list.fields.getByInternalNameOrTitle(name), change);

const named = ({ name, title, description }: Column): Addition =>
  changeColumn(name, { Title: title, Description: description });

/** What an existing column lacks; what people have made of it is left alone. */
function completed(column: Column, found: FoundColumn): readonly Addition[] {
  const choices = choicesIn(found.SchemaXml);
  const missing = (column.choices ?? []).filter((word) => !choices.includes(word));
  const wants = {
    ...(column.indexed && !found.Indexed ? { Indexed: true } : {}),
    ...(column.unique && !found.EnforceUniqueValues ? { Indexed: true, EnforceUniqueValues: true } : {})
  };
  const words = { __metadata: { type: `SP.Field${column.type}` }, Choices: [...choices, ...missing] };
  return [
    // Its title is still the internal name: set-up was stopped between the two.
    ...(found.Title === column.name && found.Title !== column.title ? [named(column)] : []),
    ...(Object.keys(wants).length ? [changeColumn(column.name, wants)] : []),
    ...(missing.length ? [changeColumn(column.name, words)] : [])
  ];
}

/** SharePoint's Title column is there from the start: it gets its words, all at once, while the list is being made. */
function titled({ columns }: ListSchema, found: FoundList): readonly Addition[] {
  const column = columns.find(({ name }) => name === 'Title')!;
  const now = found.columns.find(({ InternalName }) => InternalName === 'Title');
  if (now?.Title === column.title) return [];
  const change = {
    Title: column.title,
    Description: column.description,
    Required: column.required,
    ...(column.indexed ? { Indexed: true } : {}),
    ...(column.unique ? { EnforceUniqueValues: true } : {})
  };
  return [changeColumn('Title', change)];
}

/**
 * All columns are made before any gets its title: a title («Status») may be what another column is called at first
 * (`status`), and SharePoint wants no two alike.
 */
function columnAdditions(
  { columns }: ListSchema,
  found: FoundList,
  ids: ReadonlyMap<string, string>
): readonly Addition[] {
  const own = new Map(found.columns.map((column) => [column.InternalName, column]));
  const ours = columns.filter(({ name }) => name !== 'Title');
  const missing = ours.filter(({ name }) => !own.has(name));
  return [
    ...missing.map((column) => createColumn(column, column.to && ids.get(column.to))),
    ...missing.map(named),
    ...ours.flatMap((column) => (own.has(column.name) ? completed(column, own.get(column.name)!) : []))
  ];
}

function viewAdditions(
  { key, title, fields, query, widths, isDefault }: ListSchema['views'][number],
  found: FoundList,
  isNew: boolean
): readonly Addition[] {
  const own = found.views.find(({ ServerRelativeUrl }) =>
    ServerRelativeUrl.toLowerCase().endsWith(`/${key.toLowerCase()}.aspx`)
  );
  const name: Addition = (list) => changeThing(list.views.getByTitle(key), { Title: title, ColumnWidth: widths });
  if (own) return own.Title === key ? [name] : [];
  const parameters = {
    Title: key,
    ViewFields: fields,
    Query: query,
    RowLimit: viewRowLimit,
    Paged: true,
    PersonalView: false,
    SetAsDefaultView: isDefault && isNew
  };
  return [(list) => spPost(Views(list.views, 'add'), body({ parameters })), name];
}

/** A title that no other list of the site has. */
export const freeTitle = (wanted: string, taken: ReadonlySet<string>): string =>
  taken.has(wanted.toLowerCase()) ? said.ours(wanted) : wanted;

/**
 * Everything that one list lacks, in the order it has to be written. The list's own title comes last:
 * while it is still the ASCII name from its address, the list is not finished.
 */
export function additionsTo(
  schema: ListSchema,
  found: FoundList,
  ids: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>
): readonly Addition[] {
  const isNew = found.title === schema.list;
  const finish: Addition = (list) =>
    list.update({ Title: freeTitle(schema.title, taken), Description: schema.description });
  return [
    ...columnAdditions(schema, found, ids),
    ...(isNew ? titled(schema, found) : []),
    ...schema.views.flatMap((view) => viewAdditions(view, found, isNew)),
    ...(isNew ? [finish] : [])
  ];
}
