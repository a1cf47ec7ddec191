import { columnNamed } from '../fields/columns';
import { escapeXml } from '../fields/schemaXml';
import { isRecord, type Body } from '../http/ask';
import { noContent } from '../http/answer';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { bumpList, type List } from '../store/lists';
import { MAY } from '../store/roles';
import { insertView, removeView, updateView, viewsOf, type View } from '../store/views';
import type { Visit } from '../visit';
import { action, collection, entity, type Collection, type Entity, type Link } from './node';
import { applyViewBody, viewProperties } from './viewProperties';

export function viewCollection(visit: Visit, list: List): Collection {
  const find = (test: (view: View) => boolean): Entity => {
    const view = viewsOf(visit.farm, list.id).find(test);
    if (!view) throw refuse.noView();
    return viewEntity(visit, list, view);
  };
  const byId: Link = ([id]) => find((view) => view.id === String(id?.value).toLowerCase().replace(/[{}]/g, ''));
  return collection({
    type: 'SP.View',
    set: 'SP.ApiData.Views',
    uri: `Web/Lists(guid'${list.id}')/Views`,
    all: () => viewsOf(visit.farm, list.id).map((view) => viewEntity(visit, list, view)),
    key: byId,
    add: (body) => addView(visit, list, body),
    links: {
      getbyid: byId,
      getbytitle: ([title]) => find((view) => view.title.toLowerCase() === String(title?.value).toLowerCase()),
      add: () => action((body) => addView(visit, list, isRecord(body.parameters) ? body.parameters : body))
    }
  });
}

export function defaultView(visit: Visit, list: List): Entity {
  const view = viewsOf(visit.farm, list.id).find(({ isDefault }) => isDefault);
  if (!view) throw refuse.noView();
  return viewEntity(visit, list, view);
}

function viewEntity(visit: Visit, list: List, view: View): Entity {
  const change = (changed: Partial<View>): void => {
    visit.needOnList(list, MAY.manageLists);
    updateView(visit.farm, list, { ...view, ...changed });
    visit.changed('View', CHANGE.update, { list: list.id, uniqueId: view.id });
  };
  return entity({
    type: 'SP.View',
    set: 'SP.ApiData.Views',
    uri: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    own: viewProperties(view),
    links: {
      viewfields: () => viewFields(list, view, change),
      setviewxml: () => {
        throw refuse.notImplemented('POST', visit.ask.url);
      },
      deleteobject: () => action(() => remove(visit, list, view))
    },
    merge: (body) => {
      change(applyViewBody(view, body));
      return noContent();
    },
    remove: () => remove(visit, list, view)
  });

  function viewFields(owner: List, of: View, write: (changed: Partial<View>) => void): Entity {
    return viewFieldsEntity(visit, owner, of, write);
  }
}

function viewFieldsEntity(visit: Visit, list: List, view: View, change: (changed: Partial<View>) => void): Entity {
  const { fields } = view;
  const named = (given: unknown): string => {
    const field = columnNamed(visit.farm, list.id, String(given));
    if (!field) throw refuse.noColumn(String(given));
    return field.internalName;
  };
  return entity({
    type: 'SP.ViewFieldCollection',
    set: 'SP.ApiData.ViewFieldCollections',
    uri: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`,
    own: { SchemaXml: fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join(''), Items: fields },
    links: {
      addviewfield: ([name]) =>
        action((body) => {
          const added = named(name?.value ?? body.strField);
          if (!fields.includes(added)) change({ fields: [...fields, added] });
        }),
      removeviewfield: ([name]) =>
        action((body) => {
          const gone = named(name?.value ?? body.strField);
          change({ fields: fields.filter((each) => each !== gone) });
        }),
      removeallviewfields: () => action(() => change({ fields: [] })),
      moveviewfieldto: () =>
        action((body) => {
          const moved = named(body.field);
          const rest = fields.filter((each) => each !== moved);
          const index = Number(body.index ?? 0);
          change({ fields: [...rest.slice(0, index), moved, ...rest.slice(index)] });
        })
    }
  });
}

function addView(visit: Visit, list: List, body: Body): Entity {
  visit.needOnList(list, MAY.manageLists);
  const empty: View = {
    id: '',
    list: list.id,
    title: '',
    url: '',
    fields: [],
    query: '',
    rowLimit: 30,
    isDefault: false,
    settings: {}
  };
  const wanted = applyViewBody(empty, body);
  if (wanted.title === '') throw refuse.badArgument('The title of a view may not be empty.');
  if (wanted.fields.length === 0)
    wanted.fields = viewsOf(visit.farm, list.id).find(({ isDefault }) => isDefault)?.fields ?? [];
  const view = insertView(visit.farm, list, wanted);
  bumpList(visit.farm, list);
  visit.changed('View', CHANGE.add, { list: list.id, uniqueId: view.id });
  return viewEntity(visit, list, view);
}

function remove(visit: Visit, list: List, view: View): void {
  visit.needOnList(list, MAY.manageLists);
  removeView(visit.farm, list, view);
  visit.changed('View', CHANGE.remove, { list: list.id, uniqueId: view.id });
}
