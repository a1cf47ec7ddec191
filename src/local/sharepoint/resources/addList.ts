import type { Body } from '../http/ask';
import { refuse } from '../http/failure';
import { insertTemplateFields } from '../fields/templateFields';
import { CHANGE } from '../store/changes';
import { CUSTOM_LIST, insertList, listWithId, type List } from '../store/lists';
import { initialSettings } from '../store/listSettings';
import { LIST_TEMPLATES } from '../store/listTemplates';
import { MAY } from '../store/roles';
import { insertFirstView } from '../store/views';
import type { Visit } from '../visit';
import { listEntity } from './list';
import { readListBody } from './listBody';
import type { Entity } from './node';
import { readSetting } from './settingValue';

/** POST to `lists`; the address comes from the title, unless the body says where (`Url`, relative to the web). */
export function addList(visit: Visit, { Url, ...body }: Body): Entity {
  visit.needOnWeb(MAY.manageLists);
  const template = Number(readSetting(body.BaseTemplate, 0) ?? CUSTOM_LIST);
  if (!LIST_TEMPLATES[template]) throw refuse.notImplemented('POST', `a list of template ${template}`);
  const wanted = readListBody({ title: '', settings: initialSettings(template), template }, body);
  const at = typeof Url === 'string' ? Url.replace(/^\/+|\/+$/g, '') : undefined;
  const list = insertList(visit.farm, visit.web, { ...wanted, template, ...(at ? { at } : {}) });
  insertTemplateFields(visit.farm, list);
  insertFirstView(visit.farm, list);
  visit.changed('List', CHANGE.add, { list: list.id });
  return listEntity(visit, reread(visit, list));
}

function reread(visit: Visit, list: List): List {
  return listWithId(visit.farm, list.id) ?? list;
}
