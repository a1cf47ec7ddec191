import type { Page, Request } from 'playwright-core';
import { accessibilityFaults } from '../support/axe';
import { type Local, type View, openLocal } from '../support/local';
import { quiet } from '../support/quiet';

let local: Local;
let key: string;
beforeAll(async () => {
  local = await openLocal({ demo: true });
  key = await demoKey();
});
afterAll(() => local.close());

async function demoKey(): Promise<string> {
  const address = `${local.origin}/sites/framdrift/_api/web/getList('/sites/framdrift/Lists/FramdriftProjects')/items`;
  const headers = { Authorization: 'Bearer a-plain-fetch', Accept: 'application/json;odata=nometadata' };
  return ((await (await fetch(address, { headers })).json()) as { value: { key: string }[] }).value[0]!.key;
}

/** Asking every few seconds what others have changed is no part of opening a screen or of saving. */
const isPoll = (request: Request): boolean =>
  /getchanges|currentchangetoken/i.test(`${request.url()} ${request.postData() ?? ''}`);

/** What a page asks SharePoint for from now on. */
function askedBy(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/_api/') && !isPoll(request)) asked.push(`${request.method()} ${request.url()}`);
  });
  return asked;
}

async function tripsToOpen(view: View, address = ''): Promise<number> {
  const page = await local.page();
  const asked = askedBy(page);
  await local.show(page, view);
  if (address !== '') await page.goto(`${page.url()}#/${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await quiet(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.context().close();
  return asked.length;
}

test('a project that the tab knows is on the screen after one round trip', async () => {
  expect(await tripsToOpen({ host: 'tab', as: 'reader', project: key })).toBe(1);
});

test('a channel’s own project is found in two', async () => {
  expect(await tripsToOpen({ host: 'tab', as: 'reader' })).toBe(2);
});

test('whoever may edit sends one more, after the first paint, to mend rows made by hand', async () => {
  expect(await tripsToOpen({ host: 'tab', as: 'projectLeader', project: key })).toBe(2);
});

test.each(['plan', 'plan/goals', 'reports', 'lessons', 'people', 'about'])(
  'going on to %s asks for nothing new, or once for the lists that are read there',
  async (address) => {
    expect(await tripsToOpen({ host: 'tab', as: 'reader', project: key }, address)).toBeLessThanOrEqual(2);
  }
);

test('a saved change is one request', async () => {
  const page = await local.open({ host: 'tab', as: 'projectLeader', project: key });
  await page
    .getByRole('link', { name: /Når utvalgte samarbeidsformer/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'I rute', exact: true }).click();
  await quiet(page);
  const asked = askedBy(page);
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page.getByText('Notert.').first().waitFor({ state: 'attached' });
  expect(asked).toHaveLength(1);
});

test('and nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
