import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe';
import { eventually } from '../support/eventually';
import { type Local, type View, openLocal } from '../support/local';
import { type Item, type Rest, restOf } from '../support/rest';

/** A follow-up report writes itself while the project goes on: answered, begun, read with its sources, and brought up to date. */
let local: Local;
let rest: Rest;
let page: Page;
let main: Locator;
let reportAddress: string;

beforeAll(async () => {
  local = await openLocal({ demo: true });
  rest = restOf(local.origin);
  page = await local.page();
  main = page.getByRole('main');
}, 60_000);
afterAll(() => local.close());

const fine = async (): Promise<void> => expect(await accessibilityFaults(page)).toEqual([]);
const button = (name: string): Locator => main.getByRole('button', { name, exact: true });
const field = (name: string): Locator => main.getByRole('textbox', { name, exact: true });
const sources = (heading: string): Locator => main.getByRole('list', { name: `Kilder til ${heading}`, exact: true });
const value = (name: string): Promise<string> => field(name).inputValue();

async function open(as: View['as']): Promise<void> {
  await local.show(page, { host: 'tab', as });
  await main.getByRole('heading', { level: 1, name: 'Tillitsmodellen – Askøy' }).waitFor();
}

/** The report in the list, as anybody who asks SharePoint sees it. */
async function report(): Promise<Item> {
  const all = await rest.items('FramdriftFollowUpReports');
  return all.find(({ Title }) => String(Title).startsWith('Oppfølgingsrapport M7'))!;
}

/** Whoever answers for M7 opens it in the plan. */
async function openMilestone(): Promise<void> {
  await main.getByRole('link', { name: 'Plan', exact: true }).click();
  await main
    .getByRole('table')
    .getByRole('link', { name: /Når utvalgte samarbeidsformer/ })
    .first()
    .click();
  await main.getByRole('region', { name: 'Milepæl M7' }).waitFor();
}

test('who is responsible answers, and thinks of no report', async () => {
  await open('responsible3');
  await openMilestone();
  await button('Ikke i rute').click();
  await field('Hva er situasjonen?').fill('To av fem grupper har svart.\n\nResten svarer etter påske.');
  await button('Lagre').click();
  await main.getByText('To av fem grupper har svart.').first().waitFor();
  expect(
    await rest.items('FramdriftFollowUpReports').then((all) => all.some(({ Title }) => /M7/.test(String(Title))))
  ).toBe(false);
});

test('the project leader begins the report: what was answered stands there as a draft, with who said it', async () => {
  await open('projectLeader');
  await openMilestone();
  await main.getByRole('link', { name: 'Rapporter' }).last().click();
  await button('Start oppfølgingsrapport').click();
  await main.getByRole('heading', { name: /^Oppfølgingsrapport M7/ }).waitFor();
  await sources('Status').waitFor();
  reportAddress = page.url();
  expect(await value('Status')).toMatch(/Ikke i rute .*: To av fem grupper har svart\.\nResten svarer etter påske\.$/);
  await sources('Status')
    .getByRole('link', { name: /^Ingeborg Sandvær, .* – milepælen$/ })
    .last()
    .waitFor();
  await main.getByText(/som ingen har sett på ennå\.$/).waitFor();
  await fine();
});

test('what is edited is the group’s own words, and «Hent inn det nye» has nothing to bring', async () => {
  await field('Status').fill('Vi mangler svar fra tre grupper.');
  await eventually(page, async () =>
    expect(await report()).toMatchObject({ situation: 'Vi mangler svar fra tre grupper.' })
  );
  await sources('Status').getByText('Endret etter at det ble hentet inn').first().waitFor();
  await button('Hent inn det nye').click();
  await main
    .getByText(/^Ingenting nytt\./)
    .first()
    .waitFor();
  await fine();
});

test('what has been answered since is shown first, and then stands after what was edited', async () => {
  await open('responsible3');
  await openMilestone();
  await button('I rute').click();
  await button('Lagre').click();
  await eventually(page, async () =>
    expect((await rest.items('FramdriftMilestones')).find(({ number }) => number === 'M7')).toMatchObject({
      status: 'I rute'
    })
  );
  await open('projectLeader');
  await page.goto(reportAddress);
  await button('Hent inn det nye').click();
  const preview = main.getByRole('region', { name: '1 ting er kommet til' });
  await preview.getByText(/^I rute \d/).waitFor();
  expect(await report()).toMatchObject({ situation: 'Vi mangler svar fra tre grupper.' });
  await fine();
  await preview.getByRole('button', { name: 'Hent inn' }).click();
  await main.getByText('Hentet inn: 1 ting.').first().waitFor();
  expect((await report()).situation).toMatch(/^Vi mangler svar fra tre grupper\.\n\nI rute \d{1,2}\. .*\.$/);
  expect(await value('Status')).toMatch(/^Vi mangler svar fra tre grupper\.\n\nI rute /);
});

test('let stand it is a draft no more; its source leads to where it was answered', async () => {
  await button('La det stå: Status').click();
  await button('La det stå: Status').waitFor({ state: 'detached' });
  expect(String((await report()).drafted)).toContain('|read|');
  await button('Skjul kilder').click();
  expect(await sources('Status').count()).toBe(0);
  await button('Vis kilder').click();
  await sources('Status').getByRole('link').last().click();
  await main.getByRole('region', { name: 'Milepæl M7' }).waitFor();
});
