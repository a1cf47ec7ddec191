import { columnNamed } from '../fields/columns';
import { isRecord, type Body } from '../http/ask';
import type { Argument } from '../http/path';
import { readViewXml, type CamlView } from '../items/caml';
import { readLooseJson } from '../items/looseJson';
import { runView } from '../items/runView';
import { itemShape } from '../items/shape';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import { inLocalTime } from './fileItem';
import { isTrue } from './given';
import { itemEntity } from './item';
import { itemType } from './itemBody';
import type { Collection, Entity } from './node';

/** `getitems(query=@v1)?@v1={..}` or the same in the body. */
export function camlQuery(args: readonly Argument[], body: Body): Body {
  const given = args.find(({ name }) => name === 'query' || name === undefined)?.value;
  if (typeof given === 'string') return readLooseJson(given);
  return isRecord(body.query) ? body.query : body;
}

/**
 * Reads with CAML; the view's columns are what the answer shows unless $select says otherwise. Moments are the web's
 * local time unless DatesInUtc is asked for, as recorded.
 */
export function getItems(visit: Visit, list: List, query: Body): Collection {
  const view = readViewXml(String(query.ViewXml ?? ''), visit, list);
  const { items } = runView(visit, list, view, { token: position(query), folder: folderOf(query) });
  const names = namesOf(visit, list, view);
  const order = [...new Set([...names, ...itemShape(visit.farm, list).order])];
  const shown = names.length > 0 ? { names, order: () => order } : {};
  const entities = items.map((item): Entity => {
    const node = itemEntity(visit, list, item);
    return { ...(isTrue(query.DatesInUtc) ? node : inLocalTime(visit, node)), ...shown };
  });
  // Real sites pass over $filter, $orderby and $top here since the end of 2024: the CAML alone decides.
  return {
    is: 'collection',
    plain: false,
    type: itemType(list),
    set: `SP.ListData.${list.entity}Items`,
    uri: `Web/Lists(guid'${list.id}')/Items`,
    read: () => ({ entities })
  };
}

function position({ ListItemCollectionPosition: given }: Body): string | undefined {
  const info = isRecord(given) ? given.PagingInfo : undefined;
  return typeof info === 'string' && info !== '' ? info : undefined;
}

function folderOf(query: Body): string | undefined {
  const path = query.FolderServerRelativePath;
  const given = isRecord(path) ? path.DecodedUrl : query.FolderServerRelativeUrl;
  return typeof given === 'string' && given !== '' ? given : undefined;
}

/** Columns that come with every query. */
const ALWAYS = ['ID', 'Created', 'Modified'];

/** The properties that a view's columns have over REST, between those that every item starts and ends with. */
function namesOf(visit: Visit, list: List, view: CamlView): readonly string[] {
  if (view.viewFields.length === 0) return [];
  const { names, read } = itemShape(visit.farm, list);
  const wanted = view.viewFields.flatMap((name) => {
    const field = columnNamed(visit.farm, list.id, name);
    if (!field) return [];
    return [field.entityName, `${field.entityName}Id`, `${field.entityName}StringId`].filter((each) => read.has(each));
  });
  return [...new Set([...names.slice(0, 4), ...wanted, ...ALWAYS])];
}
