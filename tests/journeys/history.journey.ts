import type { Locator, Page } from 'playwright-core';
import { findersOn } from '../support/finders';
import { type Local, openLocal } from '../support/local';
import { type Item, type Rest, restOf } from '../support/rest';
import { userOf } from '../support/site';
import { yearToCome } from '../support/toCome';

/** What has happened to a record is read, compared and brought back; what was done in the plain list among it. */
let local: Local;
let rest: Rest;
let page: Page;
let main: Locator;

beforeAll(async () => {
  local = await openLocal({ demo: true });
  rest = restOf(local.origin);
  // Without change control a deadline is moved at once.
  const [{ Id } = {} as Item] = await rest.items('FramdriftProjects');
  await rest.change('FramdriftProjects', Number(Id), { changeControl: false });
  page = await local.page();
  main = page.getByRole('main');
});
afterAll(() => local.close());

const { button, fine } = findersOn(() => page);

const link = (name: string | RegExp): Locator => main.getByRole('link', { name });
const field = (name: string): Locator => main.getByRole('textbox', { name, exact: true });
const milestone = (number: string): Promise<Item> =>
  rest.items('FramdriftMilestones').then((all) => all.find((one) => one.number === number)!);

type View = NonNullable<Parameters<Local['show']>[1]>;

async function see(path: string, view: View = {}): Promise<void> {
  await local.show(page, { host: 'tab', as: 'projectLeader', ...view });
  await main.locator('h1').waitFor();
  await page.evaluate((hash) => void (window.location.hash = hash), `#/${path}`);
}

/** As SharePoint's grid writes: by field, and knowing nothing of us. */
async function inTheGrid(id: unknown, name: string, value: string): Promise<void> {
  const address = `${local.origin}/sites/framdrift/_api/web/getList('/sites/framdrift/Lists/FramdriftMilestones')`;
  const answer = await fetch(`${address}/items(${String(id)})/validateUpdateListItem`, {
    method: 'POST',
    headers: {
      Accept: 'application/json;odata=nometadata',
      'Content-Type': 'application/json',
      Authorization: `Bearer ${userOf('projectOwner')}`
    },
    body: JSON.stringify({ formValues: [{ FieldName: name, FieldValue: value }], bNewDocumentUpdate: false })
  });
  expect(answer.status).toBe(200);
}

const before = 'Erfaringene fra piloten er samlet, og begge team har svart.';
const after = 'Erfaringene fra piloten er samlet, og ett team har svart.';

test('a text written here and changed in the plain list, and a deadline moved here, are sentences', async () => {
  const { Id } = await milestone('M6');
  await see(`plan/milestone/${String(Id)}/edit`);
  await field('Utdyping').fill(before);
  await button('Ferdig').click();
  await button('Rediger milepælen').waitFor();
  await button('Be om ny frist').click();
  await field('betyr datoen').fill(`15.11.${yearToCome}`);
  await field('Hvorfor trengs det en ny frist?').fill('Leverandør forsinket');
  await button('Lagre ny frist').click();
  await main.getByText('Leverandør forsinket').first().waitFor();
  await inTheGrid(Id, 'description', after);
  await see(`plan/milestone/${String(Id)}/history`);
  await main
    .getByText(
      new RegExp(`^Ragnhild Øvrelid flyttet fristen fra .* til 15\\. nov\\. ${yearToCome}: Leverandør forsinket$`)
    )
    .waitFor();
  await main.getByText('Torbjørn Myklevoll endret Utdyping (utenfor Framdrift).').waitFor();
  await main.getByText('Ragnhild Øvrelid endret Utdyping.', { exact: true }).waitFor();
  await button('Vis endringene i teksten').first().click();
  await fine();
});

test('an older version is compared with now by keyboard, word by word', async () => {
  const entry = main.getByRole('listitem').filter({ hasText: 'flyttet fristen' });
  await entry.getByRole('link', { name: /^Sammenlign med nå: / }).press('Enter');
  await main.getByRole('heading', { name: 'Sammenlign to versjoner' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sammenlign to versjoner');
  await main.getByText('Ett felt er ulikt.').waitFor();
  const compared = main.getByRole('region', { name: 'Sammenlign to versjoner' });
  expect(await compared.locator('del').innerText()).toContain('begge');
  expect(await compared.locator('ins').innerText()).toContain('ett');
  await main.getByLabel('Vis alt').check();
  await main.getByText('Likt i begge').first().waitFor();
  await fine();
});

test('the older text is brought back after one question, is there after a reload, and the one before comes back too', async () => {
  await button('Hent tilbake: Utdyping').press('Enter');
  await main.getByText(/^Hente tilbake Utdyping slik det var /).waitFor();
  expect(await milestone('M6')).toMatchObject({ description: after });
  await fine();
  await button('Ja, hent tilbake').press('Enter');
  await main.getByText(/^Utdyping er hentet tilbake slik det var /).waitFor();
  await fine();
  expect(await milestone('M6')).toMatchObject({ description: before });
  await page.reload();
  await main.getByText('De to versjonene er like.').waitFor();
  await link('Tilbake til historikken').click();
  await main.getByText('Ragnhild Øvrelid endret Utdyping.', { exact: true }).first().waitFor();
  await main.getByRole('listitem').filter({ hasText: 'utenfor Framdrift' }).getByRole('link').click();
  await button('Hent tilbake: Utdyping').click();
  await button('Ja, hent tilbake').click();
  await main.getByText(/^Utdyping er hentet tilbake slik det var /).waitFor();
  expect(await milestone('M6')).toMatchObject({ description: after });
  await button('Angre').click();
  await main.getByText('Angret. Utdyping er som før.').waitFor();
  expect(await milestone('M6')).toMatchObject({ description: before });
});

test.each([
  ['dark', 'nn-NO', 'Samanlikn to versjonar'],
  ['contrast', 'nb-NO', 'Sammenlign to versjoner']
] as const)('two versions beside each other are right in %s, also on a phone', async (theme, lang, title) => {
  const { Id } = await milestone('M6');
  await see(`plan/milestone/${String(Id)}/history/2`, { theme, lang });
  await main.getByRole('heading', { name: title }).waitFor();
  await fine();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await fine();
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('the history of a milestone that somebody deletes ends, and nothing breaks', async () => {
  const { Id } = await milestone('M7');
  await see(`plan/milestone/${String(Id)}`);
  const tab = main.getByRole('link', { name: 'Historikk', exact: true });
  await tab.waitFor();
  await fetch(
    `${local.origin}/sites/framdrift/_api/web/getList('/sites/framdrift/Lists/FramdriftMilestones')/items(${String(Id)})/recycle`,
    {
      method: 'POST',
      headers: { Accept: 'application/json', Authorization: 'Bearer a-plain-fetch' }
    }
  );
  await tab.click();
  await main
    .getByText(/historikken slutter her|Denne milepælen finnes ikke lenger/)
    .first()
    .waitFor();
});

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
