import { activity, words as activityWords } from './activity';
import { benefit, words as benefitWords } from './benefit';
import { benefitYear, words as benefitYearWords } from './benefitYear';
import { agendaItem, words as agendaItemWords } from './agendaItem';
import { changeRequest, words as changeRequestWords } from './changeRequest';
import { budgetLine, words as budgetLineWords } from './budgetLine';
import { documentLink, words as documentLinkWords } from './documentLink';
import { followUpReport, words as followUpReportWords } from './followUpReport';
import { goal, words as goalWords } from './goal';
import { handOver, words as handOverWords } from './handOver';
import { indicator, words as indicatorWords } from './indicator';
import { goalResult, words as goalResultWords } from './goalResult';
import { justification, words as justificationWords } from './justification';
import { lesson, words as lessonWords } from './lesson';
import { lessonsReport, words as lessonsReportWords } from './lessonsReport';
import { lessonUse, words as lessonUseWords } from './lessonUse';
import { logEntry, words as logEntryWords } from './logEntry';
import { measure, words as measureWords } from './measure';
import { measurement, words as measurementWords } from './measurement';
import { message, words as messageWords } from './message';
import { milestone, words as milestoneWords } from './milestone';
import { personSettings, words as personSettingsWords } from './personSettings';
import { phase, words as phaseWords } from './phase';
import { planVersion, words as planVersionWords } from './planVersion';
import { planVersionRow, words as planVersionRowWords } from './planVersionRow';
import { programmeReport, words as programmeReportWords } from './programmeReport';
import { programme, words as programmeWords } from './programme';
import { programmeGoal, words as programmeGoalWords } from './programmeGoal';
import { project, words as projectWords } from './project';
import { projectInterface, words as projectInterfaceWords } from './projectInterface';
import { projectPlan, words as projectPlanWords } from './projectPlan';
import { reflection, words as reflectionWords } from './reflection';
import { reach, words as reachWords } from './reach';
import { risk, words as riskWords } from './risk';
import { reportingLine, words as reportingLineWords } from './reportingLine';
import { site, words as siteWords } from './site';
import { siteSettings, words as siteSettingsWords } from './siteSettings';
import { communicationMeasure, words as communicationMeasureWords } from './communicationMeasure';
import { involvement, words as involvementWords } from './involvement';
import { projectRole, words as projectRoleWords } from './projectRole';
import { responsibility, words as responsibilityWords } from './responsibility';
import { stakeholder, words as stakeholderWords } from './stakeholder';
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
  lessonUse: [lessonUse, lessonUseWords],
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
  justification: [justification, justificationWords],
  reflection: [reflection, reflectionWords],
  lessonsReport: [lessonsReport, lessonsReportWords],
  benefit: [benefit, benefitWords],
  benefitYear: [benefitYear, benefitYearWords],
  indicator: [indicator, indicatorWords],
  measurement: [measurement, measurementWords],
  handOver: [handOver, handOverWords],
  risk: [risk, riskWords],
  measure: [measure, measureWords],
  stakeholder: [stakeholder, stakeholderWords],
  communicationMeasure: [communicationMeasure, communicationMeasureWords],
  involvement: [involvement, involvementWords],
  projectRole: [projectRole, projectRoleWords],
  responsibility: [responsibility, responsibilityWords],
  phase: [phase, phaseWords],
  projectInterface: [projectInterface, projectInterfaceWords],
  reportingLine: [reportingLine, reportingLineWords],
  budgetLine: [budgetLine, budgetLineWords],
  logEntry: [logEntry, logEntryWords],
  siteSettings: [siteSettings, siteSettingsWords]
} as const;

/** What has screens of its own outside the projects; their words come when one of those is opened. */
const around = {
  programme: [programme, programmeWords],
  programmeGoal: [programmeGoal, programmeGoalWords]
} as const;

/** What the bot keeps: whom it has written to, and how each person wishes to be written to. No project's part reads it. */
const bot = {
  message: [message, messageWords],
  personSettings: [personSettings, personSettingsWords]
} as const;

const all = { ...first, ...later, ...around, ...bot };

export type FirstName = keyof typeof first;
export type TemplateName = keyof typeof all;
export const firstNames = Object.keys(first) as readonly FirstName[];
export const laterNames = Object.keys({ ...later, ...around, ...bot }) as readonly TemplateName[];
/** Those of them that are read in a part of a project. */
export const roomNames = Object.keys(later) as readonly TemplateName[];
export const templateNames = Object.keys(all) as readonly TemplateName[];

/** The template of that name. */
export const templateNamed = (name: TemplateName): Template => all[name][0];
export const templates: readonly Template[] = templateNames.map(templateNamed);
export const templateWords = (name: TemplateName): (typeof all)[TemplateName][1] => all[name][1];
