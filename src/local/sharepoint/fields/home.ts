import { columnsOf } from './columns';
import type { Field } from './field';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import { siteWithId, type Web } from '../store/webs';
import type { Visit } from '../visit';

/** Where columns are kept: a list, or a web, whose columns are site columns. */
export interface Home {
  /** of the list or the web */
  id: string;
  /** undefined for site columns */
  list?: List;
  /** the address of all the columns, behind `_api/` */
  uri: string;
  /** server relative address that the columns name as their scope */
  scope: string;
  columns(): readonly Field[];
  /** refuses who may not change columns here */
  guard(): void;
}

export function listHome(visit: Visit, list: List): Home {
  return {
    id: list.id,
    list,
    uri: `Web/Lists(guid'${list.id}')/Fields`,
    scope: list.folder,
    columns: () => columnsOf(visit.farm, list.id),
    guard: () => visit.needOnList(list, MAY.manageLists)
  };
}

/** The site columns of a web; SharePoint's own ones are in the root web. */
export function webHome(visit: Visit, web: Web = visit.web): Home {
  return {
    id: web.id,
    uri: 'Web/AvailableFields',
    scope: web.path,
    columns: () => columnsOf(visit.farm, web.id),
    guard: () => visit.needOnWeb(MAY.manageWeb)
  };
}

/** Whether a web is the root of its site. */
export function isRootWeb(visit: Visit, web: Web): boolean {
  return siteWithId(visit.farm, web.site).rootWeb === web.id;
}
