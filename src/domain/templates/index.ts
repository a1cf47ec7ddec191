import { activity, words as activityWords } from './activity';
import { changeRequest, words as changeRequestWords } from './changeRequest';
import { documentLink, words as documentLinkWords } from './documentLink';
import { followUpReport, words as followUpReportWords } from './followUpReport';
import { goal, words as goalWords } from './goal';
import { justification, words as justificationWords } from './justification';
import { lesson, words as lessonWords } from './lesson';
import { measure, words as measureWords } from './measure';
import { milestone, words as milestoneWords } from './milestone';
import { planVersion, words as planVersionWords } from './planVersion';
import { planVersionRow, words as planVersionRowWords } from './planVersionRow';
import { project, words as projectWords } from './project';
import { projectPlan, words as projectPlanWords } from './projectPlan';
import { reach, words as reachWords } from './reach';
import { risk, words as riskWords } from './risk';
import { site, words as siteWords } from './site';
import { siteSettings, words as siteSettingsWords } from './siteSettings';
import type { Template } from '../schema/template';

/** What the first screen is made of, with where its words are. */
const first = {
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
  reach: [reach, reachWords],
  changeRequest: [changeRequest, changeRequestWords]
} as const;

/** What is read in a part of the project (`place`), when that is opened. A new template is its folder and a line here. */
const later = {
  justification: [justification, justificationWords],
  risk: [risk, riskWords],
  measure: [measure, measureWords],
  siteSettings: [siteSettings, siteSettingsWords]
} as const;

const all = { ...first, ...later };

export type FirstName = keyof typeof first;
export type TemplateName = keyof typeof all;
export const firstNames = Object.keys(first) as readonly FirstName[];
export const laterNames = Object.keys(later) as readonly TemplateName[];
export const templateNames = Object.keys(all) as readonly TemplateName[];

/** The template of that name. */
export const templateNamed = (name: TemplateName): Template => all[name][0];
export const templates: readonly Template[] = templateNames.map(templateNamed);
export const templateWords = (name: TemplateName): (typeof all)[TemplateName][1] => all[name][1];
