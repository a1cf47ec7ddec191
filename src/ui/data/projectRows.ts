import type { Queries } from '../../data/repository';
import { query } from '../../data/repository';
import type { Template } from '../../domain/schema/template';
import { activity } from '../../domain/templates/activity';
import { followUpReport } from '../../domain/templates/followUpReport';
import { goal } from '../../domain/templates/goal';
import { lesson } from '../../domain/templates/lesson';
import { milestone } from '../../domain/templates/milestone';
import { project } from '../../domain/templates/project';
import { projectPlan } from '../../domain/templates/projectPlan';

/** What a project consists of, each in a list of its own. */
export const rowTemplates: readonly Template[] = [projectPlan, goal, milestone, activity, followUpReport, lesson];

/** Everything of one project, for one round trip. Answers are found by the template's name. */
export const projectQueries = (key: string): Queries => ({
  project: query(project, { key }),
  ...Object.fromEntries(rowTemplates.map((template) => [template.name, { template, filter: { projectKey: key } }]))
});

/** The same of no project: what there is to choose between. */
export const allProjects = { projects: query(project) };
