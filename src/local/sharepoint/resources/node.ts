import type { Answer } from '../http/answer';
import type { Argument } from '../http/path';
import type { Body } from '../http/ask';
import type { Query } from '../http/query';

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
  /** what `odata.id` says when it is not the address */
  id?: string;
  /** as in the body: "1" with its quotes */
  etag?: string;
  /** as in the ETag header, when it differs */
  headerEtag?: string;
  /** default properties in SharePoint's order */
  names: readonly string[];
  /** two names of one property: asking for one gives both */
  twins?: readonly [string, string];
  /** a property by name, default or not; undefined when there is no such property */
  get(name: string): unknown;
  link?(name: string): Link | undefined;
  merge?(body: Body): Answer | void;
  remove?(): void;
  /** bytes behind $value */
  content?(): Answer;
}

export interface Collection {
  is: 'collection';
  type: string;
  set: string;
  uri: string;
  /** what the query asks for; `next` is the address of the following page */
  read(query: Query): { entities: readonly Entity[]; next?: string };
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
  run(body: Body): Node | Answer | void;
}

type Properties = Readonly<Record<string, unknown>>;

export interface EntityParts extends Omit<Entity, 'is' | 'names' | 'get' | 'link'> {
  /** default properties, in order */
  own: Properties;
  /** properties that must be selected */
  more?: Readonly<Record<string, () => unknown>>;
  /** by name in lower case */
  links?: Readonly<Record<string, Link>>;
}

/** An entity from plain values. Names are found without regard to case. */
export function entity(parts: EntityParts): Entity {
  const { own, more = {}, links = {}, ...rest } = parts;
  const names = Object.keys(own);
  return {
    ...rest,
    is: 'entity',
    names,
    get: (name) => {
      if (Object.hasOwn(own, name)) return own[name];
      const extra = Object.hasOwn(more, name) ? more[name] : undefined;
      if (extra) return extra();
      const known = [...names, ...Object.keys(more)].find((each) => each.toLowerCase() === name.toLowerCase());
      return known === undefined ? undefined : Object.hasOwn(own, known) ? own[known] : more[known]?.();
    },
    link: (name) => (Object.hasOwn(links, name.toLowerCase()) ? links[name.toLowerCase()] : undefined)
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
