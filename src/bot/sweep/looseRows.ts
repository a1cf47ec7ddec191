import type { AnyRecord } from '../../domain/schema/record';
import { belongsToProject, identityOf } from '../../domain/schema/template';
import { templateNamed } from '../../domain/templates';
import type { TemplateName } from '../../domain/templates';
import { project } from '../../domain/templates/project';

/** Was the row made by hand, and not given its keys yet? Only a row that says which project it is of can be given them. */
export function lacksKeys(name: TemplateName, row: AnyRecord): boolean {
  const template = templateNamed(name);
  const hasOwn = row[identityOf(template) ?? ''] !== '';
  if (!belongsToProject(template)) return name === project.name && !hasOwn;
  return row.project !== null && (row.projectKey === '' || !hasOwn);
}
