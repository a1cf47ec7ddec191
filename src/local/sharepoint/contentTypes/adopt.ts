import { columnNamed, columnsOf } from '../fields/columns';
import { siteFieldsOf } from '../fields/builtIn';
import { listHome } from '../fields/home';
import { kindNamed } from '../fields/kinds';
import { addColumn } from '../fields/write';
import type { ContentType, FieldLink } from '../store/contentTypes';
import type { List } from '../store/lists';
import { siteWithId } from '../store/webs';
import type { Visit } from '../visit';
import { copyFor } from './types';
import type { TypeHome } from './home';
import { childId } from './ids';

/** A list's own copy of a site's content type; the list gets the columns that it lacks. */
export function adopt(visit: Visit, home: TypeHome, list: List, type: ContentType): ContentType {
  home.all();
  const links = type.links.flatMap((link) => linked(visit, list, link));
  const copy = { ...copyFor(type, list, childId(type.id)), links };
  home.add(copy);
  return copy;
}

/** The reference to the list's column; none where SharePoint shows a column that this server does not have. */
function linked(visit: Visit, list: List, link: FieldLink): FieldLink[] {
  const present = columnNamed(visit.farm, list.id, link.id) ?? columnNamed(visit.farm, list.id, link.name);
  if (present) return [{ ...link, id: present.id, name: present.internalName }];
  const root = siteWithId(visit.farm, visit.web.site).rootWeb;
  const columns = [...columnsOf(visit.farm, visit.web.id), ...columnsOf(visit.farm, root), ...siteFieldsOf(root)];
  const site = columns.find(({ id }) => id === link.id);
  if (!site || !kindNamed(site.kind)) return [];
  const added = addColumn(visit, listHome(visit, list), site.kind, site.schema, {
    described: 'xml',
    keepName: true,
    checkTitle: false
  });
  return [{ ...link, id: added.id, name: added.internalName }];
}
