import type { Item } from '../items/item';
import { changesIn, type Change } from '../store/changes';
import { listWithId, type List } from '../store/lists';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { changeEntity, type ChangePlace } from './change';
import { readChangeQuery } from './changeQuery';
import { action, collection, type Link } from './node';
import { seesChange } from './changeTrim';

const UNSEEN_AT_ONCE = 1000;

export const listChanges = (visit: Visit, list: List): Readonly<Record<string, Link>> =>
  links(visit, { column: 'list', id: list.id, level: 3 });
export const itemChanges = (visit: Visit, list: List, item: Item): Readonly<Record<string, Link>> =>
  links(visit, { column: 'list', id: list.id, level: 3, item: item.id, url: urlOf(list, item) });
export const webChanges = (visit: Visit): Readonly<Record<string, Link>> =>
  links(visit, { column: 'web', id: visit.web.id, level: 2 });
export const siteChanges = (visit: Visit): Readonly<Record<string, Link>> =>
  links(visit, { column: 'site', id: visit.web.site, level: 1 });

function links(visit: Visit, place: ChangePlace): Readonly<Record<string, Link>> {
  return {
    getchanges: () =>
      action((body) => {
        needToRead(visit, place);
        const wanted = readChangeQuery(visit.farm, body, place);
        const changes = read(visit, place, wanted);
        return collection({
          type: 'SP.Change',
          set: 'SP.ApiData.Changes',
          uri: 'Web/GetChanges',
          all: () => changes.map((change) => changeEntity(change, place))
        });
      })
  };
}

function needToRead(visit: Visit, { column, id }: ChangePlace): void {
  const list = column === 'list' ? listWithId(visit.farm, id) : undefined;
  if (list) visit.at(list).needOnList(list, MAY.open);
  else visit.needOnWeb(MAY.viewListItems);
}

/** What the caller may not see is left out, and the next ones come instead. */
function read(visit: Visit, place: ChangePlace, wanted: ReturnType<typeof readChangeQuery>): Change[] {
  const { column, id, item } = place;
  const sees = seesChange(visit);
  const seen: Change[] = [];
  let { after, upTo } = wanted;
  while (seen.length < wanted.limit) {
    const limit = Math.min(UNSEEN_AT_ONCE, wanted.limit);
    const asked = { ...wanted, column, id, after, upTo, limit, ...(item === undefined ? {} : { item }) };
    const found = changesIn(visit.farm, asked);
    seen.push(...found.filter(sees));
    const last = found.at(-1);
    if (!last || found.length < limit) break;
    if (wanted.latestFirst) upTo = last.seq - 1;
    else after = last.seq;
  }
  return seen.slice(0, wanted.limit);
}

/** A file's address; of a row, the address of the file that it would be. */
function urlOf(list: List, item: Item): string {
  const parts = [list.folder, item.dir, item.leaf === '' ? `${item.id}_.000` : item.leaf];
  return parts.filter((part) => part !== '').join('/');
}
