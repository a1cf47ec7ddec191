import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe';
import { headings, meantDays, milestoneTable, purpose } from '../support/askoyPlan';
import { eventually } from '../support/eventually';
import { type Local, openLocal } from '../support/local';
import { yearToCome } from '../support/toCome';

/**
 * The loop, from an empty channel to a report: everything goes in through visible labels, and is read back with a
 * plain fetch that shares no code with the product.
 */
let local: Local;
let page: Page;
const tab = { host: 'tab', as: 'projectLeader' } as const;

beforeAll(async () => {
  local = await openLocal();
  page = await local.open(tab);
});
afterAll(() => local.close());
afterEach(async () => {
  expect(await accessibilityFaults(page)).toEqual([]);
});

const button = (name: string | RegExp, exact = true): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact });
const press = (name: string): Promise<void> => button(name).click();
const field = (name: string): ReturnType<Page['getByRole']> => page.getByRole('textbox', { name, exact: true });

/** A list's rows as SharePoint's REST gives them to anybody who asks. */
async function stored(list: string): Promise<readonly Record<string, unknown>[]> {
  const address = `${local.origin}/sites/framdrift/_api/web/getList('/sites/framdrift/Lists/${list}')/items?$top=100`;
  const headers = { Authorization: 'Bearer a-plain-fetch', Accept: 'application/json;odata=nometadata' };
  const answer = await fetch(address, { headers });
  return ((await answer.json()) as { value: Record<string, unknown>[] }).value;
}

test('somebody who may not make lists reads whom to ask', async () => {
  await local.show(page, { ...tab, as: 'reader' });
  await page.getByText(/Du kan ikke lage lister her selv\. Spør .*Ragnhild Øvrelid/).waitFor();
  expect(await button('Sett opp').count()).toBe(0);
});

test('the project leader sets up the site', async () => {
  await local.show(page, tab);
  await press('Sett opp');
  await page.getByText('Ingen prosjekter ennå').waitFor({ timeout: 25_000 });
  expect(await stored('FramdriftMilestones')).toEqual([]);
});

test('and makes a project, which becomes the channel’s own', async () => {
  await button('Nytt prosjekt').first().click();
  await field('Prosjektnavn').fill('Tillitsmodellen – Askøy');
  await field('Startdato').fill('1.4.2017');
  await field('Sluttdato').fill('31.12.2018');
  await press('Lagre');
  await page.getByRole('heading', { level: 1, name: 'Tillitsmodellen – Askøy' }).waitFor();
  const [row] = await stored('FramdriftProjects');
  expect(row).toMatchObject({
    Title: 'Tillitsmodellen – Askøy',
    periodStart: '2017-04-01T11:30:00Z',
    periodEnd: '2018-12-31T11:30:00Z'
  });
  expect(row?.channelId).toMatch(/@thread\.tacv2$/);
});

test('writes the purpose and a goal', async () => {
  await page.getByRole('heading', { level: 2, name: '1 Mål' }).waitFor();
  await field('Prosjektets formål').fill(purpose);
  await page
    .getByText(/^Lagret \d/)
    .first()
    .waitFor();
  await press('Nytt mål');
  const panel = page.getByRole('region', { name: 'Nye mål' });
  await panel.getByRole('radio', { name: 'Effektmål' }).check();
  await panel.getByLabel('Beskrivelse').fill('Bruker bor lengre i egen bolig');
  await panel.getByRole('button', { name: 'Lagre målet' }).click();
  await page.getByText('Bruker bor lengre i egen bolig').first().waitFor();
  expect((await stored('FramdriftProjects'))[0]).toMatchObject({ purpose });
  // The row is shown at once, and sent meanwhile.
  await eventually(page, async () =>
    expect(await stored('FramdriftGoals')).toMatchObject([
      { Title: 'Bruker bor lengre i egen bolig', level: 'Effektmål' }
    ])
  );
});

const osloDay = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(instant));

/** Where the period holds the words twice, the form asks; here it is always 2018. */
async function writeDeadline(words: string): Promise<void> {
  await field('Frist').fill(words);
  await field('Frist').press('Tab');
  const day = meantDays[words] ?? '';
  const in2018 = page.getByRole('radio', { name: /2018/ });
  const settled = page.getByRole('status').filter({ hasText: `${Number(day.slice(8))}. ` });
  await in2018.or(settled).first().waitFor();
  if (await in2018.isVisible()) {
    await in2018.check();
  }
}

test('enters the ten milestones as rows, with the deadlines as the document writes them', async () => {
  await page.getByRole('link', { name: 'Milepæler' }).first().click();
  await button(/Nye milepæler|Begynn/)
    .last()
    .click();
  for (const [path, number, sentence, deadline] of milestoneTable) {
    await field('Nr.').fill(number);
    await field('Milepæl').fill(sentence);
    await writeDeadline(deadline);
    await page.getByRole('combobox', { name: 'Resultatløp' }).fill(path);
    await field('Milepæl').press('Enter');
    await page.getByText(sentence).first().waitFor();
  }
  await press('Ferdig');
  await page.getByRole('table', { name: 'Milepæler etter resultatløp' }).waitFor();
  const rows = await stored('FramdriftMilestones');
  const told = rows.map(({ path, number, Title, deadlineWords }) => [path, number ?? '', Title, deadlineWords]);
  expect(told).toEqual(milestoneTable.map((row) => [...row]));
  const days = rows.map(({ deadlineWords, deadline }) => [deadlineWords, osloDay(String(deadline))]);
  expect(days).toEqual(milestoneTable.map(([, , , words]) => [words, meantDays[words]]));
});

test('sees them grouped by result path, and those whose day has passed as late', async () => {
  const table = page.getByRole('table', { name: 'Milepæler etter resultatløp' });
  for (const path of new Set(milestoneTable.map(([name]) => name))) {
    await table.getByText(path).first().waitFor();
  }
  await table
    .getByText(/over fristen/)
    .first()
    .waitFor();
});

const openMilestone = (sentence: string): Promise<void> =>
  page
    .getByRole('table')
    .getByRole('link', { name: new RegExp(sentence) })
    .first()
    .click();

test('marks one as reached', async () => {
  await openMilestone('Når dagens hovedprosesser er identifisert');
  await press('Marker som nådd');
  await field('Når ble den nådd?').fill('30.1.2018');
  await press('Lagre som nådd');
  await page.getByText('Nådd 30. jan', { exact: false }).first().waitFor();
  const row = (await stored('FramdriftMilestones')).find(({ number }) => number === 'M2');
  expect(row).toMatchObject({ status: 'Nådd', reachedOn: '2018-01-30T11:30:00Z' });
});

test('must say why before another gets a new deadline; the old one is kept and shown', async () => {
  await openMilestone('Når dagens praksis og arbeidsmåte');
  await press('Be om ny frist');
  await field('betyr datoen').fill(`15.3.${yearToCome}`);
  await press('Lagre ny frist');
  await page.getByText('Fyll ut dette feltet.').waitFor();
  await field('Hvorfor trengs det en ny frist?').fill('Kartleggingen tok lengre tid enn ventet.');
  await press('Lagre ny frist');
  await page.getByText('Opprinnelig frist').waitFor();
  const row = (await stored('FramdriftMilestones')).find(({ number }) => number === 'M3');
  expect(row).toMatchObject({
    deadline: `${yearToCome}-03-15T11:30:00Z`,
    originalDeadline: '2018-02-28T11:30:00Z',
    originalDeadlineWords: 'Ultimo februar',
    previousDeadline: '2018-02-28T11:30:00Z',
    deadlineReason: 'Kartleggingen tok lengre tid enn ventet.'
  });
});

test('starts a follow-up report with project and milestone filled in, and the guidance beside each heading', async () => {
  await page.getByRole('link', { name: 'Rapporter' }).last().click();
  await press('Start oppfølgingsrapport');
  await page.getByRole('heading', { name: /Oppfølgingsrapport M3/ }).waitFor();
  const shown = await page.locator('label').allInnerTexts();
  const order = headings.map(([label]) => shown.findIndex((text) => text.replace(/\s*\*$/, '') === label));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  for (const [label, guidance] of headings) {
    await field(label).fill(`${label}: «æøå» <script>alert(1)</script> 😀`);
    await page.getByText(guidance, { exact: true }).filter({ visible: true }).first().waitFor();
  }
  const [milestone] = (await stored('FramdriftMilestones')).filter(({ number }) => number === 'M3');
  await eventually(page, async () =>
    expect((await stored('FramdriftFollowUpReports'))[0]).toMatchObject({
      milestoneId: milestone?.Id,
      status: 'Utkast',
      situation: 'Status: «æøå» <script>alert(1)</script> 😀',
      mainLessons: 'Viktigste læringspunkter: «æøå» <script>alert(1)</script> 😀'
    })
  );
});

test('finds everything there after the page is loaded again', async () => {
  await page.reload();
  await page.getByRole('textbox', { name: 'Årsak' }).waitFor();
  expect(await field('Årsak').inputValue()).toBe('Årsak: «æøå» <script>alert(1)</script> 😀');
  await local.show(page, tab);
  await page.getByRole('list', { name: 'Framdriften' }).waitFor();
  await page.getByText(purpose.slice(0, 60)).first().waitFor();
});

test('and nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
