import { columnNamed } from '../fields/columns';
import type { Field } from '../fields/field';
import { isWritable, valueOf } from '../items/columns';
import { isFixed } from '../items/fixed';
import type { Show } from '../items/forms';
import { readFormValue } from '../items/formValues';
import { readItem, type Item, type Stored } from '../items/item';
import { changeItem, type Changes } from '../items/write';
import { isRecord, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import { listWithId, type List } from '../store/lists';
import { principalWithId } from '../store/principals';
import { KINDS } from '../fields/kinds';
import { MAY } from '../store/roles';
import type { Visit } from '../visit';
import { action, scalar, type Link } from './node';

/** `OData__x005f_UIVersionString`, `Last_x005f_x0020_x005f_Modified`: every underscore is written out. */
export function textName({ internalName }: Field): string {
  return (internalName.startsWith('_') ? 'OData_' : '') + internalName.replace(/_/g, '_x005f_');
}

export function showLinked(visit: Visit): Show {
  return (field, id) => {
    if (KINDS[field.kind].number === KINDS.User.number)
      return principalWithId(visit.farm, visit.web.site, id)?.title ?? '';
    const list = listWithId(visit.farm, field.schema.attributes.List ?? '');
    const item = list && readItem(visit.farm, list, id);
    const shown = list && columnNamed(visit.farm, list.id, field.schema.attributes.ShowField ?? 'Title');
    return list && item && shown ? String(valueOf(shown, item, list) ?? '') : '';
  };
}

export interface FormResult {
  ErrorCode: number;
  ErrorMessage: string | null;
  /** null where the item itself was refused */
  FieldName: string | null;
  FieldValue: string | null;
  HasException: boolean;
  ItemId: number;
}

/** What SharePoint's grid and forms call. It answers 200 even when a column was refused; then nothing is stored. */
export function validateUpdate(visit: Visit, list: List, item: Item): Link {
  return () =>
    action((body) => {
      visit.needOnItem(list, item, MAY.editListItems);
      const { results, changes } = readForm(visit, list, body, item.id);
      const refused = results.some(({ HasException }) => HasException);
      if (!refused) changeItem(visit, list, item, changes, { sameVersion: body.bNewDocumentUpdate === true });
      return scalar('ValidateUpdateListItem', results, 'Collection(SP.ListItemFormUpdateValue)');
    });
}

export function readForm(
  visit: Visit,
  list: List,
  body: Body,
  itemId: number
): { results: FormResult[]; changes: Changes } {
  if (!Array.isArray(body.formValues)) throw refuse.badArgument('The parameter formValues is missing.');
  const changes = new Map<Field, Stored>();
  const results = (body.formValues as readonly unknown[]).map((each) => {
    const { FieldName = '', FieldValue = null } = isRecord(each) ? each : {};
    const value = FieldValue === null ? null : String(FieldValue);
    return readOne(visit, list, { name: String(FieldName), value, itemId }, changes);
  });
  return { results, changes };
}

function readOne(
  visit: Visit,
  list: List,
  { name, value, itemId }: { name: string; value: string | null; itemId: number },
  changes: Map<Field, Stored>
): FormResult {
  const result = {
    ErrorCode: 0,
    ErrorMessage: null,
    FieldName: name,
    FieldValue: value,
    HasException: false,
    ItemId: itemId
  };
  const field = columnNamed(visit.farm, list.id, name);
  const failed = (complaint: string, code = -2146232832): FormResult => ({
    ...result,
    ErrorCode: code,
    ErrorMessage: complaint,
    HasException: true
  });
  if (!field) return failed(`Column '${name}' does not exist. It may have been deleted by another user.`, -2147024809);
  if (!isWritable(field) && !isFixed(field)) return result;
  const read = readFormValue(value ?? '', field, visit);
  if ('complaint' in read) return failed(read.complaint);
  changes.set(field, read.value);
  return result;
}
