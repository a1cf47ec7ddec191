import type { AnyQuery, Queries } from '../../data/repository';
import { query } from '../../data/repository';
import type { Template } from '../../domain/schema/template';
import { belongsToProject } from '../../domain/schema/template';
import { activity } from '../../domain/templates/activity';
import { changeRequest } from '../../domain/templates/changeRequest';
import { documentLink } from '../../domain/templates/documentLink';
import { followUpReport } from '../../domain/templates/followUpReport';
import { goal } from '../../domain/templates/goal';
import { lesson } from '../../domain/templates/lesson';
import { lessonUse } from '../../domain/templates/lessonUse';
import { milestone } from '../../domain/templates/milestone';
import { project } from '../../domain/templates/project';
import { projectPlan } from '../../domain/templates/projectPlan';
import { programme } from '../../domain/templates/programme';
import { programmeReport } from '../../domain/templates/programmeReport';
import { reach } from '../../domain/templates/reach';
import { chapterTemplates } from '../../domain/templates/rooms';
import { siteSettings } from '../../domain/templates/siteSettings';
import { statusReport } from '../../domain/templates/statusReport';

/** The scope of what is every project's. */
export const everywhere = 'all';

/** What a project consists of, each in a list of its own. */
export const rowTemplates: readonly Template[] = [
  projectPlan,
  goal,
  milestone,
  activity,
  followUpReport,
  lesson,
  lessonUse,
  documentLink,
  changeRequest
];

/** The rows of one template that a project's screens need. Of who is reached in Teams, only those who are not. */
export function queryOf(template: Template, key: string): AnyQuery {
  if (template === project) return query(project, { key });
  if (template === reach) return query(reach, { reach: 'unreachable' });
  if (!belongsToProject(template)) return { template };
  return { template, filter: { projectKey: key } };
}

/** Where a template's rows stand in the cache: a project's own by its key, those of the whole site once for all. */
export const scopeOf = (template: Template, key: string): string =>
  belongsToProject(template) || template === project || template === reach ? key : everywhere;

/** Rows that are read with others as one: where they stand in the cache, and by which name they are asked for. */
export interface Reading {
  readonly name: string;
  readonly template: string;
  readonly scope: string;
  readonly query: AnyQuery;
}

export const readingOf = (template: Template, key: string): Reading => ({
  name: template.name,
  template: template.name,
  scope: scopeOf(template, key),
  query: queryOf(template, key)
});

const ofAllReports = [
  'name',
  'status',
  'due',
  'preparedBy',
  'orderedBy',
  'sentOn',
  'returnReason',
  'returnedOn',
  'takenOn'
];

/** Who has each report, and what it is on: what «Nå» tells of reports that are read as a whole where they are written. */
const heads: readonly { readonly template: Template; readonly only: readonly string[] }[] = [
  { template: statusReport, only: [...ofAllReports, 'recipient', 'periodEnd'] },
  { template: programmeReport, only: [...ofAllReports, 'kind', 'year'] }
];

/** Where the heads of a project's reports stand in the cache, beside the whole rows. */
export const headScope = (key: unknown): string => `${String(key)} heads`;

/** How the heads of the project's reports are read. */
export const headReadings = (key: string): readonly Reading[] =>
  heads.map(({ template, only }) => ({
    name: `${template.name}Heads`,
    template: template.name,
    scope: headScope(key),
    query: { ...queryOf(template, key), only }
  }));

/** What is read when a project is opened; the project itself comes first, and what the rights and the plan's standing hang on last. */
export const openedTemplates: readonly Template[] = [
  project,
  ...rowTemplates,
  reach,
  programme,
  siteSettings,
  ...chapterTemplates
];

export const openedReadings = (key: string): readonly Reading[] => [
  ...openedTemplates.map((template) => readingOf(template, key)),
  ...headReadings(key)
];

/** Everything of one project, for one round trip. */
export const projectQueries = (key: string): Queries =>
  Object.fromEntries(openedReadings(key).map(({ name, query: asked }) => [name, asked]));

/** The same of no project: what there is to choose between. */
export const allProjects = { projects: query(project), programmes: query(programme) };
