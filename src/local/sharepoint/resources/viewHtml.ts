import { columnNamed } from '../fields/columns';
import type { Field } from '../fields/field';
import { escapeText, escapeXml } from '../fields/schemaXml';
import { readViewXml } from '../items/caml';
import { valueOf } from '../items/columns';
import { asText } from '../items/forms';
import type { Item } from '../items/item';
import { runView } from '../items/runView';
import type { List } from '../store/lists';
import type { View } from '../store/views';
import type { Visit } from '../visit';
import { listViewXml } from '../views/viewXml';
import { showLinked } from './formValues';

/** Computed columns of a view and what they show. */
const SHOWN: Readonly<Record<string, string>> = {
  LinkTitle: 'Title',
  LinkTitleNoMenu: 'Title',
  LinkFilename: 'FileLeafRef',
  LinkFilenameNoMenu: 'FileLeafRef'
};

/**
 * RenderAsHtml: the view's first page as a table, a row an item with its id, as in SharePoint's own; without its
 * scripts, menus and grouping.
 */
export function renderAsHtml(visit: Visit, list: List, view: View): string {
  const columns = view.fields.flatMap((name) => columnNamed(visit.farm, list.id, name) ?? []);
  const { items } = runView(visit, list, readViewXml(listViewXml(view, list.template), visit, list), {});
  const head = columns.map((field) => `<th class="ms-vh2" scope="col">${escapeText(field.title)}</th>`).join('');
  const rows = items.map((item, index) => row(visit, list, item, columns, index)).join('');
  const table = `<table class="ms-listviewtable" id="{${list.id.toUpperCase()}}-{${view.id.toUpperCase()}}" summary="${escapeXml(list.title)}">`;
  return `${table}<thead><tr class="ms-viewheadertr">${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

function row(visit: Visit, list: List, item: Item, columns: readonly Field[], index: number): string {
  const cells = columns.map((field) => `<td class="ms-vb2">${cell(visit, list, item, field)}</td>`).join('');
  const striped = index % 2 === 0 ? 'ms-itmhover' : 'ms-alternating ms-itmhover';
  return `<tr class="${striped}" iid="1,${item.id},${item.kind}" id="1,${item.id},${item.kind}">${cells}</tr>`;
}

function cell(visit: Visit, list: List, item: Item, field: Field): string {
  const source = SHOWN[field.internalName];
  const shown = source === undefined ? field : (columnNamed(visit.farm, list.id, source) ?? field);
  const manner = { locale: visit.web.locale, zone: visit.web.timeZone };
  const text = escapeText(asText(valueOf(shown, item, list), shown, manner, showLinked(visit)));
  if (source === undefined) return text;
  const address = `${list.folder}/DispForm.aspx?ID=${item.id}`;
  return `<a href="${escapeXml(address)}" target="_self">${text === '' ? '(no title)' : text}</a>`;
}
