import { getGUID } from '@pnp/core';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { Template } from '../../domain/schema/template';
import { belongsToProject } from '../../domain/schema/template';
import { templates } from '../../domain/templates';
import { project } from '../../domain/templates/project';
import { isStale } from './failures';
import { marked } from './mark';
import { columnName } from './names';
import type { Site } from './site';
import { listIn, together, valueOf } from './site';

interface Stray {
  readonly Id: number;
  readonly 'odata.etag': string;
  readonly project?: { readonly Id: number; readonly key?: string | null } | null;
}

const keyColumn = columnName(project, 'key');
const mostAtOnce = 100;
const rowTemplates = templates.filter(belongsToProject);

/** Rows without a key; an index answers it, also in a list of a million rows. */
function askStrays(web: IWeb, site: Site, template: Template): Promise<Stray[]> {
  const items = listIn(web, site, template).items.top(mostAtOnce);
  if (template.name === project.name) return items.select('Id').filter(`${keyColumn} eq null`)<Stray[]>();
  return items.select('Id', 'project/Id', `project/${keyColumn}`).expand('project').filter('projectKey eq null')<
    Stray[]
  >();
}

interface Mend {
  readonly template: Template;
  readonly row: Stray;
  readonly column: string;
  readonly key: string;
}

/** Which row gets which key: projects one of their own, their rows theirs. */
function mendsFor(projects: readonly Stray[], strays: readonly (readonly Stray[])[]): readonly Mend[] {
  const fresh = new Map(projects.map(({ Id }) => [Id, getGUID()]));
  const rows = rowTemplates.flatMap((template, index) =>
    strays[index]!.flatMap((row) => {
      const key = row.project?.key || fresh.get(row.project?.Id ?? 0);
      return key ? [{ template, row, column: 'projectKey', key }] : [];
    })
  );
  return [...projects.map((row) => ({ template: project, row, column: keyColumn, key: fresh.get(row.Id)! })), ...rows];
}

/** Writes them; what somebody else has written in the meantime waits for the next time. */
async function mendAll(site: Site, mends: readonly Mend[]): Promise<number> {
  const outcomes = await together(site, (web) =>
    mends.map(({ template, row, column, key }) =>
      listIn(web, site, template)
        .items.getById(row.Id)
        .update(marked(site, template, { [column]: key }), row['odata.etag'])
    )
  );
  const done = outcomes.filter((outcome) => !('error' in outcome) || !isStale(outcome.error));
  done.forEach(valueOf);
  return done.length;
}

/** Finds and mends rows that were made by hand, and so carry no key of their project. */
export async function repairRows(site: Site): Promise<number> {
  const [projects, ...strays] = (
    await together(site, (web) => [project, ...rowTemplates].map((template) => askStrays(web, site, template)))
  ).map(valueOf);
  const mends = mendsFor(projects!, strays).slice(0, mostAtOnce);
  return mends.length === 0 ? 0 : mendAll(site, mends);
}
