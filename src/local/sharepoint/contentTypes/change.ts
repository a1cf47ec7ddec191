import { noProperty, sealed } from './refusals';
import { isRecord, type Body } from '../http/ask';
import type { ContentType } from '../store/contentTypes';

/** What REST says of forms and templates; all are texts. */
export const SETTINGS = [
  'ClientFormCustomFormatter',
  'DisplayFormTemplateName',
  'DisplayFormUrl',
  'DocumentTemplate',
  'DocumentTemplateUrl',
  'EditFormTemplateName',
  'EditFormUrl',
  'JSLink',
  'MobileDisplayFormUrl',
  'MobileEditFormUrl',
  'MobileNewFormUrl',
  'NewFormTemplateName',
  'NewFormUrl'
] as const;

const FIXED: ReadonlySet<string> = new Set(['Id', 'StringId', 'SchemaXml', 'Scope', 'DocumentTemplateUrl']);

/** A content type after a POST or MERGE. What cannot be set is passed over, as SharePoint does with the id. */
export function applyType(before: ContentType, body: Body, scope: string): ContentType {
  const after = { ...before, settings: { ...before.settings } };
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata' || name.includes('odata.') || FIXED.has(name)) continue;
    const put = Object.hasOwn(PUT, name) ? PUT[name] : undefined;
    if (put) put(after, value);
    else if (isSetting(name) && !isRecord(value)) after.settings[name] = String(value ?? '');
    else throw noProperty(name);
  }
  if (before.sealed && after.sealed) throw sealed(before.name, scope);
  return after;
}

type Draft = { -readonly [K in keyof ContentType]: ContentType[K] };

const PUT: Readonly<Record<string, (type: Draft, value: unknown) => void>> = {
  Name: (type, value) => {
    type.name = String(value ?? '');
  },
  Description: (type, value) => {
    type.description = String(value ?? '');
  },
  Group: (type, value) => {
    type.group = String(value ?? '');
  },
  Hidden: (type, value) => {
    type.hidden = value === true;
  },
  ReadOnly: (type, value) => {
    type.readOnly = value === true;
  },
  Sealed: (type, value) => {
    type.sealed = value === true;
  }
};

const isSetting = (name: string): boolean => (SETTINGS as readonly string[]).includes(name);
