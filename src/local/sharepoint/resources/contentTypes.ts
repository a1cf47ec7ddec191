import { applyType, SETTINGS } from '../contentTypes/change';
import { columnsOfType, homeOfAvailable, listTypes, parentOf, webTypes, type TypeHome } from '../contentTypes/home';
import { describedType, newType } from '../contentTypes/create';
import { sameId } from '../contentTypes/ids';
import { duplicateType } from '../contentTypes/refusals';
import { printTypeXml } from '../contentTypes/schemaXml';
import { availableTypes, typesOfList } from '../contentTypes/types';
import { adopt } from '../contentTypes/adopt';
import { noContent } from '../http/answer';
import { refuse } from '../http/failure';
import type { ContentType } from '../store/contentTypes';
import type { List } from '../store/lists';
import type { Visit } from '../visit';
import { workflows } from './empties';
import { fieldLinks, typeFields } from './fieldLinks';
import { firstTypeId } from '../contentTypes/types';
import { userResource } from './listExtras';
import { action, collection, entity, type Collection, type Entity, type Link, type Node } from './node';

const SET = 'SP.ApiData.ContentTypes';

/** The content type that a new item, file or folder of a list gets. */
export function contentTypeId(list: List, kind: 'item' | 'folder'): string {
  return firstTypeId(list, kind);
}

/** The content types of a list. */
export function contentTypes(visit: Visit, list: List): Collection {
  const home = listTypes(visit, list);
  return {
    ...typeCollection(visit, home),
    link: (name) =>
      name.toLowerCase() === 'addavailablecontenttype' ? addAvailable(visit, home, list) : byName(visit, home, name)
  };
}

/** The site content types of a web. */
export function siteContentTypes(visit: Visit): Collection {
  return typeCollection(visit, webTypes(visit));
}

/** Those that a web's lists may use: its own, and those of all webs above it. Only to be read. */
export function availableContentTypes(visit: Visit): Collection {
  const all = (): readonly ContentType[] => availableTypes(visit.farm, visit.web);
  const show = (type: ContentType): Entity => typeEntity(visit, homeOfAvailable(visit, type), type);
  const byId: Link = ([id]) => {
    const found = all().find((type) => sameId(type.id, String(id?.value)));
    return found ? show(found) : { is: 'absent', uri: 'Web/AvailableContentTypes' };
  };
  return collection({
    type: 'SP.ContentType',
    set: SET,
    uri: 'Web/AvailableContentTypes',
    all: () => all().map(show),
    key: byId,
    links: { getbyid: byId }
  });
}

/** The content type of one item, by its id. */
export function contentTypeOf(visit: Visit, list: List, id: string, uri: string): Node {
  const home = listTypes(visit, list);
  const type = typesOfList(visit.farm, list).find((each) => sameId(each.id, id));
  return type ? typeEntity(visit, home, type) : { is: 'absent', uri };
}

function typeCollection(visit: Visit, home: TypeHome): Collection {
  return {
    ...collection({
      type: 'SP.ContentType',
      set: SET,
      uri: home.uri,
      all: () => home.all().map((type) => typeEntity(visit, home, type)),
      key: typeWithId(visit, home),
      add: (body) => typeEntity(visit, home, newType(visit, home, body))
    }),
    link: (name) => byName(visit, home, name)
  };
}

function byName(visit: Visit, home: TypeHome, name: string): Link | undefined {
  if (name.toLowerCase() === 'add')
    return () => action((body) => typeEntity(visit, home, describedType(visit, home, body)));
  return name.toLowerCase() === 'getbyid' ? typeWithId(visit, home) : undefined;
}

/** An id that is not there is no error: the answer is empty. */
function typeWithId(visit: Visit, home: TypeHome): Link {
  return ([id]) => {
    const found = home.all().find((type) => sameId(type.id, String(id?.value)));
    return found ? typeEntity(visit, home, found) : { is: 'absent', uri: home.uri };
  };
}

function typeEntity(visit: Visit, home: TypeHome, type: ContentType): Entity {
  const uri = `${home.uri}('${type.id}')`;
  const remove = (): void => {
    home.guard();
    home.remove(type);
  };
  return entity({
    type: 'SP.ContentType',
    set: SET,
    uri,
    own: typeProperties(home, type),
    links: {
      fields: () => typeFields(visit, home, type, uri),
      fieldlinks: () => fieldLinks(visit, home, type, uri),
      parent: () => parentNode(visit, type, uri),
      nameresource: () => userResource(type.name, `${uri}/NameResource`),
      descriptionresource: () => userResource(type.description, `${uri}/DescriptionResource`),
      workflowassociations: workflows(visit, uri),
      deleteobject: () => action(remove)
    },
    merge: (body) => {
      home.guard();
      home.save(applyType(type, body, home.scope));
      return noContent();
    },
    remove
  });
}

function parentNode(visit: Visit, type: ContentType, uri: string): Node {
  const parent = parentOf(visit, type);
  return parent ? typeEntity(visit, homeOfAvailable(visit, parent), parent) : { is: 'absent', uri: `${uri}/Parent` };
}

/** The properties of a content type in the recorded order. */
function typeProperties(home: TypeHome, type: ContentType): Record<string, unknown> {
  const { settings } = type;
  const texts = Object.fromEntries(SETTINGS.map((name) => [name, settings[name] ?? '']));
  const all: Readonly<Record<string, unknown>> = {
    ...texts,
    Description: type.description,
    Group: type.group,
    Hidden: type.hidden,
    Id: { StringValue: type.id },
    Name: type.name,
    ReadOnly: type.readOnly,
    SchemaXml: printTypeXml(type, columnsOfType(home, type), home.list === undefined),
    Scope: home.scope,
    Sealed: type.sealed,
    StringId: type.id
  };
  return Object.fromEntries(ORDER.map((name) => [name, all[name]]));
}

const ORDER =
  'ClientFormCustomFormatter Description DisplayFormTemplateName DisplayFormUrl DocumentTemplate DocumentTemplateUrl EditFormTemplateName EditFormUrl Group Hidden Id JSLink MobileDisplayFormUrl MobileEditFormUrl MobileNewFormUrl Name NewFormTemplateName NewFormUrl ReadOnly SchemaXml Scope Sealed StringId'.split(
    ' '
  );

/** Takes a site's content type into a list, with the columns that the list lacks. */
function addAvailable(visit: Visit, home: TypeHome, list: List): Link {
  return ([given]) =>
    action((body) => {
      home.guard();
      const wanted = String(given?.value ?? body.contentTypeId ?? '');
      const type = availableTypes(visit.farm, visit.web).find(({ id }) => sameId(id, wanted));
      if (!type) throw refuse.badArgument('Value does not fall within the expected range.');
      if (home.all().some(({ name }) => name === type.name)) throw duplicateType(type.name);
      return typeEntity(visit, home, adopt(visit, home, list, type));
    });
}
