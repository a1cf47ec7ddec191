import type { Element } from '@xmldom/xmldom';
import { childElements, escapeText, escapeXml, parseXml } from '../fields/schemaXml';
import { refuse } from '../http/failure';
import type { View } from '../store/views';

const SCOPES = ['default', 'recursive', 'recursiveall', 'filesonly'];

/** A view after SetViewXml; what the XML does not mention stays as it was. Its name, address and id always do. */
export function applyViewXml(view: View, xml: string): View {
  const root = parseXml(xml);
  if (root.localName !== 'View') throw refuse.badArgument('The XML does not describe a view.');
  const settings: Record<string, string | number | boolean | null> = { ...view.settings };
  const next = { ...view };
  const scope = root.getAttribute('Scope');
  if (scope !== null) settings.Scope = Math.max(0, SCOPES.indexOf(scope.toLowerCase()));
  for (const child of childElements(root)) {
    if (child.localName === 'Query') next.query = inner(child);
    if (child.localName === 'ViewFields')
      next.fields = childElements(child).map((ref) => ref.getAttribute('Name') ?? '');
    if (child.localName === 'RowLimit') {
      next.rowLimit = Number(child.textContent) || view.rowLimit;
      settings.Paged = child.getAttribute('Paged')?.toUpperCase() === 'TRUE';
    }
    if (child.localName === 'Aggregations') {
      settings.Aggregations = inner(child);
      settings.AggregationsStatus = child.getAttribute('Value') ?? 'Off';
    }
    const name = TEXTS[child.localName ?? ''];
    if (name) settings[name] = child.localName === 'CustomFormatter' ? (child.textContent ?? '') : inner(child);
  }
  return { ...next, settings };
}

const TEXTS: Readonly<Record<string, string>> = {
  CustomFormatter: 'CustomFormatter',
  ViewData: 'ViewData',
  Joins: 'ViewJoins',
  ProjectedFields: 'ViewProjectedFields',
  ViewType2: 'ViewType2'
};

/** What stands inside an element, written as SharePoint writes it. */
function inner(element: Element): string {
  return Array.from(element.childNodes)
    .map((node) => (node.nodeType === 1 ? outer(node as Element) : escapeText(node.textContent ?? '')))
    .join('')
    .trim();
}

function outer(element: Element): string {
  const attributes = Array.from(element.attributes)
    .map(({ name, value }) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const content = inner(element);
  return content === ''
    ? `<${element.tagName}${attributes} />`
    : `<${element.tagName}${attributes}>${content}</${element.tagName}>`;
}
