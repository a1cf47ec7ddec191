import type { Locator, Page } from 'playwright-core';
import type { RoleKey } from '../../src/local/people';
import { eventually } from '../support/eventually';
import { type Local, openLocal } from '../support/local';
import { quiet } from '../support/quiet';
import { type Rest, restOf } from '../support/rest';

/** Every kind of report from hand to hand, as those who write and receive it; and what comes out of the printer. */
let local: Local;
let rest: Rest;
let page: Page;
beforeAll(async () => {
  local = await openLocal({ demo: true });
  rest = restOf(local.origin);
  page = await local.page();
});
afterAll(() => local.close());

const main = (): Locator => page.getByRole('main');
const button = (name: string | RegExp): Locator => main().getByRole('button', { name, exact: true });

async function openAs(as: RoleKey, subPage: string, on = page): Promise<void> {
  await local.show(on, { host: 'tab', as, subPage });
  await on.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
  await quiet(on);
}

/** Where it is read, once it has been begun. */
async function begun(): Promise<string> {
  await button('Start rapporten').click();
  await button(/^Send/).waitFor();
  return new URL(page.url()).hash.replace(/^#\//, '');
}

type Kind = readonly [kind: string, list: string, to: RoleKey, section: string, field: string];
const status = 'FramdriftStatusReports';
const programme = 'FramdriftProgrammeReports';
const kinds: readonly Kind[] = [
  ['followUpReport', 'FramdriftFollowUpReports', 'projectOwner', '', 'Årsak'],
  ['statusReport/programmeLeader', status, 'programmeLeader', '/deviations', 'Tiltak'],
  ['statusReport/steeringGroup', status, 'projectOwner', '/deviations', 'Tiltak'],
  ['statusReport/ufl', status, 'programmeLeader', '/deviations', 'Tiltak'],
  ['startUp', programme, 'programmeLeader', '/baseline', 'Nåsituasjon/nullpunkt'],
  ['halfYear', programme, 'programmeLeader', '/challenges', 'Utfordringer'],
  ['annual', programme, 'programmeLeader', '/unknown', 'Det vi ikke vet'],
  ['steering', programme, 'programmeLeader', '/keeping', 'Plan for å bevare resultatene'],
  ['final', programme, 'programmeLeader', '/keeping', 'Plan for å bevare resultatene']
];

const returned = 'Skriv mer om hvorfor.';

/** Begins a report of a kind, writes in it and sends it. */
async function send([kind, , , section, field]: Kind): Promise<string> {
  await openAs('projectLeader', `reports/new/${kind}`);
  const address = await begun();
  await page.evaluate((hash) => void (window.location.hash = hash), `#/${address}${section}`);
  await main().getByRole('textbox', { name: field, exact: true }).fill(`Skrevet i ${kind}.`);
  await button(/^Send/).click();
  await main().getByText('Sendt', { exact: true }).waitFor();
  return address;
}

test.each(kinds)(
  'a report of the kind %s is written, sent, sent back with a reason, sent again and settled; while it is sent nobody writes in it',
  async (...kind) => {
    const [name, list, to] = kind;
    const address = await send(kind);
    const written = main().getByText(`Skrevet i ${name}.`);
    await written.waitFor();
    expect(await main().getByRole('textbox').count()).toBe(0);
    await openAs(to, address);
    await written.waitFor();
    expect(await main().getByRole('textbox').count()).toBe(name === 'startUp' ? 1 : 0);
    await button('Send tilbake').click();
    await main().getByRole('textbox', { name: 'Hva må gjøres før du tar den til orientering?' }).fill(returned);
    await button('Send tilbake').click();
    await main().getByText('Returnert', { exact: true }).waitFor();
    await openAs('projectLeader', address);
    await main().getByText(returned).waitFor();
    await button(/^Send/).click();
    await openAs(to, address);
    await button(/^(Ta til orientering|Godta)$/).click();
    await button(/^Ja, /).click();
    await main()
      .getByText(/Rapporten kan ikke endres lenger/)
      .waitFor();
    expect(await main().getByRole('textbox').count()).toBe(0);
    expect(await rest.newest(list)).toMatchObject({ status: list === programme ? 'Godtatt' : 'Tatt til orientering' });
  }
);

test('two answer a milestone’s stop, each on their own phone, and both stand in one report', async () => {
  const { Id } = (await rest.items('FramdriftMilestones')).find((one) => one.number === 'M4')!;
  const phones: readonly (readonly [RoleKey, string])[] = [
    ['responsible1', 'Folk ville mer enn vi trodde.'],
    ['unionRepresentative', 'Vi ble spurt i tide.']
  ];
  const viewport = { width: 390, height: 844 };
  const open = await Promise.all(phones.map(() => local.page({ viewport })));
  await Promise.all(
    phones.map(async ([as, said], at) => {
      const phone = open[at]!;
      await openAs(as, `lessons/stop/${String(Id)}`, phone);
      await phone.getByRole('main').getByRole('textbox').first().fill(said);
      await phone.getByRole('main').getByRole('button', { name: 'Send inn', exact: true }).click();
      await phone.getByRole('main').getByText('Takk! Svaret ditt er med.').first().waitFor();
    })
  );
  const report = (await rest.items('FramdriftFollowUpReports')).find((one) => one.Title === 'Oppfølgingsrapport M4')!;
  await rest.change('FramdriftFollowUpReports', report.Id, { status: 'Returnert' });
  await openAs('projectLeader', `reports/${String(report.Id)}`);
  await button('Hent inn det nye').click();
  await button('Hent inn').click();
  await eventually(page, async () => {
    const { rewardingLearning, mainLessons, situation, recommendations } = (
      await rest.items('FramdriftFollowUpReports')
    ).find((one) => one.Id === report.Id)!;
    const told = [rewardingLearning, mainLessons, situation, recommendations].join('\n');
    phones.forEach(([, said]) => expect(told).toContain(said));
  });
});

/** What comes out of the printer, as text. */
async function printed(as: RoleKey, subPage: string): Promise<string> {
  await page.emulateMedia({ media: 'screen' });
  await local.show(page, { host: 'tab', as, subPage, theme: 'dark' });
  await main().getByRole('heading', { level: 2 }).first().waitFor();
  await quiet(page);
  await page.emulateMedia({ media: 'print' });
  await page.locator('[data-paper]').first().waitFor({ state: 'attached' });
  await quiet(page);
  return page.locator('[data-framdrift]').innerText();
}

test('a report is printed whole, with what is folded and nothing to press, black on white', async () => {
  const text = await printed('projectLeader', 'reports/statusReport/2/deviations');
  expect(text).toMatch(/Periode og samlet status[^]*Samarbeidsformene \(M6\)[^]*Avvik fra planen[^]*Distribusjonslogg/);
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await page.getByRole('navigation').count()).toBe(0);
  const ground = await page
    .locator('.fui-FluentProvider')
    .first()
    .evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'screen' });
  await button('Send').waitFor();
});

test('the plan is printed whole from any chapter, every milestone with it', async () => {
  const text = await printed('projectLeader', 'plan/chapters/risk');
  const all = await rest.items('FramdriftMilestones');
  const { projectKey } = all.find(({ Title }) => String(Title).startsWith('Når tillitsmodellen'))!;
  const names = all.filter((one) => one.projectKey === projectKey).map(({ Title }) => String(Title));
  expect(names.length).toBeGreaterThan(9);
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
  expect(text).toMatch(/1 Bakgrunn[^]*Budsjett/);
  expect(await page.getByRole('button').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
});
