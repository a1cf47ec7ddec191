import { columnNamed } from '../fields/columns';
import type { Field } from '../fields/field';
import { childElements, parseXml } from '../fields/schemaXml';
import { initialValue } from '../items/defaults';
import type { Changes } from '../items/write';
import type { Stored } from '../items/item';
import { readPieces } from '../store/contents';
import { eventReceiversOf } from '../store/eventReceivers';
import type { List } from '../store/lists';
import { under } from '../store/webs';
import type { Visit } from '../visit';
import { fileAt } from './spot';

const RECEIVER = 'Microsoft.Office.DocumentManagement.LocationBasedMetadataDefaultsReceiver';
const LEAF = 'Forms/client_LocationBasedDefaults.html';

/** What a new file has in its columns because of where it lies: SharePoint's column default value settings. */
export function locationDefaults(visit: Visit, list: List, dir: string): Changes {
  const values = new Map<Field, Stored>();
  if (!eventReceiversOf(visit.farm, list.id).some(({ className }) => className === RECEIVER)) return values;
  const folder = under(list.folder, dir).toLowerCase();
  for (const { path, name, value } of settingsIn(textOf(visit, list))) {
    if (!`${folder}/`.startsWith(`${path}/`)) continue;
    const field = columnNamed(visit.farm, list.id, name);
    const read = field && initialValue(withDefault(field, value), visit);
    if (field && read !== null && read !== undefined) values.set(field, read);
  }
  return values;
}

interface Setting {
  /** in lower case */
  path: string;
  name: string;
  value: string;
}

/** Those of inner folders come last, so that they win. What cannot be read sets nothing. */
function settingsIn(xml: string): Setting[] {
  try {
    const places = xml === '' ? [] : childElements(parseXml(xml));
    return places
      .flatMap((place) => {
        const path = decodeURIComponent(place.getAttribute('href') ?? '').toLowerCase();
        return childElements(place).map((each) => ({
          path,
          name: each.getAttribute('FieldName') ?? '',
          value: each.textContent ?? ''
        }));
      })
      .sort((one, other) => one.path.length - other.path.length);
  } catch {
    return [];
  }
}

function textOf(visit: Visit, list: List): string {
  const found = fileAt(visit, under(list.folder, LEAF));
  if (!found) return '';
  return Buffer.concat([...readPieces(visit.farm, Number(found.item.fields._content ?? 0))]).toString('utf8');
}

const withDefault = (field: Field, defaultValue: string): Field => ({
  ...field,
  builtIn: false,
  schema: { ...field.schema, defaultValue }
});
