import { columnsOfType, parentOf, type TypeHome } from '../contentTypes/home';
import { linkTo } from '../contentTypes/types';
import { noContent } from '../http/answer';
import type { Body } from '../http/ask';
import { refuse } from '../http/failure';
import type { ContentType, FieldLink } from '../store/contentTypes';
import type { Visit } from '../visit';
import { columnEntity } from './fields';
import { action, collection, entity, type Collection, type Entity, type Link } from './node';

/** The columns of a content type, as it has them. Only to be read. */
export function typeFields(visit: Visit, home: TypeHome, type: ContentType, uri: string): Collection {
  const place = { ...home.columns, uri: `${uri}/Fields` };
  const all = (): readonly Entity[] =>
    columnsOfType(home, type).map((field) => {
      const { merge: _merge, remove: _remove, ...shown } = columnEntity(visit, place, field);
      return shown;
    });
  const find =
    (...names: readonly string[]): Link =>
    ([given]) => {
      const wanted = String(given?.value).replace(/[{}]/g, '').toLowerCase();
      const found = all().find((each) => names.some((name) => String(each.get(name)).toLowerCase() === wanted));
      if (!found) throw refuse.noColumn(wanted);
      return found;
    };
  return collection({
    type: 'SP.Field',
    set: 'SP.ApiData.Fields',
    uri: place.uri,
    all,
    key: find('Id'),
    links: {
      getbyid: find('Id'),
      getbytitle: find('Title'),
      getbyinternalnameortitle: find('InternalName', 'Title')
    }
  });
}

/** The references of a content type to its columns. */
export function fieldLinks(visit: Visit, home: TypeHome, type: ContentType, uri: string): Collection {
  const place = `${uri}/FieldLinks`;
  const show = (link: FieldLink): Entity => linkEntity(home, type, link, place);
  const byId: Link = ([given]) => {
    const wanted = String(given?.value).replace(/[{}]/g, '').toLowerCase();
    const found = type.links.find(({ id }) => id === wanted);
    return found ? show(found) : { is: 'absent', uri: place };
  };
  return collection({
    type: 'SP.FieldLink',
    set: 'SP.ApiData.FieldLinks',
    uri: place,
    all: () => type.links.map(show),
    key: byId,
    add: (body) => show(addLink(visit, home, type, body)),
    links: { getbyid: byId }
  });
}

function linkEntity(home: TypeHome, type: ContentType, link: FieldLink, place: string): Entity {
  const others = (): readonly FieldLink[] => type.links.filter(({ id }) => id !== link.id);
  const remove = (): void => {
    home.guard();
    home.save({ ...type, links: others() });
  };
  return entity({
    type: 'SP.FieldLink',
    set: 'SP.ApiData.FieldLinks',
    uri: `${place}(guid'${link.id}')`,
    own: {
      FieldInternalName: link.name,
      Hidden: link.hidden,
      Id: link.id,
      Name: link.name,
      Required: link.required
    },
    links: { deleteobject: () => action(remove) },
    merge: (body) => {
      home.guard();
      const changed = { ...link, ...readLink(body, link) };
      home.save({ ...type, links: type.links.map((each) => (each.id === link.id ? changed : each)) });
      return noContent();
    },
    remove
  });
}

/**
 * REST adds a column to a site content type only if its parent has it, and to a list's only if the list has it: so
 * Microsoft's reference says.
 */
function addLink(visit: Visit, home: TypeHome, type: ContentType, body: Body): FieldLink {
  home.guard();
  const wanted = String(body.FieldInternalName ?? '').toLowerCase();
  const found = [...type.links, ...offered(visit, home, type)].find(({ name }) => name.toLowerCase() === wanted);
  if (!found) throw refuse.noColumn(String(body.FieldInternalName ?? ''));
  const link = { ...found, ...readLink(body, found) };
  const known = type.links.some(({ id }) => id === link.id);
  const links = known ? type.links.map((each) => (each.id === link.id ? link : each)) : [...type.links, link];
  home.save({ ...type, links });
  return link;
}

function offered(visit: Visit, home: TypeHome, type: ContentType): readonly FieldLink[] {
  return home.list ? home.columns.columns().map(linkTo) : (parentOf(visit, type)?.links ?? []);
}

function readLink(body: Body, before: FieldLink): Pick<FieldLink, 'required' | 'hidden'> {
  for (const name of Object.keys(body)) {
    if (name === '__metadata' || name.includes('odata.')) continue;
    if (!['FieldInternalName', 'Hidden', 'Id', 'Name', 'Required'].includes(name))
      throw refuse.noProperty(name, 'SP.FieldLink');
  }
  return {
    required: typeof body.Required === 'boolean' ? body.Required : before.required,
    hidden: typeof body.Hidden === 'boolean' ? body.Hidden : before.hidden
  };
}
