import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe';
import { type Local, type View, openLocal } from '../support/local';
import { type Item, type Rest, restOf } from '../support/rest';

/** «Nå» as each of those it is for sees it, in bokmål and nynorsk, over the demo plan; and what they do there. */
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

const fine = async (): Promise<void> => expect(await accessibilityFaults(page)).toEqual([]);
const milestone = (number: string): Promise<Item> =>
  rest.items('FramdriftMilestones').then((all) => all.find((one) => one.number === number)!);
const heading = (name: string | RegExp): Locator => main.getByRole('heading', { level: 2, name, exact: true });
const part = (name: string): Locator => main.getByRole('region', { name, exact: true });
const button = (name: string): Locator => main.getByRole('button', { name, exact: true });
const field = (name: string): Locator => main.getByRole('textbox', { name, exact: true });

async function open(as: View['as'], lang: View['lang'] = 'nb-NO', theme: View['theme'] = 'light'): Promise<void> {
  await local.show(page, { host: 'tab', as, lang, theme });
  await main.getByRole('heading', { level: 1, name: 'Tillitsmodellen – Askøy' }).waitFor();
}

const sights = [
  { as: 'projectLeader', lang: 'nb-NO', theme: 'light', turn: 'Din tur (5)', ball: 'Ballen ligger hos' },
  { as: 'projectLeader', lang: 'nn-NO', theme: 'dark', turn: 'Din tur (5)', ball: 'Ballen ligg hos' },
  { as: 'responsible3', lang: 'nb-NO', theme: 'contrast', turn: 'Din tur (1)', ball: 'Ballen ligger hos' },
  { as: 'responsible3', lang: 'nn-NO', theme: 'light', turn: 'Din tur (1)', ball: 'Ballen ligg hos' },
  { as: 'projectOwner', lang: 'nb-NO', theme: 'dark', turn: 'Din tur (1)', ball: 'Ballen ligger hos' },
  { as: 'projectOwner', lang: 'nn-NO', theme: 'contrast', turn: 'Din tur (1)', ball: 'Ballen ligg hos' },
  { as: 'unionRepresentative', lang: 'nb-NO', theme: 'light', turn: 'Din tur', ball: 'Ballen ligger hos' },
  { as: 'reader', lang: 'nb-NO', theme: 'light', turn: 'Å lese', ball: 'Ballen ligger hos' },
  { as: 'reader', lang: 'nn-NO', theme: 'dark', turn: 'Å lese', ball: 'Ballen ligg hos' }
] as const;

test.each(sights)('$as, $lang, $theme: whose turn it is, who has the ball, and the plan', async (sight) => {
  await open(sight.as, sight.lang, sight.theme);
  await heading(sight.turn).waitFor();
  await heading(sight.ball).waitFor();
  await heading('Planen').waitFor();
  await fine();
});

test('a reader finds reports to read, and nothing to answer', async () => {
  await open('reader');
  await part('Å lese').getByRole('link', { name: 'Oppfølgingsrapport M4' }).waitFor();
  expect(await main.getByRole('button', { name: /^(Nådd|I rute|Flere svar)/ }).count()).toBe(0);
  expect(await heading(/^Din tur/).count()).toBe(0);
});

test('a member with nothing to do reads one sentence', async () => {
  await open('unionRepresentative');
  await part('Din tur').getByText('Ingenting venter på deg akkurat nå.').waitFor();
});

test('who is responsible says that a milestone is off track without leaving «Nå», and others get to know', async () => {
  await open('responsible3');
  await button('Flere svar: M7').click();
  await fine();
  await button('Ikke i rute').click();
  await field('Hva er situasjonen?').fill('To av fem grupper har svart.');
  await fine();
  await button('Lagre').click();
  await part('Din tur').getByText('Ingenting venter på deg akkurat nå.').waitFor();
  expect(await heading('Din tur').evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await milestone('M7')).toMatchObject({ status: 'Ikke i rute', statusReason: 'To av fem grupper har svart.' });
  await fine();
  await open('projectLeader');
  await part('Siste nytt').getByRole('link', { name: 'M7 er ikke i rute' }).click();
  await main.getByRole('region', { name: 'Milepæl M7' }).waitFor();
  await main.getByRole('link', { name: 'Historikk' }).click();
  await main.getByText('Ingeborg Sandvær meldte at milepælen ikke er i rute: To av fem grupper har svart.').waitFor();
  await fine();
});

test('Escape gives an answer up, and the focus is back on the button', async () => {
  await open('responsible2');
  await button('Nådd: M8').click();
  await field('Når ble den nådd?').waitFor();
  await page.keyboard.press('Escape');
  await button('Nådd: M8').waitFor();
  expect(await button('Nådd: M8').evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the owner opens the report that was sent, and it is no longer with them when it is noted', async () => {
  await open('projectOwner');
  await main.getByRole('link', { name: 'Åpne: Oppfølgingsrapport M4' }).click();
  await button('Ta til orientering').click();
  await button('Ja, ta til orientering').click();
  await main.getByText('Rapporten kan ikke endres lenger.').waitFor();
  await button('Historikk').click();
  await main.getByText(/Torbjørn Myklevoll .*tok rapporten til orientering/).waitFor();
  await fine();
  await main.getByRole('link', { name: 'Nå', exact: true }).click();
  await part('Din tur').getByText('Ingenting venter på deg akkurat nå.').waitFor();
});

test('a milestone that loses its person in the plain list becomes the leader’s to fill', async () => {
  const { Id } = await milestone('M9');
  await rest.change('FramdriftMilestones', Id, { responsibleId: null, deadline: '2018-10-14T22:00:00Z' });
  await open('projectLeader');
  const turn = part('Din tur (6)');
  await turn.getByText('Én milepæl mangler ansvarlig').waitFor();
  await fine();
  await turn.getByRole('link', { name: /^Rediger M9 / }).click();
  await main.getByRole('heading', { level: 2, name: 'Rediger milepælen' }).waitFor();
  await page.goBack();
  await heading('Din tur (6)').waitFor();
  await page.evaluate((hash) => void (window.location.hash = hash), `#/plan/milestone/${String(Id)}/history`);
  await main.getByText(/flyttet fristen fra November .* til 15\. okt\. 2018 \(utenfor Framdrift\)/).waitFor();
  await fine();
});

test('«Folk» tells who is who, who answers for what, and what nobody answers for', async () => {
  await open('projectLeader', 'nn-NO');
  await main.getByRole('link', { name: 'Folk', exact: true }).click();
  await part('Roller').getByText('Dag-Erik Lyngmo').waitFor();
  expect(await part('Roller').getByRole('link', { name: 'E-post til Torbjørn Myklevoll' }).getAttribute('href')).toBe(
    'mailto:torbjorn.myklevoll@framdrift.example'
  );
  await part('Ansvarlege for milepælar').getByText('Ingeborg Sandvær').waitFor();
  await part('Milepælar utan ansvarleg').getByRole('link', { name: /^M9 / }).waitFor();
  await fine();
});

test('a phone has four tabs, and «Mer» leads to the rest', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open('responsible2');
  const tabs = main.getByRole('navigation', { name: 'Deler av prosjektet' }).getByRole('link');
  expect(await tabs.allInnerTexts()).toEqual(['Nå', 'Plan', 'Rapporter', 'Mer']);
  await fine();
  await tabs.filter({ hasText: 'Mer' }).click();
  await fine();
  await main.getByRole('link', { name: 'Gevinst og risiko', exact: true }).click();
  await main.getByRole('heading', { level: 2, name: 'Gevinster' }).waitFor();
  expect(await tabs.filter({ hasText: 'Mer' }).getAttribute('aria-current')).toBe('true');
  await fine();
  await page.goBack();
  await main.getByRole('link', { name: 'Om prosjektet', exact: true }).waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
