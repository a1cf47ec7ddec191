import { query } from '../../src/data/repository';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { goal } from '../../src/domain/templates/goal';
import { lesson } from '../../src/domain/templates/lesson';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { site } from '../../src/domain/templates/site';
import { loadDemo } from '../../src/local/demo';
import * as plan from '../../src/local/askoy';
import * as benefits from '../../src/local/askoyBenefits';
import * as dates from '../../src/local/askoyPlan';
import * as programme from '../../src/local/askoyProgramme';
import * as rows from '../../src/local/askoyPlanRows';
import * as reflections from '../../src/local/askoyReflections';
import * as reports from '../../src/local/askoyReports';
import * as fjordhelse from '../../src/local/fjordhelse';
import { listsInBoth } from '../support/setUp';
import type { TestSite } from '../support/site';
import { openTestSite, userOf } from '../support/site';

let local: TestSite;
beforeAll(async () => {
  local = await openTestSite();
  await loadDemo(local.origin);
}, 90_000);
afterAll(() => local.close());

const items = async (list: string, select: string): Promise<readonly Record<string, unknown>[]> => {
  const answer = await local.raw(
    `web/getList('/sites/framdrift/Lists/${list}')/items?$top=100&$select=${select}&$filter=projectKey eq '${plan.project.key}'`
  );
  return answer.value as readonly Record<string, unknown>[];
};

test('the demo plan stands in SharePoint as the document writes it', async () => {
  const rows = await items('FramdriftMilestones', 'number,deadline,deadlineWords,status,previousDeadlineWords');
  expect(rows).toHaveLength(10);
  expect(rows[2]).toMatchObject({
    number: 'M3',
    deadline: '2018-02-28T11:30:00Z',
    deadlineWords: 'Ultimo februar',
    status: 'Nådd'
  });
  expect(rows.find(({ number }) => number === 'M5')).toMatchObject({
    deadline: '2018-11-30T11:30:00Z',
    previousDeadlineWords: 'September/oktober',
    status: 'Ikke i rute'
  });
  expect(await items('FramdriftGoals', 'Title')).toHaveLength(13);
  expect(await items('FramdriftActivities', 'Title')).toHaveLength(4);
});

test('the demo has a report of every kind, with facts from its own plan and one answer to each goal', async () => {
  expect(await items('FramdriftFollowUpReports', 'Title')).toHaveLength(4);
  const [first] = await items('FramdriftStatusReports', 'Title,milestonesSince,deviationFacts,status');
  expect(first).toMatchObject({
    Title: 'Statusrapport til styringsgruppen 28. sep. 2018',
    status: 'Tatt til orientering'
  });
  expect(first?.milestonesSince).toContain('nådd 26. juni 2018');
  expect(first?.deviationFacts).toContain('fristen er flyttet fra September/oktober');
  const kinds = (await items('FramdriftProgrammeReports', 'kind')).map(({ kind }) => kind);
  expect(kinds).toEqual(['Oppstartsrapport', 'Årsrapport', 'Halvårsrapport', 'Sluttrapport']);
  expect(await items('FramdriftGoalResults', 'Title')).toHaveLength(4 * 13);
});

test('whoever starts the product sees the plan while it is under way', async () => {
  const later = await openTestSite({ from: listsInBoth });
  try {
    await loadDemo(later.origin, '2026-11-22');
    const { milestones } = await connect(later.url, withToken(userOf('reader'))).repository.read({
      milestones: query(milestone, { projectKey: plan.project.key })
    });
    const due = milestones.flatMap(({ deadline }) => deadline?.date ?? []).sort();
    expect([due[0], due[due.length - 1]]).toEqual(['2026-01-31', '2026-12-31']);
    expect(milestones.filter(({ reachedOn }) => reachedOn !== null && reachedOn > '2026-11-22')).toEqual([]);
  } finally {
    await later.close();
  }
}, 90_000);

test('one round trip opens the plan', async () => {
  const connection = connect(local.url, withToken(userOf('reader')));
  local.trips();
  const { key: projectKey } = plan.project;
  const { rows, me, mayEdit } = await connection.open({
    projects: query(project, { key: projectKey }),
    goals: query(goal, { projectKey }),
    milestones: query(milestone, { projectKey }),
    lessons: query(lesson, { projectKey })
  });
  expect(local.trips()).toHaveLength(1);
  expect(me.name).toBe('Camilla Rønnestad');
  expect(mayEdit).toBe(false);
  expect(rows?.projects[0]?.programmeLeaders).toHaveLength(2);
  expect(rows?.milestones.map(({ goals }) => goals.length)).toContain(2);
  expect(rows?.lessons).toHaveLength(2);
});

test('the personal app finds the site in the tenant’s root site', async () => {
  const root = connect(local.origin, withToken(userOf('responsible1')));
  const { rows } = await root.open({ sites: query(site) });
  expect(rows?.sites).toMatchObject([{ path: '/sites/framdrift', address: { address: local.url } }]);
});

test('the benefits are in the plan, with what is measured, and with measures that belong to them', async () => {
  const rows = await items('FramdriftBenefits', 'number,rowKey,valuation');
  expect(rows.map(({ number, valuation }) => [number, valuation])).toEqual([
    ['Ø1', 'Prissatt'],
    ['Ø2', 'Prissatt'],
    ['K1', 'Kvalitativ'],
    ['K2', 'Kvalitativ']
  ]);
  expect(await items('FramdriftMeasurements', 'Title')).toHaveLength(6);
  const keys = rows.map(({ rowKey }) => rowKey);
  const measures = await items('FramdriftMeasures', 'kind,recordKey');
  const ours = measures.filter(({ kind }) => kind === 'Gevinsttiltak');
  expect(ours.map(({ recordKey }) => keys.indexOf(recordKey))).toEqual([0, 1, 2]);
});

test('nobody of the source document is in it', () => {
  const told = JSON.stringify([plan, dates, benefits, reports, programme, rows, reflections, fjordhelse]);
  const real = [
    'Drange',
    'Kjersti',
    'Solvang',
    'Haugland',
    'Solberg',
    'Langsæter',
    'Sture',
    'Telle',
    'Sigvaldsen',
    'Aabrekk',
    'Nepstad',
    'Skogen',
    'Halvorsen',
    'Sæther',
    'Liv Olsen',
    'Østensjø',
    'Granheim'
  ];
  expect(real.filter((name) => told.includes(name))).toEqual([]);
});
