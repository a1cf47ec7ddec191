import { linkNewColumn } from '../contentTypes/newColumn';
import { columnNamed, columnTitled } from '../fields/columns';
import { applyProperties } from '../fields/change';
import { dependentOn, readXml, replaceXml } from '../fields/described';
import { attribute, isDependent, type Field, type FieldSchema } from '../fields/field';
import { listHome, webHome, type Home } from '../fields/home';
import { KINDS, type Kind } from '../fields/kinds';
import { fieldProperties, isShownIn, type Surroundings } from '../fields/properties';
import { declaredType, readCreation, readTyped } from '../fields/typed';
import { addColumn, changeColumn, removeColumn, type Manner } from '../fields/write';
import { isRecord, type Body } from '../http/ask';
import { noContent } from '../http/answer';
import { refuse } from '../http/failure';
import type { Argument } from '../http/path';
import { listAt, type List } from '../store/lists';
import { addToDefaultView } from '../store/views';
import { under } from '../store/webs';
import type { Visit } from '../visit';
import { userResource } from './listExtras';
import { action, collection, entity, scalar, type Collection, type Entity, type Link } from './node';

/** Options of CreateFieldAsXml */
const OPTION = { internalNameHint: 8, toDefaultView: 16, checkDisplayName: 32 } as const;
const TYPED: Manner = { described: 'typed', keepName: false, checkTitle: false };

/** The columns of a list. */
export function fieldCollection(visit: Visit, list: List): Collection {
  return columnCollection(visit, listHome(visit, list));
}

/** The site columns of a web. */
export function siteFields(visit: Visit): Collection {
  return columnCollection(visit, webHome(visit));
}

/** An id may come in braces. */
export const wantedName = (given: Argument | undefined): string =>
  String(given?.value ?? '').replace(/^\{(.*)\}$/, '$1');

function columnCollection(visit: Visit, home: Home): Collection {
  const { farm } = visit;
  const find = (field: Field | undefined, missing: Error): Entity => {
    if (!field) throw missing;
    return columnEntity(visit, home, field);
  };
  const byId: Link = ([given]) => {
    const id = wantedName(given);
    const found = columnNamed(farm, home.id, id);
    return find(found, refuse.badArgument(`Invalid field name. {${id}}  ${home.scope}`));
  };
  return collection({
    type: 'SP.Field',
    set: 'SP.ApiData.Fields',
    uri: home.uri,
    all: () => home.columns().map((field) => columnEntity(visit, home, field)),
    key: byId,
    add: (body) => {
      home.guard();
      if (typeof body.SchemaXml === 'string') return addXml(visit, home, { SchemaXml: body.SchemaXml });
      return addDescribed(visit, home, readTyped(body), TYPED);
    },
    links: {
      getbyid: byId,
      getbytitle: ([title]) =>
        find(columnTitled(farm, home.id, String(title?.value)), refuse.noColumn(wantedName(title))),
      getbyinternalnameortitle: ([name]) => {
        const wanted = String(name?.value);
        return find(columnNamed(farm, home.id, wanted) ?? columnTitled(farm, home.id, wanted), refuse.noColumn(wanted));
      },
      createfieldasxml: ([xml]) => action((body) => addXml(visit, home, parametersOf(body), xml?.value)),
      addfield: () => action((body) => addDescribed(visit, home, readCreation(parametersOf(body)), TYPED)),
      add: () => action((body) => addDescribed(visit, home, readTyped(parametersOf(body)), TYPED)),
      adddependentlookupfield: (args) => action((body) => addDependent(visit, home, args, parametersOf(body)))
    }
  });
}

const parametersOf = (body: Body): Body => (isRecord(body.parameters) ? body.parameters : body);

/** One column, as REST shows it. */
export function columnEntity(visit: Visit, home: Home, field: Field): Entity {
  const change = (kind: Kind, schema: FieldSchema): void => {
    home.guard();
    changeColumn(visit, home, field, kind, schema);
  };
  const remove = (): void => {
    home.guard();
    removeColumn(visit, home, field);
  };
  const uri = `${home.uri}(guid'${field.id}')`;
  return entity({
    type: KINDS[field.kind].type,
    set: 'SP.ApiData.Fields',
    uri,
    own: fieldProperties(field, around(visit, home)),
    more: {
      ShowInDisplayForm: () => isShownIn.display(field),
      ShowInEditForm: () => isShownIn.edit(field),
      ShowInNewForm: () => isShownIn.new(field)
    },
    links: {
      titleresource: () => userResource(field.title, `${uri}/TitleResource`),
      descriptionresource: () => userResource(attribute(field, 'Description') ?? '', `${uri}/DescriptionResource`),
      setshowindisplayform: showIn('ShowInDisplayForm', field, change),
      setshowineditform: showIn('ShowInEditForm', field, change),
      setshowinnewform: showIn('ShowInNewForm', field, change),
      deleteobject: () => action(remove)
    },
    merge: (body) => {
      const { schema, kind } = replaceXml(field, body);
      const changed = applyProperties(schema, kind, body, declaredType(body) ?? KINDS[kind].type);
      change(changed.kind, changed.schema);
      return noContent();
    },
    remove
  });
}

function around({ web }: Visit, home: Home): Surroundings {
  return {
    webId: web.id,
    usersList: web.usersList,
    scope: home.scope,
    locale: web.locale,
    ofSite: home.list === undefined,
    columns: () => home.columns()
  };
}

function showIn(name: string, field: Field, change: (kind: Kind, schema: FieldSchema) => void): Link {
  return ([shown]) =>
    action((body) => {
      const value = shown ? shown.value : body.value;
      const attributes = { ...field.schema.attributes, [name]: value === true ? 'TRUE' : 'FALSE' };
      change(field.kind, { ...field.schema, attributes });
      return scalar(`Set${name}`, null);
    });
}

function addDescribed(
  visit: Visit,
  home: Home,
  { kind, schema }: { kind: Kind; schema: FieldSchema },
  manner: Manner
): Entity {
  home.guard();
  const field = addColumn(visit, home, kind, schema, manner);
  if (home.list) linkNewColumn(visit, home.list, field, 0);
  return columnEntity(visit, home, field);
}

function addXml(visit: Visit, home: Home, parameters: Body, inline?: unknown): Entity {
  home.guard();
  const { kind, schema } = readXml(String(parameters.SchemaXml ?? inline ?? ''), (list) =>
    list === 'Self' ? home.id : listAt(visit.farm, visit.web.id, under(visit.web.path, list))?.id
  );
  const options = Number(parameters.Options ?? 0);
  const field = addColumn(visit, home, kind, schema, {
    described: 'xml',
    keepName: home.list === undefined || (options & OPTION.internalNameHint) !== 0,
    checkTitle: (options & OPTION.checkDisplayName) !== 0
  });
  if (home.list) linkNewColumn(visit, home.list, field, options);
  if (home.list && (options & OPTION.toDefaultView) !== 0) addToDefaultView(visit.farm, home.list, field.internalName);
  return columnEntity(visit, home, field);
}

function addDependent(visit: Visit, home: Home, args: readonly Argument[], body: Body): Entity {
  const given = new Map<string, unknown>(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]));
  for (const { name, value } of args) if (name) given.set(name, value);
  const primaryId = String(given.get('primarylookupfieldid') ?? '');
  const primary = columnNamed(visit.farm, home.id, primaryId);
  if (!primary || isDependent(primary) || KINDS[primary.kind].number !== KINDS.Lookup.number)
    throw refuse.badArgument(`Invalid field name. {${primaryId}}  ${home.scope}`);
  const title = String(given.get('displayname') ?? '');
  const described = dependentOn(primary, title, String(given.get('showfield') ?? ''), visit.web.id);
  return addDescribed(visit, home, described, { described: 'xml', keepName: false, checkTitle: false });
}
