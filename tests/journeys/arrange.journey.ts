import type { Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { type Local, openLocal } from '../support/local';
import { type Item, type Rest, restOf } from '../support/rest';
import { goTo } from '../support/screens';

/** «Ordne» with a mouse in a real browser, which lays the rows out: a component test cannot tell what lies under a pointer. */
let local: Local;
let rest: Rest;
let page: Page;
let main: Locator;

beforeAll(async () => {
  local = await openLocal({ demo: true });
  rest = restOf(local.origin);
  page = await local.open({ host: 'tab', as: 'projectLeader' });
  main = page.getByRole('main');
});
afterAll(() => local.close());

const row = (number: string): Locator =>
  main.getByRole('listitem').filter({ has: page.getByText(number, { exact: true }) });
const grip = (number: string): Locator => main.getByRole('button', { name: new RegExp(`^Flytt ${number} `) });

const asIs = 'AS IS - Dagens praksis – Hvordan jobber vi i dag';

/** The milestones of each result path, in the order that the list stores. */
async function stored(): Promise<readonly string[]> {
  const [own] = await rest.items('FramdriftProjects');
  const items = (await rest.items('FramdriftMilestones')).filter(({ projectKey }) => projectKey === own?.key);
  const inOrder = items.sort((a, b) => Number(a.sortOrder) - Number(b.sortOrder));
  return inOrder.map(({ path, number }: Item) => `${String(path)}: ${String(number)}`);
}

/** The middle of what is on the screen, or a place so far down in it. */
async function pointAt(what: Locator, part = 0.5): Promise<readonly [x: number, y: number]> {
  await what.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await what.boundingBox())!;
  return [x + width / 2, y + height * part];
}

async function hold(number: string): Promise<void> {
  await page.mouse.move(...(await pointAt(grip(number))));
  await page.mouse.down();
}

test('a milestone that is dragged with the mouse into another result path is stored there, and stays there', async () => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await goTo(page, 'plan/arrange');
  const before = await stored();
  expect(before.slice(0, 3)).toEqual(['Tillitsmodellen: M1', `${asIs}: M2`, `${asIs}: M3`]);
  await hold('M1');
  await page.mouse.move(...(await pointAt(row('M3'), 0.2)), { steps: 8 });
  await page.mouse.up();
  const wanted = [`${asIs}: M2`, `${asIs}: M1`, `${asIs}: M3`, ...before.slice(3)];
  await eventually(page, async () => expect(await stored()).toEqual(wanted));
  await page.reload();
  await row('M1').first().waitFor();
  const shown = await main.getByRole('region', { name: asIs }).getByRole('listitem').allInnerTexts();
  expect(shown.map((text) => /M\d+/.exec(text)?.[0])).toEqual(['M2', 'M1', 'M3']);
});

test('Escape while it is dragged leaves it where it was, and nothing is stored', async () => {
  const before = await stored();
  await hold('M2');
  await page.mouse.move(...(await pointAt(row('M3'), 0.9)), { steps: 8 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await grip('M2').evaluate((element) => element.closest('section')?.getAttribute('aria-label'))).toBe(asIs);
  expect(await stored()).toEqual(before);
});

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
