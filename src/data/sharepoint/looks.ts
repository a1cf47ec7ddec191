import { SPInstance } from '@pnp/sp/spqueryable.js';
import { changeColumn, changeThing } from './additions';
import type { Addition } from './additions';
import type { ListSchema } from './schema';
import type { StateRow } from './state';
import { lookMark, lookMarks } from './state';
import { digest } from '../../domain/schema/digest';
import type { FoundList } from './survey';

/** How something in a list looks: people may change it in SharePoint, and then it is theirs. */
interface Look {
  /** What looks so: a column of a list, or the list's form. */
  readonly of: string;
  readonly wanted: string;
  /** As it stands there now; empty where nobody has said. */
  readonly found: string;
  readonly set: Addition;
}

const columnLooks = ({ list, columns }: ListSchema, found: FoundList): readonly Look[] =>
  columns
    .filter(({ formatter }) => formatter !== '')
    .map(({ name, formatter }) => ({
      of: `${list}/${name}`,
      wanted: formatter,
      found: found.columns.find(({ InternalName }) => InternalName === name)?.CustomFormatter ?? '',
      set: changeColumn(name, { CustomFormatter: formatter })
    }));

/** A list has one content type for its items, and it is that which knows how the form is laid out. */
const formLooks = ({ list, form }: ListSchema, { types }: FoundList): readonly Look[] =>
  types
    .filter(({ StringId }) => !StringId.startsWith(folders))
    .slice(0, 1)
    .map(({ StringId, ClientFormCustomFormatter }) => ({
      of: list,
      wanted: form,
      found: ClientFormCustomFormatter ?? '',
      set: (target) =>
        changeThing(SPInstance(target, `contenttypes('${StringId}')`), { ClientFormCustomFormatter: form })
    }));
const folders = '0x0120';

/** Is it as we left it, or has nobody touched it yet? `mark` is what we last made of it. */
const isOurs = ({ found, wanted }: Look, mark: string | undefined): boolean =>
  found === wanted || (mark === undefined ? found === '' : digest(found) === mark);

/** What is to be set, and the mark that says that we did. */
export interface Dressing {
  readonly list: ListSchema;
  readonly set: readonly Addition[];
  readonly mark: string;
  /** The mark from the last time. */
  readonly before?: StateRow;
}

/** Looks that are new to a list, or that we left there and would now have otherwise. */
export function dressings(list: ListSchema, found: FoundList, rows: readonly StateRow[]): readonly Dressing[] {
  const marks = lookMarks(rows);
  return [...columnLooks(list, found), ...formLooks(list, found)].flatMap((look) => {
    const before = marks.get(look.of);
    const now = digest(look.wanted);
    if (before?.digest === now || !isOurs(look, before?.digest)) return [];
    const set = look.found === look.wanted ? [] : [look.set];
    return [{ list, set, mark: lookMark(look.of, now), ...(before ? { before: before.row } : {}) }];
  });
}
