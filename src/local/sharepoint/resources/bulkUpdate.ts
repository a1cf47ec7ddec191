import { listOf, type Body } from '../http/ask';
import { messageOf } from '../database';
import { refuse, SharePointError } from '../http/failure';
import { readItem } from '../items/item';
import { changeItem } from '../items/write';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { readForm, type FormResult } from './formValues';
import { action, scalar, type Link } from './node';

/** The same values for several items. What one of them refuses is told under its number, and the others are changed. */
export function bulkUpdate(visit: Visit, list: List): Link {
  return () =>
    action((body) => {
      const ids = (listOf(body.itemIds) ?? []).map(Number);
      if (ids.length === 0) throw refuse.badArgument('The parameter itemIds is missing.');
      const results = ids.flatMap((id) => updateOne(visit, list, id, body));
      return scalar('BulkValidateUpdateListItems', results, 'Collection(SP.ListItemFormUpdateValue)');
    });
}

function updateOne(visit: Visit, list: List, id: number, body: Body): readonly FormResult[] {
  try {
    return visit.farm.db.attempt(() => update(visit, list, id, body));
  } catch (error) {
    if (!(error instanceof SharePointError) || error.status === 501) throw error;
    return [refused(id, messageOf(error))];
  }
}

function update(visit: Visit, list: List, id: number, body: Body): readonly FormResult[] {
  const item = readItem(visit.farm, list, id);
  if (!item) throw refuse.noItem();
  visit.needOnItem(list, item, MAY.editListItems);
  const { results, changes } = readForm(visit, list, body, id);
  if (!results.some(({ HasException }) => HasException))
    changeItem(visit, list, item, changes, { sameVersion: body.bNewDocumentUpdate === true });
  return results;
}

/** As told in public of a file that somebody else had checked out: no column, no code. */
const refused = (ItemId: number, ErrorMessage: string): FormResult => ({
  ErrorCode: 0,
  ErrorMessage,
  FieldName: null,
  FieldValue: null,
  HasException: true,
  ItemId
});
