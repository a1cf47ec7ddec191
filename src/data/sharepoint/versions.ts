import type { Template } from '../../domain/schema/template';
import type { Version } from '../repository';
import type { Row } from './rows';
import { decodeValues } from './rows';
import type { Site } from './site';
import { listIn } from './site';

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const nameIn = (person: unknown): string => asText((person as { LookupValue?: unknown } | null)?.LookupValue);

const versionOf = (template: Template, row: Row): Version => ({
  label: asText(row.VersionLabel),
  by: nameIn(row.Editor),
  // Not `Created`: what a version calls that has no time zone.
  at: asText(row.Modified),
  values: decodeValues(template, row)
});

/** An item's versions, newest first, as SharePoint gives them. */
export async function historyOf(site: Site, template: Template, id: number): Promise<readonly Version[]> {
  const rows = await listIn(site.sp.web, site, template).items.getById(id).versions<Row[]>();
  return rows.map((row) => versionOf(template, row));
}
