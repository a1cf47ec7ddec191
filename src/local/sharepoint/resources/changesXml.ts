import { columnsOf } from '../fields/columns';
import { attribute, type Field } from '../fields/field';
import { escapeXml, printFieldXml } from '../fields/schemaXml';
import type { Body } from '../http/ask';
import type { Answer } from '../http/answer';
import type { Item } from '../items/item';
import type { List } from '../store/lists';
import { viewsOf } from '../store/views';
import type { Visit } from '../visit';
import { FULL } from '../store/roles';
import { owsRow } from './owsValues';
import { readItemChanges, readRequest, type Changed } from './changesSince';

const single = (text: string): string => escapeXml(text).replace(/'/g, '&#39;');
const yes = (value: unknown): string => (value === true ? 'True' : 'False');

/** GetListItemChangesSinceToken: the list's items, or what became of them since, as XML. */
export function itemChanges(visit: Visit, list: List, query: Body): Answer {
  const request = readRequest(visit, list, query);
  const changed = readItemChanges(visit, list, request);
  const position = changed.next ? ` ListItemCollectionPositionNext="${escapeXml(changed.next)}"` : '';
  const rows = changed.items.map((item) => row(visit, list, item, request));
  const mask = visit.onList(list);
  const permissions = mask === FULL ? 'FullMask' : `0x${mask.toString(16)}`;
  const head =
    "MinTimeBetweenSyncs='0' RecommendedTimeBetweenSyncs='180' MaxBulkDocumentSyncSize='500' MaxRecommendedEmbeddedFileSize='500'" +
    ` EffectivePermMask='${permissions}' xmlns:s='uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882'` +
    " xmlns:dt='uuid:C2F41010-65B3-11d1-A29F-00AA00C14882' xmlns:rs='urn:schemas-microsoft-com:rowset' xmlns:z='#RowsetSchema'";
  const body =
    '<?xml version="1.0" encoding="utf-8" ?>\r\n<GetListItemChangesSinceTokenResult>\r\n' +
    `<listitems ${head}>\r\n${changesElement(visit, list, changed)}\r\n` +
    `<rs:data ItemCount="${rows.length}"${position}>\r\n${rows.join('')}</rs:data>\r\n</listitems>\r\n</GetListItemChangesSinceTokenResult>`;
  return { status: 200, headers: { 'Content-Type': 'text/xml; charset=utf-8' }, body };
}

function row(visit: Visit, list: List, item: Item, wanted: { fields: readonly string[]; mandatory: boolean }): string {
  const attributes = owsRow(visit, list, item, wanted.fields, wanted.mandatory);
  return `   <z:row ${attributes.map(([name, value]) => `${name}='${single(value)}'`).join(' ')} />\r\n`;
}

function changesElement(visit: Visit, list: List, changed: Changed): string {
  const more = changed.more ? ' MoreChanges="TRUE"' : '';
  const ids = changed.marks.map(({ type, item, uniqueId }) =>
    item === null
      ? `<Id ChangeType="${type}" />`
      : `<Id ChangeType="${type}" UniqueId="{${(uniqueId ?? '').toUpperCase()}}">${item}</Id>`
  );
  const inside = [...ids, ...(changed.schema ? [listElement(visit, list)] : [])].join('\r\n');
  return `<Changes LastChangeToken="${changed.token}"${more}>${inside === '' ? '' : `\r\n${inside}\r\n`}</Changes>`;
}

const compact = (time: string): string => time.replace(/[-Z]/g, '').replace('T', ' ');

function listAttributes(visit: Visit, list: List): Record<string, string | number> {
  const { settings } = list;
  const id = `{${list.id.toUpperCase()}}`;
  const view = viewsOf(visit.farm, list.id).find(({ isDefault }) => isDefault);
  return {
    DocTemplateUrl: '',
    DefaultViewUrl: view?.url ?? '',
    MobileDefaultViewUrl: '',
    ID: id,
    Title: list.title,
    Description: String(settings.Description ?? ''),
    Name: id,
    BaseType: list.template === 101 ? 1 : 0,
    ServerTemplate: list.template,
    Created: compact(list.created),
    Modified: compact(list.modified),
    LastDeleted: compact(list.deleted),
    Version: list.etag,
    Direction: 'none',
    ItemCount: list.items,
    RootFolder: list.folder,
    ReadSecurity: Number(settings.ReadSecurity ?? 1),
    WriteSecurity: Number(settings.WriteSecurity ?? 1),
    WebFullUrl: visit.web.path,
    WebId: visit.web.id,
    ScopeId: visit.listScope(list)
  };
}

function versionAttributes({ settings, scope }: List): Record<string, string | number> {
  return {
    MajorVersionLimit: Number(settings.MajorVersionLimit ?? 0),
    MajorWithMinorVersionsLimit: Number(settings.MajorWithMinorVersionsLimit ?? 0),
    HasUniqueScopes: yes(scope !== null),
    EnableAttachments: yes(settings.EnableAttachments),
    EnableModeration: yes(settings.EnableModeration),
    EnableVersioning: yes(settings.EnableVersioning),
    Hidden: yes(settings.Hidden),
    EnableMinorVersion: yes(settings.EnableMinorVersions),
    RequireCheckout: yes(settings.ForceCheckout),
    EnableFolderCreation: yes(settings.EnableFolderCreation),
    MaxItemsPerThrottledOperation: 5000
  };
}

function listElement(visit: Visit, list: List): string {
  const attributes = { ...listAttributes(visit, list), ...versionAttributes(list) };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(String(value))}"`);
  const fields = columnsOf(visit.farm, list.id).map(fieldElement).join('');
  return `<List ${written.join(' ')}><Fields>${fields}</Fields>${regional(visit)}</List>`;
}

/** Built-in columns have no schema of their own here: what every one has. */
function fieldElement(field: Field): string {
  if (attribute(field, 'Name')) return printFieldXml(field.schema);
  const { id, kind, internalName, title } = field;
  return printFieldXml({
    ...field.schema,
    attributes: { ID: `{${id}}`, Type: kind, Name: internalName, DisplayName: title, ...field.schema.attributes }
  });
}

function regional(visit: Visit): string {
  const { locale } = visit.web;
  return (
    `<RegionalSettings><Language>1033</Language><Locale>${locale}</Locale></RegionalSettings>` +
    `<ServerSettings><ServerVersion>16.0.0.27215</ServerVersion><RecycleBinEnabled>True</RecycleBinEnabled>` +
    `<ServerRelativeUrl>${escapeXml(visit.web.path)}</ServerRelativeUrl></ServerSettings>`
  );
}
