import { columnNamed, columnsOf } from '../fields/columns';
import { attribute, flag, isReadOnly, type Field } from '../fields/field';
import { KINDS } from '../fields/kinds';
import { valueOf } from '../items/columns';
import { asText } from '../items/forms';
import { itemPath, type Item, type Stored } from '../items/item';
import type { List } from '../store/lists';
import { principalWithId } from '../store/principals';
import { printMask } from '../store/roles';
import { baseType } from '../store/listTemplates';
import type { Visit } from '../visit';
import { formField } from './formSchema';
import { termsText } from '../taxonomy/values';
import { showLinked } from './formValues';
import { seenItem } from './item';
import { scalar, type Scalar } from './node';
import { typeName } from './stream';

const DISPLAY = 1;
/** What a form shows of every item besides its own columns. */
const FOOT = ['Created', 'Author', 'Modified', 'Editor'];
const NO_COLUMNS: ReadonlySet<string> = new Set(['Computed', 'ContentTypeId', 'Attachments', 'Calculated', 'Counter']);
/** Kept for retention; no form shows it, though nothing in it says so. */
const UNSEEN = 'ComplianceAssetId';

/** RenderListFormData: one item as SharePoint's own forms read it, as JSON in a text; their page is not in it. */
export function renderListFormData(visit: Visit, list: List, itemId: number, mode: number): Scalar {
  const item = seenItem(visit, list, itemId);
  const fields = formColumns(visit, list, mode);
  const modes = fields.map((field) => [field.internalName, isReadOnly(field) ? DISPLAY : mode] as const);
  return scalar(
    'RenderListFormData',
    JSON.stringify({
      ListData: listData(visit, list, item, fields),
      ListSchema: Object.fromEntries(fields.map((field) => [field.internalName, formField(visit, field)])),
      FormControlMode: mode,
      FieldControlModes: Object.fromEntries(modes),
      ...attributes(visit, list, item),
      CSRCustomLayout: false,
      PostBackRequired: false,
      PreviousPostBackHandled: false,
      UploadMode: false,
      ItemContentTypeName: typeName(visit, list, item),
      ItemContentTypeId: item.contentType
    })
  );
}

function formColumns(visit: Visit, list: List, mode: number): Field[] {
  const hiding = mode === DISPLAY ? 'ShowInDisplayForm' : 'ShowInEditForm';
  const shown = columnsOf(visit.farm, list.id).filter(
    (field) =>
      !flag(field, 'Hidden') &&
      !isReadOnly(field) &&
      !NO_COLUMNS.has(field.kind) &&
      field.internalName !== UNSEEN &&
      attribute(field, hiding)?.toUpperCase() !== 'FALSE'
  );
  const last = [...(list.settings.EnableAttachments === true ? ['Attachments'] : []), ...FOOT];
  return [...shown, ...last.flatMap((name) => columnNamed(visit.farm, list.id, name) ?? [])];
}

function listData(visit: Visit, list: List, item: Item, fields: readonly Field[]): Record<string, unknown> {
  return {
    owshiddenversion: item.version,
    ContentType: typeName(visit, list, item),
    ...Object.fromEntries(fields.map((field) => [field.internalName, formValue(visit, list, item, field)]))
  };
}

function formValue(visit: Visit, list: List, item: Item, field: Field): unknown {
  const value = valueOf(field, item, list);
  const { shape } = KINDS[field.kind];
  if (field.internalName === 'Attachments') return '';
  if (shape === 'person' || shape === 'people')
    return isReadOnly(field) ? signature(visit, value) : idsIn(value).map((id) => picked(visit, id));
  if (value === null) return '';
  if (shape === 'boolean') return value === true ? '1' : '0';
  if (shape === 'choices' && Array.isArray(value)) return `;#${value.join(';#')};#`;
  const show = showLinked(visit);
  if (shape === 'link' || shape === 'links')
    return idsIn(value)
      .map((id) => `${id};#${show(field, id)}`)
      .join(';#');
  if (shape === 'term' || shape === 'terms') return termsText(visit, field, value);
  return asText(value, field, { locale: visit.web.locale, zone: visit.web.timeZone }, show);
}

const idsIn = (value: Stored): number[] =>
  value === null ? [] : Array.isArray(value) ? value.map(Number) : [Number(value)];

/** `11;#Kari Dalen,#i:0#.f|membership|kari@..,#kari@..,#kari@..,#Kari Dalen` */
function signature(visit: Visit, value: Stored): string {
  const who = principalWithId(visit.farm, visit.web.site, Number(value));
  return who ? [`${who.id};#${who.title}`, who.login, who.email, who.email, who.title].join(',#') : '';
}

function picked(visit: Visit, id: number): Record<string, unknown> {
  const who = principalWithId(visit.farm, visit.web.site, id);
  return {
    Key: who?.login ?? '',
    DisplayText: who?.title ?? '',
    IsResolved: who !== undefined,
    Description: who?.login ?? '',
    EntityType: '',
    EntityGroupName: '',
    HierarchyIdentifier: null,
    EntityData: { SPUserID: String(id), AccountName: who?.login ?? '', PrincipalType: 'User' },
    MultipleMatches: [],
    ProviderName: '',
    ProviderDisplayName: ''
  };
}

function attributes(visit: Visit, list: List, item: Item): Record<string, unknown> {
  const { High, Low } = printMask(visit.onItem(list, item));
  return {
    WebAttributes: {
      WebUrl: visit.web.path,
      EffectivePresenceEnabled: true,
      AllowScriptableWebParts: false,
      PermissionCustomizePages: false,
      LCID: String(visit.web.locale),
      CurrentUserId: visit.me().id
    },
    ItemAttributes: {
      Id: item.id,
      FsObjType: item.kind,
      ExternalListItem: false,
      Url: itemPath(item, list),
      EffectiveBasePermissionsLow: Number(Low),
      EffectiveBasePermissionsHigh: Number(High)
    },
    ListAttributes: {
      Id: list.id,
      BaseType: baseType(list.template),
      Direction: 'none',
      ListTemplateType: list.template,
      DefaultItemOpen: 1,
      EnableVersioning: list.settings.EnableVersioning === true
    }
  };
}
