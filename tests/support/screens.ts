import type { Page } from 'playwright-core';
import type { RoleKey } from '../../src/local/people';
import { quiet } from './quiet';

/** A screen of the demo project, by its address. */
export type Address = string;

/**
 * Every screen there is, in the demo project: the one list that pictures, accessibility and stillness are checked from.
 * A new screen is a line here.
 */
export const screens: readonly Address[] = [
  'now',
  'plan',
  'plan/new',
  'plan/paste',
  'plan/goals',
  'plan/goals/new',
  'plan/versions',
  'plan/chapters',
  'plan/chapters/organisation',
  'plan/chapters/milestones',
  'plan/chapters/risk',
  'plan/chapters/background',
  'plan/chapters/reporting',
  'plan/phase/1',
  'plan/projectInterface/1',
  'plan/chapters/budget',
  'plan/budgetLine/new',
  'plan/reportingLine/1',
  'plan/chapters/appendices',
  'plan/arrange',
  'plan/picture',
  'plan/timeline',
  'plan/chart',
  'plan/projectRole/1',
  'plan/chapters/workingForm',
  'plan/goals/1',
  'plan/goals/3/history',
  'plan/milestone/5',
  'plan/milestone/5/edit',
  'plan/milestone/5/history',
  'plan/milestone/5/history/1',
  'plan/milestone/1/activities/1/history',
  'plan/milestone/1/activities',
  'plan/milestone/5/activities/new',
  'reports',
  'reports/new',
  'reports/1',
  'reports/1/history',
  'reports/new/statusReport',
  'reports/statusReport/1',
  'reports/statusReport/2/milestones',
  'reports/agendaItem/3',
  'reports/programmeReport/1/assessment',
  'reports/programmeReport/2',
  'reports/programmeReport/4/goals',
  'lessons',
  'lessons/new',
  'lessons/others',
  'lessons/reflection',
  'lessons/reflection/new',
  'lessons/stop/4',
  'lessons/lessonsReport',
  'lessons/lessonsReport/summary',
  'lessons/lessonsReport/experiences',
  'lessons/lessonsReport/improvements',
  'plan/chapters/milestones/advice',
  'reports/1/log',
  'lessons/1',
  'benefits',
  'benefits/benefit/1',
  'benefits/benefit/new',
  'benefits/indicator/5',
  'benefits/measurement/1',
  'benefits/handOver',
  'benefits/handOver/1',
  'benefits/risk',
  'benefits/risk/1',
  'benefits/risk/new',
  'benefits/measure',
  'benefits/measure/1',
  'people',
  'people/stakeholder',
  'people/stakeholder/1',
  'people/communicationMeasure',
  'people/involvement',
  'people/involvement/2',
  'more',
  'more/settings',
  'more/mine',
  'about',
  'about/history/1',
  'projects',
  'projects/new',
  'programmes/1',
  'programmes/new'
];

/** Those that only a programme leader is shown as forms. */
export const leadersScreens: readonly Address[] = [
  'programmes/1/edit',
  'programmes/1/goals/new',
  'programmes/1/goals/2'
];

/** Every screen, as somebody who is shown all of it. */
export const shownTo: readonly (readonly [RoleKey, Address])[] = [
  ...screens.map((address) => ['projectLeader', address] as const),
  ...leadersScreens.map((address) => ['programmeLeader', address] as const)
];

/** Goes to a screen of the project that is open, and waits until it stands: nothing is loading, nothing moves. */
export async function goTo(page: Page, address: Address): Promise<void> {
  await page.evaluate((hash) => void (window.location.hash = hash), `#/${address}`);
  await page.getByRole('main').locator('h1').first().waitFor();
  await quiet(page);
}
