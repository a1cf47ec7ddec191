import { hostKinds, themes } from '../../../src/local/host/visit';
import { faultsIn } from '../../support/axe';
import { type Local, openLocal } from '../../support/local';

let local: Local;
beforeAll(async () => {
  local = await openLocal();
});
afterAll(() => local.close());

test.each(hostKinds)(
  'the shipped web part starts in SharePoint’s own runtime as %s, with one heading of the first level',
  async (host) => {
    const page = await local.open({ host });
    await page.locator('main h1').first().waitFor();
    expect(await page.locator('main h1').count()).toBe(1);
  }
);

test('the bar changes the theme under a living web part, without loading the page again', async () => {
  const page = await local.open({ host: 'tab' });
  const ground = () =>
    page
      .locator('.fui-FluentProvider')
      .first()
      .evaluate((e) => getComputedStyle(e).backgroundColor);
  const before = await ground();
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.getByLabel('Tema').selectOption('dark');
  await page.getByRole('button', { name: 'Bytt' }).click();
  await page.waitForFunction(
    (light) => getComputedStyle(document.querySelector('.fui-FluentProvider') as Element).backgroundColor !== light,
    before
  );
  expect(await page.locator('body[data-same-page]').count()).toBe(1);
  expect(page.url()).toContain('theme=dark');
});

test('the bar changes who one is, and SharePoint then answers as that person', async () => {
  const page = await local.open({ host: 'tab' });
  await page.getByLabel('Du er').selectOption({ label: 'Leser: Camilla Rønnestad' });
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Bytt' }).click()]);
  const user = await page.evaluate(async () => {
    const headers = { accept: 'application/json;odata=nometadata' };
    const answer = await fetch('/sites/framdrift/_api/web/currentuser?$select=Title', { headers });
    return ((await answer.json()) as { Title: string }).Title;
  });
  expect(user).toBe('Camilla Rønnestad');
});

test.each(themes)(
  'the page around the web part breaks no rule of axe in the %s theme, wide or at 320 pixels',
  async (theme) => {
    const page = await local.open({ host: 'tab', theme });
    await page.locator('main h1').first().waitFor();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await faultsIn(theme, page)).toEqual([]);
      const overflow = await page.locator('header').evaluate((bar) => bar.scrollWidth - bar.clientWidth);
      expect(overflow).toBe(0);
    }
  }
);

test('a web part on a page that is being edited starts too', async () => {
  const page = await local.open({ host: 'page', mode: 'edit' });
  await page.locator('main h1').first().waitFor();
  expect(await page.locator('main h1').count()).toBe(1);
});

test('no page has asked for anything outside this machine', () => {
  expect(local.strangers).toEqual([]);
});
