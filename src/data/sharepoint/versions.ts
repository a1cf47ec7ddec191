import type { Template } from '../../domain/schema/template';
import type { Version } from '../repository';
import { personOf } from './cells';
import { madeWhere } from './mark';
import type { Row } from './rows';
import { decodeValues } from './rows';
import type { Site } from './site';
import { listIn } from './site';

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function versionOf(template: Template, row: Row, made: Version['made']): Version {
  const editor = personOf(row.Editor);
  return {
    label: asText(row.VersionLabel),
    by: editor?.name ?? '',
    ...(editor ? { byId: editor.id } : {}),
    // Not `Created`: what a version calls that has no time zone.
    at: asText(row.Modified),
    values: decodeValues(template, row),
    ...(made ? { made } : {})
  };
}

/** An item's versions, newest first, as SharePoint gives them. */
export async function historyOf(site: Site, template: Template, id: number): Promise<readonly Version[]> {
  const rows = await listIn(site.sp.web, site, template).items.getById(id).versions<Row[]>();
  const made = madeWhere(rows);
  return rows.map((row, index) => versionOf(template, row, made[index]));
}
