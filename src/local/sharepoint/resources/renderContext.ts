import { columnNamed } from '../fields/columns';
import { attribute, flag, isReadOnly, type Field } from '../fields/field';
import { KINDS } from '../fields/kinds';
import type { CamlView } from '../items/caml';
import type { List } from '../store/lists';
import { MAY } from '../store/roles';
import type { View } from '../store/views';
import { absoluteUrl } from '../store/webs';
import { may, type Visit } from '../visit';

const braced = (id: string): string => `{${id.toUpperCase()}}`;

/** RenderOptions' ContextInfo: what the page around a list needs to know. */
export function contextOf(visit: Visit, list: List, view: View | undefined): Record<string, unknown> {
  const mask = visit.onList(list);
  const url = absoluteUrl(visit.farm, visit.web.path);
  const form = (type: number): string =>
    `${url}/_layouts/15/listform.aspx?PageType=${type}&ListId=${encodeURIComponent(braced(list.id))}`;
  return {
    BaseViewID: String(view?.settings.BaseViewId ?? '1'),
    ListTemplateType: String(list.template),
    listBaseType: list.template === 101 ? 1 : 0,
    BasePermissions: {
      ManageLists: may(mask, MAY.manageLists),
      ManagePersonalViews: may(mask, 1n << 12n),
      OpenItems: may(mask, 1n << 5n)
    },
    CurrentUserId: visit.me().id,
    CurrentUserIsSiteAdmin: visit.caller === 'app',
    RecycleBinEnabled: '1',
    EnableMinorVersions: list.settings.EnableMinorVersions === true,
    verEnabled: list.settings.EnableVersioning === true ? 1 : 0,
    WorkflowsAssociated: false,
    ContentTypesEnabled: list.settings.ContentTypesEnabled === true,
    HttpRoot: url,
    listName: braced(list.id),
    view: braced(view?.id ?? '00000000-0000-0000-0000-000000000000'),
    listUrlDir: list.folder,
    rootFolder: '',
    newFormUrl: `${form(8)}&RootFolder=`,
    displayFormUrl: form(4),
    editFormUrl: form(6),
    ListTitle: list.title,
    viewTitle: view?.title ?? '',
    isModerated: list.settings.EnableModeration === true
  };
}

/** RenderOptions' ListSchema: the view's columns. */
export function schemaOf(visit: Visit, list: List, view: CamlView, of: View | undefined): Record<string, unknown> {
  const url = absoluteUrl(visit.farm, visit.web.path);
  return {
    IsDocLib: list.template === 101 ? '1' : '',
    ListRight_AddListItems: may(visit.onList(list), MAY.addListItems) ? '1' : '',
    NoListItem: `There are no items to show in this view of the "${list.title}" list.`,
    Field: view.viewFields.flatMap((name) => {
      const field = columnNamed(visit.farm, list.id, name);
      return field ? [fieldOf(visit, field)] : [];
    }),
    Aggregate: {},
    LCID: String(visit.web.locale),
    Userid: String(visit.me().id),
    ShowWebPart: '',
    View: braced(of?.id ?? '00000000-0000-0000-0000-000000000000'),
    RootFolderParam: '',
    FieldSortParam: '',
    HttpVDir: url,
    IsRTL: '',
    UserDispUrl: `${url}/_layouts/15/userdisp.aspx`,
    SelectedID: ''
  };
}

/** A computed column stands for the one that it shows. */
function fieldOf(visit: Visit, field: Field): Record<string, unknown> {
  const shown = /^LinkTitle/.test(field.internalName)
    ? 'Title'
    : /^LinkFilename/.test(field.internalName)
      ? 'FileLeafRef'
      : field.internalName;
  const { filterable, sortable } = KINDS[field.kind];
  const computed = shown !== field.internalName;
  return {
    Name: field.internalName,
    FieldType: field.kind,
    RealFieldName: shown,
    DisplayName: field.title,
    ID: field.id,
    StaticName: attribute(field, 'StaticName') ?? field.internalName,
    Type: computed ? 'Computed' : field.kind,
    ...(filterable || computed ? {} : { Filterable: 'FALSE' }),
    ...(sortable || computed ? {} : { Sortable: 'FALSE' }),
    ...(isReadOnly(field) && !computed ? { ReadOnly: 'TRUE' } : {}),
    ...(flag(field, 'Required') ? { Required: 'TRUE' } : {}),
    ...(field.kind === 'DateTime'
      ? { Format: attribute(field, 'Format') ?? 'DateOnly', ServerFieldType: 'DateTime' }
      : {}),
    role: field.kind,
    ...(field.schema.choices ? { Choices: field.schema.choices } : {}),
    AllowGridEditing: isReadOnly(field) ? 'FALSE' : 'TRUE'
  };
}
