import { columnNamed, columnsOf, columnTitled } from '../fields/columns';
import { applyProperties } from '../fields/change';
import type { Field, FieldSchema } from '../fields/field';
import { KINDS, kindNamed, kindNumbered, type Kind } from '../fields/kinds';
import { fieldProperties, isShownIn } from '../fields/properties';
import { parseFieldXml } from '../fields/schemaXml';
import { addColumn, changeColumn, INTERNAL_NAME_HINT, removeColumn, TO_DEFAULT_VIEW } from '../fields/write';
import { isRecord, type Body } from '../http/ask';
import { noContent } from '../http/answer';
import { refuse } from '../http/failure';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import { addToDefaultView } from '../store/views';
import type { Visit } from '../visit';
import { action, collection, entity, scalar, type Collection, type Entity, type Link } from './node';

/** The columns of a list. */
export function fieldCollection(visit: Visit, list: List): Collection {
  const { farm } = visit;
  const find = (field: Field | undefined, name: unknown): Entity => {
    if (!field) throw refuse.noColumn(String(name));
    return fieldEntity(visit, list, field);
  };
  const byId: Link = ([id]) => find(columnNamed(farm, list.id, String(id?.value)), id?.value);
  return collection({
    type: 'SP.Field',
    set: 'SP.ApiData.Fields',
    uri: `Web/Lists(guid'${list.id}')/Fields`,
    all: () => columnsOf(farm, list.id).map((field) => fieldEntity(visit, list, field)),
    key: byId,
    add: (body) => addTyped(visit, list, body),
    links: {
      getbyid: byId,
      getbytitle: ([title]) => find(columnTitled(farm, list.id, String(title?.value)), title?.value),
      getbyinternalnameortitle: ([name]) => {
        const wanted = String(name?.value);
        return find(columnNamed(farm, list.id, wanted) ?? columnTitled(farm, list.id, wanted), wanted);
      },
      createfieldasxml: ([xml]) => action((body) => addFromXml(visit, list, body, xml?.value)),
      addfield: () => action((body) => addTyped(visit, list, isRecord(body.parameters) ? body.parameters : body))
    }
  });
}

export function fieldEntity(visit: Visit, list: List, field: Field): Entity {
  const change = (kind: Kind, schema: FieldSchema): void => {
    visit.needOnList(list, MAY.manageLists);
    changeColumn(visit, list, field, kind, schema);
  };
  const { webId, ...around } = surroundings(visit, list);
  return entity({
    type: KINDS[field.kind].type,
    set: 'SP.ApiData.Fields',
    uri: `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`,
    own: fieldProperties(field, { webId, ...around }),
    more: {
      ShowInDisplayForm: () => isShownIn.display(field),
      ShowInEditForm: () => isShownIn.edit(field),
      ShowInNewForm: () => isShownIn.new(field)
    },
    links: {
      setshowindisplayform: showIn('ShowInDisplayForm', field, change),
      setshowineditform: showIn('ShowInEditForm', field, change),
      setshowinnewform: showIn('ShowInNewForm', field, change),
      deleteobject: () => action(() => removeOne(visit, list, field))
    },
    merge: (body) => {
      const { schema, kind } = applySchemaXml(field, body);
      const changed = applyProperties(schema, kind, body);
      change(changed.kind, changed.schema);
      return noContent();
    },
    remove: () => removeOne(visit, list, field)
  });
}

function surroundings(visit: Visit, list: List): { webId: string; usersList: string; scope: string; locale: number } {
  return { webId: visit.web.id, usersList: visit.web.usersList, scope: list.folder, locale: visit.web.locale };
}

function removeOne(visit: Visit, list: List, field: Field): void {
  visit.needOnList(list, MAY.manageLists);
  removeColumn(visit, list, field);
}

/** A MERGE may bring a whole new SchemaXml; id and internal name stay. */
function applySchemaXml(field: Field, body: Body): { schema: FieldSchema; kind: Kind } {
  if (typeof body.SchemaXml !== 'string') return { schema: field.schema, kind: field.kind };
  const given = parseFieldXml(body.SchemaXml);
  const kind = kindNamed(given.attributes.Type ?? field.kind) ?? field.kind;
  const { ID = '', Name = '', StaticName = Name } = field.schema.attributes;
  return { schema: { ...given, attributes: { ...given.attributes, ID, Name, StaticName } }, kind };
}

function showIn(name: string, field: Field, change: (kind: Kind, schema: FieldSchema) => void): Link {
  return ([shown]) =>
    action((body) => {
      const value = shown ? shown.value : body.value;
      const attributes = { ...field.schema.attributes, [name]: value === true ? 'TRUE' : 'FALSE' };
      change(field.kind, { ...field.schema, attributes });
      return scalar(name, null);
    });
}

function addTyped(visit: Visit, list: List, body: Body): Entity {
  visit.needOnList(list, MAY.manageLists);
  const kind = kindOf(body);
  if (!kind) throw refuse.notImplemented('POST', `a column of type ${String(body.FieldTypeKind)}`);
  const made = applyProperties({ attributes: {} }, kind, body);
  if (typeof body.SchemaXml === 'string') return addFromXml(visit, list, { parameters: { SchemaXml: body.SchemaXml } });
  return fieldEntity(visit, list, addColumn(visit, list, made.kind, made.schema, false));
}

function kindOf(body: Body): Kind | undefined {
  if (body.FieldTypeKind !== undefined) return kindNumbered(Number(body.FieldTypeKind));
  const type = isRecord(body.__metadata) ? body.__metadata.type : undefined;
  const found = Object.entries(KINDS).find(([, facts]) => facts.type === type && type !== 'SP.Field');
  return found ? kindNamed(found[0]) : undefined;
}

function addFromXml(visit: Visit, list: List, body: Body, inline?: unknown): Entity {
  visit.needOnList(list, MAY.manageLists);
  const parameters = isRecord(body.parameters) ? body.parameters : body;
  const schema = parseFieldXml(String(parameters.SchemaXml ?? inline ?? ''));
  const type = schema.attributes.Type ?? '';
  const kind = kindNamed(type);
  if (!kind) throw refuse.notImplemented('POST', `a column of type ${type}`);
  const options = Number(parameters.Options ?? 0);
  const field = addColumn(visit, list, many(kind, schema), schema, (options & INTERNAL_NAME_HINT) !== 0);
  if ((options & TO_DEFAULT_VIEW) !== 0) addToDefaultView(visit.farm, list, field.internalName);
  return fieldEntity(visit, list, field);
}

/** `Type="User" Mult="TRUE"` means UserMulti. */
function many(kind: Kind, schema: FieldSchema): Kind {
  if (schema.attributes.Mult?.toUpperCase() !== 'TRUE') return kind;
  return kind === 'User' ? 'UserMulti' : kind === 'Lookup' ? 'LookupMulti' : kind;
}
