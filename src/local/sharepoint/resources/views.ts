import { isRecord, type Body } from '../http/ask';
import { noContent } from '../http/answer';
import { refuse } from '../http/failure';
import { CHANGE } from '../store/changes';
import { bumpList, listsOf, type List } from '../store/lists';
import { MAY, permissionBit } from '../store/roles';
import { insertView, removeView, updateView, viewsOf, type View } from '../store/views';
import { applyViewXml } from '../views/readXml';
import { may, type Visit } from '../visit';
import { action, collection, entity, query, scalar, type Collection, type Entity, type Link } from './node';
import { viewFields } from './viewFields';
import { renderAsHtml } from './viewHtml';
import { applyViewBody, viewProperties } from './viewProperties';

const MANAGE_PERSONAL_VIEWS = permissionBit(10);

export function viewCollection(visit: Visit, list: List): Collection {
  const find = (test: (view: View) => boolean): Entity => {
    const view = seenViews(visit, list).find(test);
    if (!view) throw refuse.noView();
    return viewEntity(visit, list, view);
  };
  const byId: Link = ([id]) => find((view) => view.id === String(id?.value).toLowerCase().replace(/[{}]/g, ''));
  return collection({
    type: 'SP.View',
    set: 'SP.ApiData.Views',
    uri: `Web/Lists(guid'${list.id}')/Views`,
    all: () => seenViews(visit, list).map((view) => viewEntity(visit, list, view)),
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

/** By the address of its page, whole or server relative, with or without a query. */
export function viewByUrl(visit: Visit): Link {
  return ([given]) => {
    const [page = ''] = String(given?.value ?? '').split(/[?#]/);
    const wanted = page.replace(visit.farm.origin(), '').replace(/%20/g, ' ').toLowerCase();
    for (const list of listsOf(visit.farm, visit.web.id)) {
      const view = seenViews(visit, list).find(({ url }) => url.toLowerCase() === wanted);
      if (view && may(visit.onList(list), MAY.open)) return viewEntity(visit, list, view);
    }
    throw refuse.noFile();
  };
}

/** Everybody's views, and one's own personal ones. */
function seenViews(visit: Visit, list: List): readonly View[] {
  return viewsOf(visit.farm, list.id).filter(
    ({ settings }) => !settings.PersonalView || settings.Owner === visit.who.user
  );
}

function viewEntity(visit: Visit, list: List, view: View): Entity {
  const change = (changed: Partial<View>): void => {
    guard(visit, list, view);
    updateView(visit.farm, list, { ...view, ...changed });
    visit.changed('View', CHANGE.update, { list: list.id, uniqueId: view.id });
  };
  return entity({
    type: 'SP.View',
    set: 'SP.ApiData.Views',
    uri: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    own: viewProperties(view, list.template),
    links: {
      viewfields: () => viewFields(visit, list, view, change),
      setviewxml: ([xml]) =>
        action((body) => {
          change(applyViewXml(view, String(xml?.value ?? body.viewXml ?? '')));
          return scalar('SetViewXml', null);
        }),
      renderashtml: () => query(() => scalar('RenderAsHtml', renderAsHtml(visit, list, view))),
      deleteobject: () => action(() => remove(visit, list, view))
    },
    merge: (body) => {
      change(applyViewBody(view, body));
      return noContent();
    },
    remove: () => remove(visit, list, view)
  });
}

function guard(visit: Visit, list: List, { settings }: View): void {
  visit.needOnList(list, settings.PersonalView === true ? MANAGE_PERSONAL_VIEWS : MAY.manageLists);
}

function addView(visit: Visit, list: List, body: Body): Entity {
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
  guard(visit, list, wanted);
  if (wanted.title === '') throw refuse.badArgument('The title of a view may not be empty.');
  if (wanted.fields.length === 0)
    wanted.fields = viewsOf(visit.farm, list.id).find(({ isDefault }) => isDefault)?.fields ?? [];
  if (wanted.settings.PersonalView === true) wanted.settings = { ...wanted.settings, Owner: visit.me().id };
  const view = insertView(visit.farm, list, wanted);
  bumpList(visit.farm, list);
  visit.changed('View', CHANGE.add, { list: list.id, uniqueId: view.id });
  return viewEntity(visit, list, view);
}

/** A list is never without a view that opens: the first of the others takes the place of a default one. */
function remove(visit: Visit, list: List, view: View): void {
  guard(visit, list, view);
  removeView(visit.farm, list, view);
  const next = view.isDefault ? viewsOf(visit.farm, list.id).find(({ settings }) => !settings.PersonalView) : undefined;
  if (next) updateView(visit.farm, list, { ...next, isDefault: true });
  visit.changed('View', CHANGE.remove, { list: list.id, uniqueId: view.id });
}
