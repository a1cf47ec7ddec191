import { getGUID } from '@pnp/core';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { Template } from '../../domain/schema/template';
import { belongsToProject, identityOf } from '../../domain/schema/template';
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

/** What a row made by hand may lack: the key of its project, and one of its own, by which documents are linked to it. */
interface Lack {
  readonly template: Template;
  readonly column: string;
}
const ownKey = (template: Template): Lack => ({ template, column: columnName(template, identityOf(template) ?? '') });
const lacks: readonly Lack[] = [
  ownKey(project),
  ...rowTemplates.flatMap((template) => [{ template, column: 'projectKey' }, ownKey(template)])
];

/** Rows without a key; an index answers it, also in a list of a million rows. */
function askStrays(web: IWeb, site: Site, { template, column }: Lack): Promise<Stray[]> {
  const items = listIn(web, site, template).items.top(mostAtOnce).filter(`${column} eq null`);
  if (column !== 'projectKey') return items.select('Id')<Stray[]>();
  return items.select('Id', 'project/Id', `project/${keyColumn}`).expand('project')<Stray[]>();
}

interface Mend {
  readonly template: Template;
  readonly row: Stray;
  readonly values: Readonly<Record<string, string>>;
}

/** What each row is to get: a key of its own, or its project's, which may be one that is made now. */
function mendsFor(found: readonly (readonly Stray[])[]): readonly Mend[] {
  const fresh = new Map(found[0]!.map(({ Id }) => [Id, getGUID()]));
  const keyFor = ({ template, column }: Lack, row: Stray): string | undefined => {
    if (template.name === project.name) return fresh.get(row.Id);
    return column === 'projectKey' ? row.project?.key || fresh.get(row.project?.Id ?? 0) : getGUID();
  };
  const mends = new Map<string, Mend>();
  lacks.forEach((lack, index) =>
    found[index]!.forEach((row) => {
      const [name, key] = [`${lack.template.name} ${row.Id}`, keyFor(lack, row)];
      const values = { ...mends.get(name)?.values, ...(key ? { [lack.column]: key } : {}) };
      if (key) mends.set(name, { template: lack.template, row, values });
    })
  );
  return Array.from(mends.values());
}

/** Writes them; what somebody else has written in the meantime waits for the next time. */
async function mendAll(site: Site, mends: readonly Mend[]): Promise<number> {
  const outcomes = await together(site, (web) =>
    mends.map(({ template, row, values }) =>
      listIn(web, site, template)
        .items.getById(row.Id)
        .update(marked(site, template, values), row['odata.etag'])
    )
  );
  const done = outcomes.filter((outcome) => !('error' in outcome) || !isStale(outcome.error));
  done.forEach(valueOf);
  return done.length;
}

/** Finds and mends rows that were made by hand, and so carry no key of their project, or none of their own. */
export async function repairRows(site: Site): Promise<number> {
  const found = (await together(site, (web) => lacks.map((lack) => askStrays(web, site, lack)))).map(valueOf);
  const mends = mendsFor(found).slice(0, mostAtOnce);
  return mends.length === 0 ? 0 : mendAll(site, mends);
}
