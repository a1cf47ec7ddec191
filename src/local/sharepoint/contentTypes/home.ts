import { itemTable } from '../database';
import { listHome, webHome, type Home } from '../fields/home';
import type { Field } from '../fields/field';
import { siteFieldsOf } from '../fields/builtIn';
import { deleteType, insertType, isInUse, storedTypes, updateType, type ContentType } from '../store/contentTypes';
import { bumpList, type List } from '../store/lists';
import { CHANGE } from '../store/changes';
import { webWithId, type Web } from '../store/webs';
import type { Visit } from '../visit';
import { comesFrom, sameId } from './ids';
import { partOfFeature, sealed, typeInUse } from './refusals';
import { availableTypes, ownTypesOfList, typesOfList, typesOfWeb } from './types';

/** Where content types are kept, with what can be done to them there. */
export interface TypeHome {
  /** of the list or web */
  id: string;
  list?: List;
  /** the address of all the content types, behind `_api/` */
  uri: string;
  scope: string;
  columns: Home;
  all(): readonly ContentType[];
  guard(): void;
  save(type: ContentType): void;
  add(type: ContentType): void;
  remove(type: ContentType): void;
}

export function listTypes(visit: Visit, list: List): TypeHome {
  const { farm } = visit;
  const columns = listHome(visit, list);
  const touched = (change: number, id: string): void => {
    bumpList(farm, list);
    visit.changed('ContentType', change, { list: list.id, uniqueId: id });
  };
  return {
    id: list.id,
    list,
    uri: `Web/Lists(guid'${list.id}')/ContentTypes`,
    scope: list.folder,
    columns,
    all: () => typesOfList(farm, list),
    guard: () => columns.guard(),
    save: (type) => {
      ownTypesOfList(farm, list);
      updateType(farm, type);
      touched(CHANGE.update, list.id);
    },
    add: (type) => {
      ownTypesOfList(farm, list);
      insertType(farm, type);
      touched(CHANGE.add, list.id);
    },
    remove: (type) => {
      if (holdsItemsOf(visit, list, type)) throw typeInUse();
      if (type.sealed) throw sealed(type.name, list.folder);
      ownTypesOfList(farm, list);
      deleteType(farm, type);
      touched(CHANGE.remove, list.id);
    }
  };
}

export function webTypes(visit: Visit, web: Web = visit.web): TypeHome {
  const { farm } = visit;
  const columns = webHome(visit, web);
  const touched = (change: number): void => visit.changed('ContentType', change, { uniqueId: web.id });
  return {
    id: web.id,
    uri: 'Web/AvailableContentTypes',
    scope: web.path,
    columns,
    all: () => typesOfWeb(farm, web),
    guard: () => columns.guard(),
    save: (type) => {
      if (storedTypes(farm, web.id).some(({ id }) => sameId(id, type.id))) updateType(farm, type);
      else insertType(farm, type);
      touched(CHANGE.update);
    },
    add: (type) => {
      insertType(farm, type);
      touched(CHANGE.add);
    },
    remove: (type) => {
      if (type.builtIn) throw partOfFeature(type.name);
      if (isInUse(farm, type)) throw typeInUse();
      deleteType(farm, type);
      touched(CHANGE.remove);
    }
  };
}

/** The home of a content type that a web may use, which may be a web above it. */
export function homeOfAvailable(visit: Visit, type: ContentType): TypeHome {
  const web = webWithId(visit.farm, type.home);
  return web ? webTypes(visit, web) : webTypes(visit);
}

/** The content type that another comes from: the longest id of a site's that it starts with. */
export function parentOf(visit: Visit, type: ContentType): ContentType | undefined {
  const candidates = availableTypes(visit.farm, visit.web).filter(
    ({ id }) => !sameId(id, type.id) && comesFrom(type.id, id)
  );
  return [...candidates].sort((a, b) => b.id.length - a.id.length)[0];
}

/** The columns that a content type refers to, as they are where it lives. */
export function columnsOfType(home: TypeHome, type: ContentType): readonly Field[] {
  const columns = home.columns.columns();
  const others = home.list ? [] : siteFieldsOf(home.id);
  return type.links.flatMap((link) => {
    const same = ({ id }: Field): boolean => id === link.id;
    const field = columns.find(same) ?? others.find(same);
    if (!field) return [];
    const attributes = {
      ...field.schema.attributes,
      ...said('Required', link.required),
      ...said('Hidden', link.hidden)
    };
    return [{ ...field, schema: { ...field.schema, attributes } }];
  });
}

/** A reference only says what differs from FALSE, or from what the column says. */
const said = (name: string, value: boolean): Record<string, string> => (value ? { [name]: 'TRUE' } : {});

function holdsItemsOf({ farm }: Visit, list: List, { id }: ContentType): boolean {
  return farm.db.one(`SELECT 1 FROM ${itemTable(list.seq)} WHERE ctype = ? LIMIT 1`, id) !== undefined;
}
