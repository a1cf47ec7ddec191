import type { DayOf } from '../../history/entries';
import type { Version } from '../../history/version';
import type { RecordOf } from '../../schema/record';
import type { Template } from '../../schema/template';
import { changeRequest } from '../../templates/changeRequest';
import { followUpReport } from '../../templates/followUpReport';
import { lesson } from '../../templates/lesson';
import { milestone } from '../../templates/milestone';
import type { project } from '../../templates/project';
import { reflection } from '../../templates/reflection';
import type { Gathered } from './draftOf';

/** Where records and their versions are read: the repository. */
export interface DraftStore {
  read(
    queries: Readonly<Record<string, { readonly template: Template; readonly filter: { readonly projectKey: string } }>>
  ): Promise<Readonly<Record<string, readonly unknown[]>>>;
  history(template: Template, id: number): Promise<readonly Version[]>;
}

type Project = Pick<RecordOf<typeof project>, 'key' | 'hiddenReportHeadings'>;

const read = { requests: changeRequest, reflections: reflection, lessons: lesson, reports: followUpReport } as const;

/** Reads what a draft of a report on a milestone is made from, as it is stored now. Rejects like the repository. */
export async function gather(store: DraftStore, of: Project, milestoneId: number, dayOf: DayOf): Promise<Gathered> {
  const filter = { projectKey: of.key };
  const queries = Object.entries(read).map(([name, template]) => [name, { template, filter }] as const);
  const [versions, rows] = await Promise.all([
    store.history(milestone, milestoneId),
    store.read(Object.fromEntries(queries))
  ]);
  // What was asked for by name comes back by name, as records of that template.
  return { ...(rows as unknown as Gathered), versions, hidden: of.hiddenReportHeadings, dayOf };
}
