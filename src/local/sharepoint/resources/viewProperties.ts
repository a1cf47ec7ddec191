import { isRecord, listOf, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import type { View, ViewSettings } from '../store/views';
import { htmlSchemaXml, imageOf, isFirst, listViewXml, typeOf } from '../views/viewXml';

/** What a view starts with beside title, columns and query; also the names that a MERGE may set. */
const INITIAL: ViewSettings = {
  Aggregations: null,
  AggregationsStatus: null,
  AssociatedContentTypeId: null,
  BaseViewId: null,
  CalendarViewStyles: null,
  ColumnWidth: null,
  CustomFormatter: null,
  CustomOrder: null,
  DefaultViewForContentType: false,
  EditorModified: false,
  Formats: null,
  GridLayout: null,
  Hidden: false,
  ImageUrl: null,
  IncludeRootFolder: false,
  JSLink: null,
  Method: null,
  MobileDefaultView: false,
  MobileView: false,
  NewDocumentTemplates: null,
  Paged: false,
  PersonalView: false,
  Scope: 0,
  TabularView: true,
  Toolbar: null,
  ViewData: null,
  ViewJoins: null,
  ViewProjectedFields: null,
  ViewType2: null,
  VisualizationInfo: null
};

/** Everything REST says of a view, in the recorded order. */
export function viewProperties(view: View, template: number): Record<string, unknown> {
  const of: ViewSettings = isFirst(view)
    ? { ImageUrl: imageOf(template), JSLink: 'clienttemplates.js', Toolbar: '' }
    : {};
  const set = { ...INITIAL, ...of, ...view.settings };
  return { ...firstHalf(view, set, template), ...secondHalf(view, set, template) };
}

function firstHalf(view: View, set: ViewSettings, template: number): Record<string, unknown> {
  return {
    Aggregations: set.Aggregations,
    AggregationsStatus: set.AggregationsStatus,
    AssociatedContentTypeId: set.AssociatedContentTypeId,
    BaseViewId: set.BaseViewId,
    CalendarViewStyles: set.CalendarViewStyles,
    ColumnWidth: set.ColumnWidth,
    ContentTypeId: { StringValue: '0x' },
    CustomFormatter: set.CustomFormatter,
    CustomOrder: set.CustomOrder,
    DefaultView: view.isDefault,
    DefaultViewForContentType: set.DefaultViewForContentType,
    EditorModified: set.EditorModified,
    Formats: set.Formats,
    GridLayout: set.GridLayout,
    Hidden: set.Hidden,
    HtmlSchemaXml: htmlSchemaXml(view, template),
    Id: view.id,
    ImageUrl: set.ImageUrl
  };
}

function secondHalf(view: View, set: ViewSettings, template: number): Record<string, unknown> {
  return {
    IncludeRootFolder: set.IncludeRootFolder,
    ViewJoins: set.ViewJoins,
    JSLink: set.JSLink,
    ListViewXml: listViewXml(view, template),
    Method: set.Method,
    MobileDefaultView: set.MobileDefaultView,
    MobileView: set.MobileView,
    ModerationType: null,
    NewDocumentTemplates: set.NewDocumentTemplates,
    OrderedView: false,
    Paged: set.Paged,
    PersonalView: set.PersonalView,
    ViewProjectedFields: set.ViewProjectedFields,
    ViewQuery: view.query,
    ReadOnlyView: false,
    RequiresClientIntegration: false,
    RowLimit: view.rowLimit,
    Scope: set.Scope,
    ServerRelativePath: { DecodedUrl: view.url },
    ServerRelativeUrl: view.url,
    StyleId: null,
    TabularView: set.TabularView,
    Threaded: false,
    Title: view.title,
    Toolbar: set.Toolbar,
    ToolbarTemplateName: null,
    ViewType: typeOf(view),
    ViewData: set.ViewData,
    ViewType2: set.ViewType2,
    VisualizationInfo: set.VisualizationInfo
  };
}

/** The view after a POST or MERGE. */
export function applyViewBody(view: View, body: Body): View {
  const settings: Record<string, string | number | boolean | null> = { ...view.settings };
  const changed = { ...view };
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata' || name.includes('odata.') || FIXED.has(name)) continue;
    else if (name === 'ViewTypeKind') settings.ViewType = TYPES[Number(value)] ?? 'HTML';
    else if (name === 'Title') changed.title = String(value);
    else if (name === 'ViewQuery' || name === 'Query') changed.query = String(value ?? '');
    else if (name === 'RowLimit') changed.rowLimit = Number(value) || changed.rowLimit;
    else if (name === 'DefaultView' || name === 'SetAsDefaultView')
      changed.isDefault = value === true || changed.isDefault;
    else if (name === 'ViewFields') changed.fields = (listOf(value) ?? []).map(String);
    else if (!Object.hasOwn(INITIAL, name) || isRecord(value)) throw refuse.noProperty(name, 'SP.View');
    else settings[name] = value as string | number | boolean | null;
  }
  return { ...changed, settings };
}

/** ViewTypeKind of a new view. */
const TYPES: Readonly<Record<number, string>> = {
  2048: 'GRID',
  131072: 'CHART',
  524288: 'CALENDAR',
  67108864: 'GANTT'
};

/** What a body may repeat without effect. */
const FIXED: ReadonlySet<string> = new Set([
  'ContentTypeId',
  'HtmlSchemaXml',
  'Id',
  'ListViewXml',
  'ModerationType',
  'OrderedView',
  'ReadOnlyView',
  'RequiresClientIntegration',
  'ServerRelativePath',
  'ServerRelativeUrl',
  'StyleId',
  'Threaded',
  'ToolbarTemplateName',
  'ViewType'
]);
