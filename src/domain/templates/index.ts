import { activity, words as activityWords } from './activity';
import { documentLink, words as documentLinkWords } from './documentLink';
import { followUpReport, words as followUpReportWords } from './followUpReport';
import { goal, words as goalWords } from './goal';
import { lesson, words as lessonWords } from './lesson';
import { milestone, words as milestoneWords } from './milestone';
import { planVersion, words as planVersionWords } from './planVersion';
import { planVersionRow, words as planVersionRowWords } from './planVersionRow';
import { project, words as projectWords } from './project';
import { projectPlan, words as projectPlanWords } from './projectPlan';
import { reach, words as reachWords } from './reach';
import { site, words as siteWords } from './site';
import type { Template } from '../schema/template';

/** Every template, and where its words are. A new template is its folder and a line here. */
const all = {
  site: [site, siteWords],
  project: [project, projectWords],
  projectPlan: [projectPlan, projectPlanWords],
  goal: [goal, goalWords],
  milestone: [milestone, milestoneWords],
  activity: [activity, activityWords],
  followUpReport: [followUpReport, followUpReportWords],
  lesson: [lesson, lessonWords],
  planVersion: [planVersion, planVersionWords],
  planVersionRow: [planVersionRow, planVersionRowWords],
  documentLink: [documentLink, documentLinkWords],
  reach: [reach, reachWords]
} as const;

export type TemplateName = keyof typeof all;
export const templateNames = Object.keys(all) as readonly TemplateName[];

/** The template of that name. */
export const templateNamed = (name: TemplateName): Template => all[name][0];
export const templates: readonly Template[] = templateNames.map(templateNamed);
export const templateWords = (name: TemplateName): (typeof all)[TemplateName][1] => all[name][1];
