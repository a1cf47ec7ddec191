import { activity, words as activityWords } from './activity';
import { agendaItem, words as agendaItemWords } from './agendaItem';
import { changeRequest, words as changeRequestWords } from './changeRequest';
import { documentLink, words as documentLinkWords } from './documentLink';
import { followUpReport, words as followUpReportWords } from './followUpReport';
import { goal, words as goalWords } from './goal';
import { goalResult, words as goalResultWords } from './goalResult';
import { justification, words as justificationWords } from './justification';
import { lesson, words as lessonWords } from './lesson';
import { milestone, words as milestoneWords } from './milestone';
import { planVersion, words as planVersionWords } from './planVersion';
import { planVersionRow, words as planVersionRowWords } from './planVersionRow';
import { programmeReport, words as programmeReportWords } from './programmeReport';
import { project, words as projectWords } from './project';
import { projectPlan, words as projectPlanWords } from './projectPlan';
import { reach, words as reachWords } from './reach';
import { site, words as siteWords } from './site';
import { statusReport, words as statusReportWords } from './statusReport';
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
  statusReport: [statusReport, statusReportWords],
  agendaItem: [agendaItem, agendaItemWords],
  programmeReport: [programmeReport, programmeReportWords],
  goalResult: [goalResult, goalResultWords],
  justification: [justification, justificationWords]
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
