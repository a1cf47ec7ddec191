import { DOMParser, type Element } from '@xmldom/xmldom';
import { refuse } from '../http/failure';
import { printCustomization, readCustomization } from '../taxonomy/customization';
import type { FieldSchema } from './field';

/** Reads `<Field Type=".." DisplayName=".."><CHOICES>..`; broken XML is refused. */
export function parseFieldXml(xml: string): FieldSchema {
  const root = parseXml(xml);
  if (root.localName !== 'Field') throw refuse.badArgument('The XML does not describe a field.');
  const attributes: Record<string, string> = {};
  for (const each of Array.from(root.attributes)) attributes[each.name] = each.value;
  const schema: FieldSchema = { attributes };
  for (const child of childElements(root)) Object.assign(schema, readChild(child));
  return schema;
}

/** The root element of a piece of XML. */
export function parseXml(xml: string): Element {
  const root = parsed(xml);
  if (!root) throw refuse.badArgument('The XML is not well formed.');
  return root;
}

function parsed(xml: string): Element | null {
  let broken = false;
  const onError = (): void => {
    broken = true;
  };
  try {
    const root = new DOMParser({ onError }).parseFromString(xml.trim(), 'text/xml').documentElement;
    return broken ? null : root;
  } catch {
    return null;
  }
}

export function childElements(parent: Element): Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** SchemaXml as SharePoint prints it. */
export function printFieldXml(schema: FieldSchema): string {
  const attributes = Object.entries(schema.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const inner = children(schema).join('');
  return inner === '' ? `<Field${attributes.join('')} />` : `<Field${attributes.join('')}>${inner}</Field>`;
}

/** For attributes: SharePoint writes an apostrophe as a number. */
export function escapeXml(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

/** For what stands between tags, where quotes stay. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function readChild(child: Element): Partial<FieldSchema> {
  const content = child.textContent ?? '';
  switch (child.localName) {
    case 'CHOICES':
      return { choices: childElements(child).map((choice) => choice.textContent ?? '') };
    case 'Default':
      return { defaultValue: content };
    case 'DefaultFormula':
      return { defaultFormula: content };
    case 'Formula':
      return { formula: content };
    case 'FieldRefs':
      return { formulaRefs: childElements(child).map((ref) => ref.getAttribute('Name') ?? '') };
    case 'Customization':
      return { customization: readCustomization(child) };
    case 'Validation':
      return { validation: { formula: content, message: child.getAttribute('Message') ?? '' } };
    default:
      return {};
  }
}

function children(schema: FieldSchema): string[] {
  const { defaultValue, defaultFormula, choices, formula, formulaRefs, validation, customization } = schema;
  const refs = formulaRefs?.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  const listed = choices?.map((choice) => `<CHOICE>${escapeText(choice)}</CHOICE>`).join('');
  return [
    defaultValue === undefined ? '' : `<Default>${escapeText(defaultValue)}</Default>`,
    defaultFormula === undefined ? '' : `<DefaultFormula>${escapeText(defaultFormula)}</DefaultFormula>`,
    listed === undefined ? '' : `<CHOICES>${listed}</CHOICES>`,
    formula === undefined ? '' : `<Formula>${escapeText(formula)}</Formula>`,
    refs ? `<FieldRefs>${refs}</FieldRefs>` : '',
    validation
      ? `<Validation Message="${escapeXml(validation.message)}">${escapeText(validation.formula)}</Validation>`
      : '',
    customization ? printCustomization(customization) : ''
  ].filter((part) => part !== '');
}
