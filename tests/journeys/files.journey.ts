import type { Locator, Page } from 'playwright-core';
import { findersOn } from '../support/finders';
import { type Local, type View, openLocal } from '../support/local';
import { type Item, type Rest, restOf } from '../support/rest';

/** Files and links on the demo plan, in a real browser, with what SharePoint then holds. */
let local: Local;
let rest: Rest;
let page: Page;
let main: Locator;

beforeAll(async () => {
  local = await openLocal({ demo: true });
  rest = restOf(local.origin);
  page = await local.page();
  main = page.getByRole('main');
});
afterAll(() => local.close());

const { button, link: opener, fine } = findersOn(() => page);

const milestone = (number: string): Promise<Item> =>
  rest.items('FramdriftMilestones').then((all) => all.find((one) => one.number === number)!);

async function open(address: string, view: View = {}): Promise<void> {
  await local.show(page, { host: 'tab', as: 'projectLeader', ...view });
  await main.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate((hash) => void (window.location.hash = hash), `#/${address}`);
}
const openMilestone = async (view: View = {}): Promise<void> =>
  open(`plan/milestone/${String((await milestone('M7')).Id)}/files`, view);

async function attached(): Promise<readonly string[]> {
  const { Id } = await milestone('M7');
  const list = "/sites/framdrift/_api/web/getList('/sites/framdrift/Lists/FramdriftMilestones')";
  const address = `${local.origin}${list}/items(${String(Id)})/AttachmentFiles`;
  const headers = { Authorization: 'Bearer a-plain-fetch', Accept: 'application/json;odata=nometadata' };
  const { value } = (await (await fetch(address, { headers })).json()) as { value: { FileName: string }[] };
  return value.map(({ FileName }) => FileName);
}

const file = (name: string, size = 2000): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.alloc(size, 'a')
});

test('files are attached by button, under names that SharePoint takes, and open in a tab of their own', async () => {
  await openMilestone();
  await button('Legg ved fil').waitFor();
  await fine();
  const names = ["Møte 100 % & 'sånn' #3.pdf", 'Referat: del 1.txt', 'Tom.txt'];
  await main.locator('input[type=file]').setInputFiles(names.map((name) => file(name, name === 'Tom.txt' ? 0 : 2000)));
  await main.getByText(/^Tom\.txt er ikke lagt ved\./).waitFor();
  await opener('Referat- del 1.txt (åpnes i ny fane)').waitFor();
  await fine();
  const [shown] = await Promise.all([
    page.context().waitForEvent('page'),
    opener('Referat- del 1.txt (åpnes i ny fane)').click()
  ]);
  await shown.waitForLoadState();
  expect(await shown.locator('body').innerText()).toBe('a'.repeat(2000));
  await shown.close();
  expect(await attached()).toEqual(["Møte 100 % & 'sånn' #3.pdf", 'Referat- del 1.txt']);
});

test('a file that SharePoint has no time for stays with why, and comes through the second time', async () => {
  await openMilestone();
  await button('Legg ved fil').waitFor();
  await rest.fail({ method: 'POST', path: 'AttachmentFiles', status: 500, times: 1 });
  await main.locator('input[type=file]').setInputFiles([file('Budsjett.xlsx')]);
  await main.getByText(/^Budsjett\.xlsx er ikke lagt ved\./).waitFor();
  await fine();
  await rest.mend();
  await button('Prøv igjen: Budsjett.xlsx').click();
  await opener('Budsjett.xlsx (åpnes i ny fane)').waitFor();
  expect(await attached()).toContain('Budsjett.xlsx');
});

test('a file is removed after one question, and lies in the recycle bin', async () => {
  await openMilestone();
  await button('Fjern Budsjett.xlsx').click();
  await main.getByText(/Filen legges i papirkurven/).waitFor();
  await fine();
  await page.keyboard.press('Enter');
  await opener('Budsjett.xlsx (åpnes i ny fane)').waitFor({ state: 'detached' });
  expect(await attached()).not.toContain('Budsjett.xlsx');
  expect(await button('Legg ved fil').evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a document of the channel’s is linked by keyboard alone, and stands in SharePoint’s own list', async () => {
  await openMilestone();
  await button('Velg fra teamets filer').press('Enter');
  await button('Åpne mappen Møter').waitFor();
  await fine();
  await button('Åpne mappen Møter').press('Enter');
  await button(/^Lag lenke til Referat 24\. mai\.txt/).press('Enter');
  await opener('Referat 24. mai.txt (åpnes i ny fane)').waitFor();
  await fine();
  const { rowKey } = await milestone('M7');
  expect(await rest.newest('FramdriftDocumentLinks')).toMatchObject({
    Title: 'Referat 24. mai.txt',
    recordKey: rowKey,
    address: { Url: expect.stringMatching(/\/Shared%20Documents\/Tillitsmodellen\/M(ø|%C3%B8)ter\/Referat/) as string }
  });
  await page.keyboard.press('Escape');
});

test('an address is pasted; a script is not taken for one', async () => {
  await openMilestone();
  await button('Lim inn lenke').click();
  const address = main.getByRole('textbox', { name: /^Adresse/ });
  await address.fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await main.getByText(/^Skriv en adresse som begynner med https/).waitFor();
  await fine();
  await address.fill('https://fjordvik.example/dok/Direktiv.pdf');
  await page.keyboard.press('Enter');
  await opener('Direktiv.pdf (åpnes i ny fane)').waitFor();
});

test.each([
  { as: 'reader', lang: 'nn-NO', theme: 'dark' },
  { as: 'reader', lang: 'nb-NO', theme: 'contrast' }
] as const)('$as, $lang, $theme: the list to open, and nothing to change', async (view) => {
  await openMilestone(view);
  await main.getByRole('link', { name: /^Direktiv\.pdf/ }).waitFor();
  expect(await button(/^(Legg ved fil|Fjern|Lim inn lenk)/).count()).toBe(0);
  await fine();
});

test('on a phone everything is within reach', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMilestone();
  await button('Velg fra teamets filer').click();
  await button('Åpne mappen Møter').waitFor();
  await fine();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('the project leader sees who is not reached in Teams; others see it beside the person', async () => {
  await open('now');
  const part = main.getByRole('region', { name: 'Nås ikke i Teams', exact: true });
  await part.getByText('Øystein Fagerbakk').waitFor();
  await part.getByRole('button', { name: 'Kopier en invitasjon' }).click();
  await part.getByRole('textbox', { name: 'Invitasjonen' }).waitFor();
  await fine();
  await open('people', { as: 'reader', lang: 'nn-NO', theme: 'dark' });
  await main.getByText('Får ikkje meldingar i Teams').first().waitFor();
  await fine();
});

test('and nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
