import type { Answer } from '../http/answer';
import type { Argument } from '../http/path';
import type { Body } from '../http/ask';
import type { Query } from '../http/query';
import { propertyOrder } from './propertyOrder';

/** Anything an address can stand for. */
export type Node = Entity | Collection | Scalar | Action | Absent;
export type Link = (args: readonly Argument[]) => Node;

/** One thing with properties: a list, an item, a person. */
export interface Entity {
  is: 'entity';
  /** 'SP.List' */
  type: string;
  /** the entity set in `odata.metadata`: 'SP.ApiData.Lists' */
  set: string;
  /** relative to `_api/`: "Web/Lists(guid'..')"; also the edit link */
  uri: string;
  /** absolute `_api` of the web it belongs to, where that is not the web that was asked */
  root?: string;
  /** what `odata.id` says when it is not the address */
  id?: string;
  /** as in the body: "1" with its quotes */
  etag?: string;
  /** as in the ETag header, when it differs */
  headerEtag?: string;
  /** default properties in SharePoint's order */
  names: readonly string[];
  /** all properties that may be selected, in SharePoint's order; else `names` */
  order?(): readonly string[];
  /** two names of one property: asking for one gives both */
  twins?: readonly [string, string];
  /** a property by name, default or not; undefined when there is no such property */
  get(name: string): unknown;
  /** the property's name as SharePoint spells it, whatever the case of the one given */
  spell?(name: string): string;
  link?(name: string): Link | undefined;
  merge?(body: Body): Answer | void;
  remove?(): Answer | void;
  /** bytes behind $value */
  content?(): Answer;
  /** PUT to $value */
  write?(): Answer | void;
}

export interface Collection {
  is: 'collection';
  type: string;
  set: string;
  uri: string;
  /** what the query asks for; `next` is the address of the following page */
  read(query: Query): { entities: readonly Entity[]; next?: string };
  /** how many there are, where that is not the length of what `read` gives */
  count?(query: Query): number;
  /** `lists('x')`, `items(3)` */
  key?(args: readonly Argument[]): Node;
  link?(name: string): Link | undefined;
  /** POST to the collection */
  add?(body: Body): Entity | Answer;
  /** false when `read` has already applied $filter, $orderby and $top */
  plain: boolean;
}

/** A value that stands alone: `web/title`, the result of a function. */
export interface Scalar {
  is: 'scalar';
  name: string;
  value: unknown;
  /** 'SP.BasePermissions' for complex values */
  type?: string;
  /** bare text instead of JSON: `web/title/$value` */
  raw?: boolean;
}

/** An empty lookup: there is an address, but nothing behind it. */
export interface Absent {
  is: 'absent';
  uri: string;
}

/** Something that is done when the address is called; GET only where `safe`. */
export interface Action {
  is: 'action';
  safe?: boolean;
  /** what comes with it are bytes, not JSON */
  raw?: boolean;
  /** DELETE calls it too */
  deletes?: boolean;
  /** what PUT does */
  put?(): Answer | void;
  run(body: Body): Node | Answer | void;
}

type Properties = Readonly<Record<string, unknown>>;
type Links = Readonly<Record<string, Link>>;
type Selectable = Readonly<Record<string, () => unknown>>;

export interface EntityParts extends Omit<Entity, 'is' | 'names' | 'order' | 'get' | 'link' | 'spell'> {
  /** default properties, in order; a function where they cost something */
  own: Properties | (() => Properties);
  /** properties that must be selected */
  more?: Selectable | (() => Selectable);
  /** by name in lower case; a function where they are many */
  links?: Links | (() => Links);
  /** what is gone through most often, found without making the other links */
  through?: Links;
}

/** An entity from plain values. Names are found without regard to case. */
export function entity(parts: EntityParts): Entity {
  const { own, more = {}, links = {}, through = {}, ...rest } = parts;
  let linked: Links | undefined;
  const behind = (): Links => (linked ??= typeof links === 'function' ? links() : links);
  let read: Properties | undefined;
  let others: Selectable | undefined;
  const all = (): Properties => (read ??= typeof own === 'function' ? own() : own);
  const selectable = (): Selectable => (others ??= typeof more === 'function' ? more() : more);
  const spell = (name: string): string => {
    if (Object.hasOwn(selectable(), name) || Object.hasOwn(all(), name)) return name;
    const wanted = name.toLowerCase();
    return [...Object.keys(all()), ...Object.keys(selectable())].find((each) => each.toLowerCase() === wanted) ?? name;
  };
  return {
    ...rest,
    is: 'entity',
    get names() {
      return Object.keys(all());
    },
    order: () => propertyOrder(Object.keys(all()), Object.keys(selectable())),
    spell,
    get: (name) => {
      const known = spell(name);
      if (Object.hasOwn(selectable(), known)) return selectable()[known]?.();
      return Object.hasOwn(all(), known) ? all()[known] : undefined;
    },
    link: (name) => {
      const wanted = name.toLowerCase();
      if (Object.hasOwn(through, wanted)) return through[wanted];
      return Object.hasOwn(behind(), wanted) ? behind()[wanted] : undefined;
    }
  };
}

export interface CollectionParts {
  type: string;
  set: string;
  uri: string;
  all(query: Query): readonly Entity[];
  key?(args: readonly Argument[]): Node;
  links?: Readonly<Record<string, Link>>;
  add?(body: Body): Entity | Answer;
}

/** A collection small enough to be filtered and sorted in memory. */
export function collection(parts: CollectionParts): Collection {
  const { links = {}, all, ...rest } = parts;
  return {
    ...rest,
    is: 'collection',
    plain: true,
    read: (query) => ({ entities: all(query) }),
    link: (name) => (Object.hasOwn(links, name.toLowerCase()) ? links[name.toLowerCase()] : undefined)
  };
}

export function scalar(name: string, value: unknown, type?: string): Scalar {
  return { is: 'scalar', name, value, ...(type ? { type } : {}) };
}

export function action(run: Action['run']): Action {
  return { is: 'action', run };
}

/** A function that may also be read with GET. */
export function query(run: Action['run']): Action {
  return { is: 'action', safe: true, run };
}

/** Something that takes bytes. */
export function upload(run: Action['run']): Action {
  return { is: 'action', raw: true, run };
}

/** Something that is done and answers with nothing but its name. */
export function command(name: string, run: () => void): Action {
  return action(() => {
    run();
    return scalar(name, null);
  });
}
