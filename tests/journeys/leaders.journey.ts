import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe';
import { type Local, openLocal } from '../support/local';
import { type Item, type Rest, restOf } from '../support/rest';

/** A leader who works in the plain SharePoint lists, while the project leader has the plan open in the tab. */
let local: Local;
let rest: Rest;
let page: Page;

beforeAll(async () => {
  local = await openLocal({ demo: true });
  rest = restOf(local.origin);
  page = await local.open({ host: 'tab', as: 'projectLeader' });
  await page.evaluate(() => void (window.location.hash = '#/plan'));
  await page.getByRole('main').getByRole('table').waitFor();
});
afterAll(() => local.close());
afterEach(async () => expect(await accessibilityFaults(page)).toEqual([]));

const milestones = 'FramdriftMilestones';
const milestone = (number: string): Promise<Item> =>
  rest.items(milestones).then((all) => all.find((one) => one.number === number)!);
const rowOf = (sentence: unknown): Locator =>
  page
    .getByRole('main')
    .getByRole('table')
    .getByRole('row')
    .filter({ hasText: String(sentence) });
/** Nobody touches the tab: it asks by itself, every ten seconds. */
const seconds = { timeout: 15_000 };

test('a status that the programme leader sets in SharePoint’s grid appears in the open tab within seconds', async () => {
  const { Id, Title } = await milestone('M8');
  await rest.type('programmeLeader', milestones, Id, 'status', 'Ikke i rute');
  await rowOf(Title).getByText('Ikke i rute').waitFor(seconds);
  expect(await milestone('M8')).toMatchObject({ status: 'Ikke i rute' });
});

test('a deadline that the project owner types there, as it is typed in Norwegian, moves in the tab', async () => {
  const { Id, Title } = await milestone('M9');
  await rest.type('projectOwner', milestones, Id, 'deadline', '21.12.2018');
  await rowOf(Title).getByText('21. des. 2018').waitFor(seconds);
});

test('a word of their own, which we do not know, is shown as it stands there and kept', async () => {
  const { Id, Title } = await milestone('M6');
  await rest.offer(milestones, 'status', 'Venter på kommunestyret');
  await rest.type('programmeLeader', milestones, Id, 'status', 'Venter på kommunestyret');
  await rowOf(Title).getByText('Venter på kommunestyret').waitFor(seconds);
  expect(await milestone('M6')).toMatchObject({ status: 'Venter på kommunestyret' });
});

test('a row added in the plain list, with nothing but a sentence and its project, appears too', async () => {
  const { projectId } = await milestone('M1');
  const Title = 'Når styringsgruppa har vedtatt videre drift';
  await rest.add(milestones, { Title, projectId });
  await rowOf(Title).waitFor(seconds);
  expect((await rest.item(milestones, Title)).projectKey).toBe((await milestone('M1')).projectKey);
});

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
