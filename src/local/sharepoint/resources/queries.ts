import { isRecord, type Body } from '../http/ask';
import { plainJson, type Answer } from '../http/answer';
import { readViewXml, type CamlView } from '../items/caml';
import { readOrder } from '../items/order';
import { LARGEST_PAGE, runPage, type Page } from '../items/page';
import { itemShape } from '../items/shape';
import { addItem } from '../items/write';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { contentTypeId } from './contentTypes';
import { readForm } from './formValues';
import { itemEntity, itemType } from './item';
import { action, collection, scalar, type Entity, type Link } from './node';
import { streamedRow } from './stream';
import { columnNamed } from '../fields/columns';
import { viewsOf } from '../store/views';

/** The functions of a list that read or add items in other ways than `items` does. */
export function itemQueries(visit: Visit, list: List): Readonly<Record<string, Link>> {
  return {
    getitems: () => action((body) => getItems(visit, list, isRecord(body.query) ? body.query : body)),
    renderlistdataasstream: () =>
      action((body) => stream(visit, list, isRecord(body.parameters) ? body.parameters : body)),
    addvalidateupdateitemusingpath: () =>
      action((body) => {
        visit.needOnList(list, MAY.addListItems);
        const { results, changes } = readForm(visit, list, body, 0);
        const refused = results.some(({ HasException }) => HasException);
        const id = refused ? 0 : addItem(visit, list, changes, contentTypeId(list, 'item')).id;
        const added = {
          ErrorCode: 0,
          ErrorMessage: null,
          FieldName: 'Id',
          FieldValue: String(id),
          HasException: false,
          ItemId: 0
        };
        return scalar('AddValidateUpdateItemUsingPath', [...results, added], 'Collection(SP.ListItemFormUpdateValue)');
      })
  };
}

/** Reads with CAML; the view's columns are what the answer shows unless $select says otherwise. */
function getItems(visit: Visit, list: List, query: Body): ReturnType<typeof collection> {
  const view = readViewXml(String(query.ViewXml ?? ''), visit, list);
  const position = isRecord(query.ListItemCollectionPosition) ? query.ListItemCollectionPosition.PagingInfo : undefined;
  const { items } = run(visit, list, view, position === undefined ? undefined : String(position), LARGEST_PAGE);
  const names = namesOf(visit, list, view);
  const entities = items.map((item): Entity => {
    const node = itemEntity(visit, list, item);
    return names.length > 0 ? { ...node, names } : node;
  });
  return collection({
    type: itemType(list),
    set: `SP.ListData.${list.entity}Items`,
    uri: `Web/Lists(guid'${list.id}')/Items`,
    all: () => entities
  });
}

function run(visit: Visit, list: List, view: CamlView, token: string | undefined, most: number): Page {
  const orders = readOrder({ expand: new Map(), orderBy: view.orderBy }, visit.ground(list));
  return runPage(visit, list, {
    condition: view.condition,
    orders,
    limit: Math.min(view.rowLimit ?? most, most),
    token
  });
}

/** The properties that a view's columns have over REST, behind the four that every item starts with. */
function namesOf(visit: Visit, list: List, view: CamlView): readonly string[] {
  if (view.viewFields.length === 0) return [];
  const { names, read } = itemShape(visit.farm, list);
  const wanted = view.viewFields.flatMap((name) => {
    const field = columnNamed(visit.farm, list.id, name);
    if (!field) return [];
    return [field.entityName, `${field.entityName}Id`, `${field.entityName}StringId`].filter((each) => read.has(each));
  });
  return [...new Set([...names.slice(0, 4), ...wanted])];
}

/** RenderListDataAsStream: what SharePoint's own list pages read. Grouping, totals and schema are left out. */
function stream(visit: Visit, list: List, parameters: Body): Answer {
  const xml = String(parameters.ViewXml ?? '');
  const byDefault = viewsOf(visit.farm, list.id).find(({ isDefault }) => isDefault);
  const view = readViewXml(
    xml === '' && byDefault ? `<View><Query>${byDefault.query}</Query></View>` : xml,
    visit,
    list
  );
  if (view.viewFields.length === 0) view.viewFields = [...(byDefault?.fields ?? [])];
  const limit = view.rowLimit ?? byDefault?.rowLimit ?? 30;
  const token = typeof parameters.Paging === 'string' ? parameters.Paging.replace(/^\?/, '') : undefined;
  const { items, token: next } = run(visit, list, { ...view, rowLimit: limit }, token, LARGEST_PAGE);
  const first = Number(new URLSearchParams(token ?? '').get('PageFirstRow') ?? 1);
  return plainJson({
    Row: items.map((item) => streamedRow(visit, list, item, view.viewFields)),
    FirstRow: first,
    FolderPermissions: hex(visit.onList(list)),
    LastRow: first + items.length - 1,
    RowLimit: limit,
    ...(next ? { NextHref: `?${next}&PageFirstRow=${first + items.length}&View=${byDefault?.id ?? ''}` } : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  });
}

const hex = (mask: bigint): string => `0x${mask.toString(16)}`;
