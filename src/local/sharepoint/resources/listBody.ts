import type { Body } from '../http/ask';
import { refuse } from '../http/failure';
import type { List, ListSettings } from '../store/lists';
import { initialSettings } from '../store/listSettings';
import type { Visit } from '../visit';
import { readSetting } from './settingValue';

/** The title and settings after a body; what a list does not have is refused, what cannot be set is passed over. */
export function readListBody(
  list: Pick<List, 'title' | 'settings' | 'template'>,
  body: Body
): { title: string; settings: ListSettings } {
  const known = initialSettings(list.template);
  const settings: Record<string, string | number | boolean | null> = { ...list.settings };
  let { title } = list;
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata' || name.includes('odata.') || FIXED.has(name)) continue;
    if (name === 'Title') title = String(readSetting(value, '') ?? '');
    else if (name === 'ImagePath') settings.ImageUrl = decodedUrl(value);
    else if (!Object.hasOwn(known, name)) throw refuse.noProperty(name, 'SP.List');
    else settings[name] = readSetting(value, known[name]);
  }
  if (title.trim() === '') throw refuse.badArgument('The title of a list may not be empty.');
  return { title, settings: consistent(settings) };
}

/** Without versions none are kept; a list that starts to keep them keeps as many as SharePoint lets it. */
function consistent(settings: Record<string, string | number | boolean | null>): ListSettings {
  if (settings.EnableVersioning === false) return { ...settings, EnableMinorVersions: false, MajorVersionLimit: 0 };
  return settings.EnableVersioning === true && settings.MajorVersionLimit === 0
    ? { ...settings, MajorVersionLimit: MOST_VERSIONS }
    : settings;
}

const MOST_VERSIONS = 500;

function decodedUrl(value: unknown): string {
  const url = typeof value === 'object' && value !== null && 'DecodedUrl' in value ? value.DecodedUrl : undefined;
  return String(readSetting(url, '') ?? '');
}

/** 412 unless the request's If-Match names this version of the list, or any. */
export function guardListEtag(visit: Visit, list: List): void {
  const given = visit.ask.ifMatch?.trim().replace(/^W\//, '');
  const actual = `"${list.etag}"`;
  if (given !== undefined && given !== '*' && given !== actual) throw refuse.etagDiffers(given, actual);
}

/** What a body may repeat without effect: real sites do not let one change it. */
const FIXED: ReadonlySet<string> = new Set([
  'AllowContentTypes',
  'BaseTemplate',
  'BaseType',
  'EntityTypeName',
  'Id',
  'ListItemEntityTypeFullName',
  'TemplateFeatureId'
]);
