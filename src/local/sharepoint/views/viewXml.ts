import { escapeXml } from '../fields/schemaXml';
import type { View } from '../store/views';
import { holdsFiles } from '../store/templates';

const SCOPES = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];

/** The pieces that a view's XML is made of; '' where a view has none. */
interface Pieces {
  head: string;
  query: string;
  fields: string;
  limit: string;
  aggregations: string;
  type2: string;
  page: string;
  more: string;
}

/** HtmlSchemaXml as SharePoint prints it: in another order than ListViewXml. */
export function htmlSchemaXml(view: View, template: number): string {
  const { head, type2, fields, query, aggregations, limit, page, more } = pieces(view, template);
  const toolbar = isFirst(view) ? '<Toolbar Type="Standard" />' : '';
  return `${head}>${type2}${fields}${query}${aggregations}${limit}${page}${more}${toolbar}</View>`;
}

/** ListViewXml as SharePoint prints it. */
export function listViewXml(view: View, template: number): string {
  const { head, query, fields, limit, aggregations, page, type2, more } = pieces(view, template);
  const toolbar = `<Toolbar Type="${isFirst(view) ? 'Standard' : 'None'}"/>`;
  return `${head} >${query}${fields}${limit}${aggregations}${page}${type2}${more}${toolbar}</View>`;
}

/** Views that came with the list are described in another way than added ones. */
export const isFirst = (view: View): boolean =>
  view.settings.BaseViewId !== undefined && view.settings.BaseViewId !== null;

export const imageOf = (template: number): string =>
  `/_layouts/15/images/${holdsFiles(template) ? 'dlicon' : 'generic'}.png?rev=47`;

function pieces(view: View, template: number): Pieces {
  const { settings: set } = view;
  const refs = view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  const text = (name: string): string => (typeof set[name] === 'string' ? String(set[name]) : '');
  const formatter = text('CustomFormatter');
  return {
    head: isFirst(view) ? firstHead(view, template) : addedHead(view),
    query: view.query === '' ? '<Query />' : `<Query>${view.query}</Query>`,
    fields: refs === '' ? '<ViewFields />' : `<ViewFields>${refs}</ViewFields>`,
    limit: `<RowLimit Paged="${set.Paged === true ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit>`,
    aggregations: aggregations(text('AggregationsStatus'), text('Aggregations')),
    type2: text('ViewType2') === '' ? '' : `<ViewType2>${escapeXml(text('ViewType2'))}</ViewType2>`,
    page: isFirst(view) ? '<JSLink>clienttemplates.js</JSLink><XslLink Default="TRUE">main.xsl</XslLink>' : '',
    more: `${text('ViewData') === '' ? '' : `<ViewData>${text('ViewData')}</ViewData>`}${
      formatter === '' ? '' : `<CustomFormatter>${escapeXml(formatter)}</CustomFormatter>`
    }`
  };
}

function aggregations(status: string, refs: string): string {
  if (status === '') return '';
  return refs === '' ? `<Aggregations Value="${status}" />` : `<Aggregations Value="${status}">${refs}</Aggregations>`;
}

function addedHead(view: View): string {
  const { id, title, url, isDefault, settings } = view;
  return (
    `<View Type="${typeOf(view)}" Url="${escapeXml(url)}" Personal="${settings.PersonalView === true ? 'TRUE' : 'FALSE'}" ` +
    `DisplayName="${escapeXml(title)}" DefaultView="${isDefault ? 'TRUE' : 'FALSE'}" Name="{${id.toUpperCase()}}"${scope(view)}`
  );
}

function firstHead(view: View, template: number): string {
  const { id, title, url, isDefault, settings: set } = view;
  const yes = (name: string, said: boolean): string => (said ? ` ${name}="TRUE"` : '');
  return (
    `<View Name="{${id.toUpperCase()}}"${yes('DefaultView', isDefault)}${yes('MobileView', set.MobileView === true)}` +
    `${yes('MobileDefaultView', set.MobileDefaultView === true)} Type="${typeOf(view)}"${yes('Hidden', set.Hidden === true)}` +
    `${set.TabularView === false ? ' TabularView="FALSE"' : ''} DisplayName="${escapeXml(title)}" Url="${escapeXml(url)}" ` +
    `Level="1" BaseViewID="${String(set.BaseViewId)}" ContentTypeID="0x" ImageUrl="${imageOf(template)}"${scope(view)}`
  );
}

function scope({ settings }: View): string {
  const name = SCOPES[Number(settings.Scope ?? 0)] ?? '';
  return name === '' ? '' : ` Scope="${name}"`;
}

export const typeOf = ({ settings }: View): string => String(settings.ViewType ?? 'HTML');
