import { columnsOf } from '../fields/columns';
import { siteFieldsOf } from '../fields/builtIn';
import type { Field } from '../fields/field';
import { insertType, storedTypes, type ContentType, type FieldLink } from '../store/contentTypes';
import type { Farm } from '../store/farm';
import type { List } from '../store/lists';
import { siteWithId, webWithId, type Web } from '../store/webs';
import { BUILT_IN_TYPES, itemTypeOf, type BuiltInType } from './builtIn';
import { childId, comesFrom, sameId } from './ids';

/** The content types of a web alone: SharePoint's own ones, as people changed them, and the added ones. */
export function typesOfWeb(farm: Farm, web: Web): readonly ContentType[] {
  const stored = storedTypes(farm, web.id);
  if (siteWithId(farm, web.site).rootWeb !== web.id) return stored;
  const own = builtInTypes(web.id).map((type) => stored.find(({ id }) => sameId(id, type.id)) ?? type);
  return [...own, ...stored.filter(({ builtIn }) => !builtIn)];
}

/** Those of a web and of all webs above it. */
export function availableTypes(farm: Farm, web: Web): readonly ContentType[] {
  const own = typesOfWeb(farm, web);
  const parent = siteWithId(farm, web.site).rootWeb === web.id || !web.parent ? undefined : webWithId(farm, web.parent);
  return parent ? [...availableTypes(farm, parent), ...own] : own;
}

/** A list's own content types in order; the first is what a new item gets. */
export function typesOfList(farm: Farm, list: List): readonly ContentType[] {
  const stored = storedTypes(farm, list.id);
  if (stored.length === 0) return firstTypes(farm, list);
  const columns = new Set(columnsOf(farm, list.id).map(({ id }) => id));
  return stored.map((type) => ({ ...type, links: type.links.filter(({ id }) => columns.has(id)) }));
}

/** The same, stored, so that they can be changed. */
export function ownTypesOfList(farm: Farm, list: List): readonly ContentType[] {
  if (storedTypes(farm, list.id).length === 0) for (const type of firstTypes(farm, list)) insertType(farm, type);
  return storedTypes(farm, list.id);
}

/** The content type that an id means in a list: its own, or the one that comes from a site's. */
export function typeInList(farm: Farm, list: List, id: string): ContentType | undefined {
  const types = typesOfList(farm, list);
  return types.find((type) => sameId(type.id, id)) ?? types.find((type) => comesFrom(type.id, id));
}

/** What a list's content type for items or folders is called before anybody changed them. */
export function firstTypeId(list: List, kind: 'item' | 'folder'): string {
  return childId(kind === 'item' ? itemTypeOf(list.template) : '0x0120', list.rootFolder);
}

/** A copy of a site's content type for a list. */
export function copyFor(type: ContentType, list: List, id: string): ContentType {
  return { ...type, id, home: list.id, builtIn: false };
}

let known: { root: string; types: readonly ContentType[] } | undefined;

function builtInTypes(root: string): readonly ContentType[] {
  if (known?.root !== root)
    known = { root, types: BUILT_IN_TYPES.map((type) => toType(type, root, siteFieldsOf(root))) };
  return known.types;
}

function firstTypes(farm: Farm, list: List): readonly ContentType[] {
  const columns = columnsOf(farm, list.id);
  const added = columns.filter(({ builtIn, kind }) => !builtIn && kind !== 'Computed').map(linkTo);
  return (['item', 'folder'] as const).flatMap((kind) => {
    const site = kind === 'item' ? itemTypeOf(list.template) : '0x0120';
    const built = BUILT_IN_TYPES.find(({ id }) => id === site);
    if (!built) return [];
    const type = toType(built, list.id, columns);
    const links = kind === 'item' ? withLinks(type.links, added) : type.links;
    return [{ ...type, id: firstTypeId(list, kind), builtIn: false, links, settings: settingsIn(list, type) }];
  });
}

function settingsIn(list: List, { settings, id }: ContentType): Readonly<Record<string, string>> {
  return id === '0x0101'
    ? { ...settings, DocumentTemplate: 'template.dotx', DocumentTemplateUrl: `${list.folder}/Forms/template.dotx` }
    : settings;
}

export function withLinks(links: readonly FieldLink[], more: readonly FieldLink[]): readonly FieldLink[] {
  return [...links, ...more.filter(({ id }) => !links.some((each) => each.id === id))];
}

export function linkTo({ id, internalName, schema }: Field): FieldLink {
  return { id, name: internalName, required: schema.attributes.Required?.toUpperCase() === 'TRUE', hidden: false };
}

function toType(built: BuiltInType, home: string, columns: readonly Field[]): ContentType {
  const { id, name, group, description, form, sealed } = built;
  const settings: Record<string, string> =
    form === '' ? {} : { DisplayFormTemplateName: form, EditFormTemplateName: form, NewFormTemplateName: form };
  const names = BUILT_IN_TYPES.filter((each) => comesFrom(id, each.id)).flatMap((each) => each.columns);
  const links = names.flatMap((marked) => {
    const required = marked.endsWith('*');
    const field = columns.find(({ internalName }) => internalName === marked.replace('*', ''));
    return field ? [{ id: field.id, name: field.internalName, required, hidden: false }] : [];
  });
  return {
    id,
    home,
    name,
    description,
    group,
    hidden: false,
    readOnly: false,
    sealed,
    settings,
    links: withLinks([], inherited(id, links)),
    builtIn: true
  };
}

/** A document may go without a title: the last word on a column holds. */
function inherited(id: string, links: readonly FieldLink[]): readonly FieldLink[] {
  const free = id.startsWith('0x0101') || id.startsWith('0x0120');
  return links.map((link) => (free && link.name === 'Title' ? { ...link, required: false } : link));
}
