import type { Element } from '@xmldom/xmldom';
import { childElements, escapeText } from '../fields/schemaXml';
import { SharePointError } from '../http/failure';

export type Customization = Readonly<Record<string, string>>;

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const XSD = 'http://www.w3.org/2001/XMLSchema';
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** What a managed metadata column says of its terms, in the recorded order. */
const PROPERTIES = [
  ['SspId', 'string'],
  ['GroupId', 'string'],
  ['TermSetId', 'string'],
  ['AnchorId', 'string'],
  ['UserCreated', 'boolean'],
  ['Open', 'boolean'],
  ['TextField', 'string'],
  ['IsPathRendered', 'boolean'],
  ['IsKeyword', 'boolean'],
  ['TargetTemplate', 'string'],
  ['CreateValuesInEditForm', 'boolean'],
  ['IsDocTagsEnabled', 'boolean'],
  ['FilterAssemblyStrongName', 'string'],
  ['FilterClassName', 'string'],
  ['FilterMethodName', 'string'],
  ['FilterJavascriptProperty', 'string']
] as const;

/** What a new column says, where it was not told anything else. */
export const INITIAL: Customization = {
  SspId: NO_ID,
  TermSetId: NO_ID,
  AnchorId: NO_ID,
  UserCreated: 'false',
  Open: 'false',
  IsPathRendered: 'false',
  IsKeyword: 'false',
  CreateValuesInEditForm: 'false',
  FilterAssemblyStrongName:
    'Microsoft.SharePoint.Taxonomy, Version=16.0.0.0, Culture=neutral, PublicKeyToken=71e9bce111e9429c',
  FilterClassName: 'Microsoft.SharePoint.Taxonomy.TaxonomyField',
  FilterMethodName: 'GetFilteringHtml',
  FilterJavascriptProperty: 'FilteringJavascript'
};

/** Reads `<Customization><ArrayOfProperty><Property><Name>SspId</Name><Value ..>..</Value></Property>..`. */
export function readCustomization(element: Element): Customization {
  const properties = childElements(element).flatMap((array) => childElements(array));
  return Object.fromEntries(
    properties.flatMap((property): [string, string][] => {
      const [name, value] = ['Name', 'Value'].map((part) =>
        childElements(property).find(({ localName }) => localName === part)
      );
      if (!name || !value) return [];
      refuseWrongType(name.textContent ?? '', value);
      return [[name.textContent ?? '', value.textContent ?? '']];
    })
  );
}

/** A truth that is declared to be a text makes SharePoint's own code fail, as measured in public. */
function refuseWrongType(name: string, value: Element): void {
  const declared = value.getAttributeNS(XSI, 'type');
  const isTruth = PROPERTIES.some(([each, type]) => each === name && type === 'boolean');
  if (!isTruth || !declared || /:boolean$/.test(declared)) return;
  throw new SharePointError(
    500,
    '-1, System.Reflection.TargetInvocationException',
    'Exception has been thrown by the target of an invocation.'
  );
}

export function printCustomization(customization: Customization): string {
  let valued = 0;
  const properties = PROPERTIES.map(([name, type]) => {
    const value = customization[name];
    if (value === undefined) return `<Property><Name>${name}</Name></Property>`;
    valued += 1;
    const prefix = `q${valued}`;
    return `<Property><Name>${name}</Name><Value xmlns:${prefix}="${XSD}" p4:type="${prefix}:${type}" xmlns:p4="${XSI}">${escapeText(value)}</Value></Property>`;
  });
  return `<Customization><ArrayOfProperty>${properties.join('')}</ArrayOfProperty></Customization>`;
}
