import { escapeXml } from '../fields/schemaXml';
import { isRecord, listOf, type Body } from '../http/ask';
import { refuse } from '../http/failure';
import type { View, ViewSettings } from '../store/views';

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
export function viewProperties(view: View): Record<string, unknown> {
  const set = { ...INITIAL, ...view.settings };
  return { ...firstHalf(view, set), ...secondHalf(view, set) };
}

function firstHalf(view: View, set: ViewSettings): Record<string, unknown> {
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
    HtmlSchemaXml: viewXml(view, ''),
    Id: view.id,
    ImageUrl: set.ImageUrl
  };
}

function secondHalf(view: View, set: ViewSettings): Record<string, unknown> {
  return {
    IncludeRootFolder: set.IncludeRootFolder,
    ViewJoins: set.ViewJoins,
    JSLink: set.JSLink,
    ListViewXml: viewXml(view, ' '),
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
    ViewType: 'HTML',
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
    if (name === '__metadata' || name === 'ViewTypeKind' || name === 'ViewType') continue;
    else if (name === 'Title') changed.title = String(value);
    else if (name === 'ViewQuery' || name === 'Query') changed.query = String(value ?? '');
    else if (name === 'RowLimit') changed.rowLimit = Number(value);
    else if (name === 'DefaultView' || name === 'SetAsDefaultView')
      changed.isDefault = value === true || changed.isDefault;
    else if (name === 'ViewFields') changed.fields = (listOf(value) ?? []).map(String);
    else if (!Object.hasOwn(INITIAL, name) || isRecord(value)) throw refuse.noProperty(name, 'SP.View');
    else settings[name] = value as string | number | boolean | null;
  }
  return { ...changed, settings };
}

/** The view's XML as the two properties show it. */
function viewXml(view: View, gap: string): string {
  const fields = view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  const query = view.query === '' ? '<Query />' : `<Query>${view.query}</Query>`;
  const paged = view.settings.Paged === true ? 'TRUE' : 'FALSE';
  const head =
    `<View Type="HTML" Url="${escapeXml(view.url)}" Personal="FALSE" DisplayName="${escapeXml(view.title)}" ` +
    `DefaultView="${view.isDefault ? 'TRUE' : 'FALSE'}" Name="{${view.id.toUpperCase()}}"${gap}>`;
  const limit = `<RowLimit Paged="${paged}">${view.rowLimit}</RowLimit>`;
  return `${head}${query}<ViewFields>${fields}</ViewFields>${limit}</View>`;
}
