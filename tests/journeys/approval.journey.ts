import type { Locator, Page } from 'playwright-core';
import { findersOn } from '../support/finders';
import { type Local, type View, openLocal } from '../support/local';
import { type Item, type Rest, restOf } from '../support/rest';
import { yearToCome } from '../support/toCome';

/** The plan from draft to an approved version that nobody changes, and what has become of it since. */
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
  // The plan alone: reports wait on «Nå» too.
  for (const list of ['FramdriftStatusReports', 'FramdriftProgrammeReports'])
    for (const report of await rest.items(list)) await rest.recycle(list, report.Id);
  page = await local.page();
  main = page.getByRole('main');
});
afterAll(() => local.close());

const { button, heading, link, region: part, fine, hasFocus } = findersOn(() => page);

const plan = (): Promise<Item> => rest.newest('FramdriftPlans');

async function open(as: View['as'], lang: View['lang'] = 'nb-NO', theme: View['theme'] = 'light'): Promise<void> {
  await local.show(page, { host: 'tab', as, lang, theme });
  await main.getByRole('heading', { level: 1, name: 'Tillitsmodellen – Askøy' }).waitFor();
}
const go = (hash: string): Promise<void> => page.evaluate((to) => void (window.location.hash = to), `#/${hash}`);

test('the leader sends the plan, and sees with whom it is', async () => {
  await open('projectLeader');
  await link('Planen: Utkast 0.1').click();
  await heading('Utkast 0.1').waitFor();
  await fine();
  await button('Send til godkjenning').click();
  await heading('Til godkjenning').waitFor();
  expect(await hasFocus(heading('Til godkjenning'))).toBe(true);
  expect(await plan()).toMatchObject({ status: 'Til godkjenning', number: '0.1' });
  await fine();
  await link('Nå').click();
  await part('Ballen ligger hos').getByRole('link', { name: 'Godkjenne prosjektplanen, utkast 0.1' }).waitFor();
});

test('a reader sees what is to be decided, in nynorsk and in the dark', async () => {
  await open('reader', 'nn-NO', 'dark');
  await part('Til avgjerd').getByRole('link', { name: 'Prosjektplanen, utkast 0.1, er til godkjenning' }).click();
  await heading('Til godkjenning').waitFor();
  expect(await main.getByRole('button', { name: /^(Godkjenn|Send|Trekk)/ }).count()).toBe(0);
  await fine();
});

test('the programme leader sends it back with a reason, and the leader has it again', async () => {
  await open('programmeLeader', 'nn-NO');
  await button('Send tilbake').click();
  await main.getByRole('textbox', { name: /^Kva må endrast/ }).fill('Ta med gevinstane.');
  await fine();
  await button('Send tilbake').click();
  await part('Din tur').waitFor();
  expect(await plan()).toMatchObject({ status: 'Utkast', number: '0.2', decisionRemark: 'Ta med gevinstane.' });
  await open('projectLeader');
  await main.getByText('Ta med gevinstane.').waitFor();
  await fine();
  await link('Planen: Utkast 0.2').click();
  await button('Send til godkjenning').click();
  await heading('Til godkjenning').waitFor();
});

test('the programme leader approves it in «Nå»: version 1.0, with a row for each milestone', async () => {
  await open('programmeLeader');
  await part('Din tur (1)').getByRole('link', { name: 'Prosjektplanen, utkast 0.2, er til godkjenning' }).waitFor();
  await fine();
  await button('Godkjenn').click();
  const remark = main.getByRole('textbox', { name: 'Merknad (valgfritt)' });
  expect(await hasFocus(remark)).toBe(true);
  await remark.fill('Lykke til.');
  await fine();
  await button('Godkjenn planen').click();
  await link('Planen: Godkjent 1.0').waitFor();
  expect(await plan()).toMatchObject({ status: 'Godkjent', approvedVersion: '1.0' });
  const rows = await rest.items('FramdriftPlanVersionRows');
  expect(rows.filter(({ kind }) => kind === 'Milepæl')).toHaveLength(10);
  expect(rows.find(({ Title }) => String(Title).startsWith('M3 '))?.text).toContain(
    'Frist: Ultimo februar (28. feb. 2018)'
  );
});

test('a deadline that is moved is exactly what differs from the approved version', async () => {
  await open('projectLeader');
  const { Id } = (await rest.items('FramdriftMilestones')).find(({ number }) => number === 'M8')!;
  await go(`plan/milestone/${String(Id)}`);
  await button('Be om ny frist').click();
  await main.getByRole('textbox', { name: 'betyr datoen' }).fill(`15.12.${yearToCome}`);
  await main.getByRole('textbox', { name: /^Hvorfor trengs det/ }).fill('Leverandøren er forsinket');
  await button('Lagre ny frist').click();
  await link('Planen: Godkjent 1.0 · endret siden').click();
  await link('Sammenlign med planen i dag: versjon 1.0').click();
  await main.getByText('Én forskjell', { exact: true }).waitFor();
  const one = main.getByRole('listitem').filter({ hasText: 'Endret' });
  expect(await one.count()).toBe(1);
  expect(await one.locator('ins').innerText()).toContain(`15. des. ${yearToCome}`);
  expect(await one.innerText()).toContain('M8');
  await fine();
});

test.each([
  ['nb-NO', 'light', 1280],
  ['nn-NO', 'contrast', 320]
] as const)('the version is read whole: %s, %s, %i px', async (lang, theme, width) => {
  await page.setViewportSize({ width, height: 800 });
  await open('projectOwner', lang, theme);
  await go('plan/versions');
  await link('Versjon 1.0').click();
  await heading('Versjon 1.0').waitFor();
  await main.getByText('M3 Når dagens praksis').first().waitFor();
  await fine();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
