import { isRecord } from '../http/ask';
import { refuse } from '../http/failure';
import { addRow, readNewRow } from '../files/newRow';
import { itemTable, number } from '../database';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { readForm } from './formValues';
import { bulkUpdate } from './bulkUpdate';
import { camlQuery, getItems } from './getItems';
import { itemChanges } from './changesXml';
import { renderListFormData } from './formData';
import { oneItem } from './items';
import { action, query, scalar, type Link, type Node } from './node';
import { renderListData, renderStream } from './renderList';
import { argument } from './security';

/** The functions of a list that read or add items in other ways than `items` does. */
export function itemQueries(visit: Visit, list: List): Readonly<Record<string, Link>> {
  return {
    getitems: (args) => query((body) => getItems(visit, list, camlQuery(args, body))),
    renderlistdata: (args) =>
      action((body) => renderListData(visit, list, String(args[0]?.value ?? body.viewXml ?? ''))),
    renderlistdataasstream: () => action((body) => renderStream(visit, list, body)),
    renderlistformdata: (args) =>
      action(() => {
        const [id, mode] = [argument(args, 'itemid', 0), argument(args, 'mode', 2)];
        return renderListFormData(visit, list, Number(id), Number(mode ?? 1));
      }),
    getlistitemchangessincetoken: () =>
      action((body) => itemChanges(visit, list, isRecord(body.query) ? body.query : body)),
    addvalidateupdateitemusingpath: addValidated(visit, list, 'AddValidateUpdateItemUsingPath'),
    addvalidateupdateitem: addValidated(visit, list, 'AddValidateUpdateItem'),
    bulkvalidateupdatelistitems: bulkUpdate(visit, list),
    getitembystringid: (args) => withStringId(visit, list, String(argument(args, 'sid', 0) ?? '')),
    getitembyuniqueid: (args) => withUniqueId(visit, list, String(argument(args, 'uniqueid', 0) ?? ''))
  };
}

function addValidated(visit: Visit, list: List, name: string): Link {
  return () =>
    action((body) => {
      visit.needOnList(list, MAY.addListItems);
      const { results, changes } = readForm(visit, list, body, 0);
      const refused = results.some(({ HasException }) => HasException);
      const id = refused ? 0 : addRow(visit, list, changes, readNewRow(body.listItemCreateInfo)).id;
      const added = {
        ErrorCode: 0,
        ErrorMessage: null,
        FieldName: 'Id',
        FieldValue: String(id),
        HasException: false,
        ItemId: 0
      };
      return scalar(name, [...results, added], 'Collection(SP.ListItemFormUpdateValue)');
    });
}

function withStringId(visit: Visit, list: List, id: string): Node {
  return oneItem(visit, list, /^\d+$/.test(id) ? Number(id) : 0);
}

function withUniqueId(visit: Visit, list: List, uniqueId: string): Node {
  const wanted = uniqueId.replace(/[{}]/g, '').toLowerCase();
  const row = visit.farm.db.one(`SELECT id FROM ${itemTable(list.seq)} WHERE unique_id = ?`, wanted);
  if (!row) throw refuse.noItem();
  return oneItem(visit, list, number(row, 'id'));
}
