import type { Locator, Page } from 'playwright-core';
import type { RoleKey } from '../../src/local/people';
import { accessibilityFaults } from '../support/axe';
import { type Local, openLocal } from '../support/local';
import { type Item, type Rest, restOf } from '../support/rest';

/** Each of the people whom the local host's bar offers, over the demo plan: what they can do, and what they cannot. */
let local: Local;
let rest: Rest;
let page: Page;
let main: Locator;

beforeAll(async () => {
  local = await openLocal({ demo: true });
  rest = restOf(local.origin);
  page = await local.open({ host: 'tab' });
  main = page.getByRole('main');
});
afterAll(() => local.close());

const button = (name: string | RegExp): Locator => main.getByRole('button', { name, exact: true });
const field = (name: string): Locator => main.getByRole('textbox', { name, exact: true });
const milestone = (number: string): Promise<Item> =>
  rest.items('FramdriftMilestones').then((all) => all.find((one) => one.number === number)!);

let shown: RoleKey | undefined;

/** Opens a screen as somebody, and waits for words that are on it. The page is loaded anew where somebody else sits down. */
async function see(as: RoleKey, path: string, sign: string): Promise<void> {
  if (as !== shown) await local.show(page, { host: 'tab', as });
  shown = as;
  await main.getByRole('heading', { level: 1, name: 'Tillitsmodellen – Askøy' }).waitFor();
  await page.evaluate((hash) => void (window.location.hash = hash), `#/${path}`);
  await main.getByText(sign).filter({ visible: true }).first().waitFor();
}

const fine = async (): Promise<void> => expect(await accessibilityFaults(page)).toEqual([]);

const answers = ['Marker som nådd', 'I rute', 'Ikke i rute', 'Be om ny frist'];
interface May {
  readonly answers: readonly string[];
  readonly mayNote: boolean;
  readonly mayEdit: boolean;
}
const member = { answers, mayNote: false, mayEdit: true };
const reader = { answers: [], mayNote: false, mayEdit: false };
const leader = { ...member, answers: [...answers, 'Utgår'] };
const can: Readonly<Record<RoleKey, May>> = {
  projectLeader: leader,
  projectOwner: { ...leader, mayNote: true },
  programmeLeader: { ...leader, mayNote: true },
  programmeLeader2: { ...leader, mayNote: true },
  responsible1: member,
  responsible2: member,
  responsible3: member,
  unionRepresentative: member,
  reader,
  guest: member,
  guestReader: reader
};
const everybody = Object.keys(can) as readonly RoleKey[];

test('the bar offers each of them', async () => {
  await main.getByRole('heading', { level: 1 }).waitFor();
  await fine();
  expect(await page.getByRole('combobox', { name: 'Du er' }).getByRole('option').count()).toBe(everybody.length);
});

describe.each(everybody)('%s', (as) => {
  test('is offered what they may do with a milestone, and nothing else', async () => {
    const { Id } = await milestone('M7');
    await see(as, `plan/milestone/${String(Id)}`, 'Ansvarlig');
    const panel = main.getByRole('region', { name: 'Milepæl M7' });
    await panel.getByRole('link', { name: 'Historikk' }).waitFor();
    const offered = await panel.getByRole('button').allInnerTexts();
    expect(offered.filter((name) => [...answers, 'Utgår'].includes(name))).toEqual(can[as].answers);
    const edits = ['Rediger milepælen', 'Ny aktivitet'].filter((name) => offered.includes(name));
    expect(edits).toEqual(can[as].mayEdit ? ['Rediger milepælen', 'Ny aktivitet'] : []);
    await fine();
  });

  test('is offered what they may do with a report that has been sent, and writes nothing in it', async () => {
    const { Id } = await rest.item('FramdriftFollowUpReports', 'M4');
    const holder = as === 'projectOwner' ? 'deg' : 'Torbjørn Myklevoll';
    await see(as, `reports/${String(Id)}`, `Rapporten ligger hos ${holder}.`);
    await main.getByText('Skrevet av', { exact: true }).first().waitFor();
    expect(await button(/^(Ta til orientering|Send tilbake)$/).allInnerTexts()).toEqual(
      can[as].mayNote ? ['Ta til orientering', 'Send tilbake'] : []
    );
    expect(await field('Årsak').count()).toBe(0);
    await fine();
  });
});

const screens = [
  ['now', 'Å lese'],
  ['plan', 'AS BE – Annet'],
  ['plan/goals', 'Effektmål'],
  ['plan/milestone/5/activities', 'Samle erfaringer'],
  ['plan/milestone/4/reports', 'Oppfølgingsrapport M4'],
  ['plan/milestone/4/lessons', 'Avtal timene'],
  ['plan/milestone/5/history', 'opprettet milepælen'],
  ['plan/milestone/5/history/1', 'Sammenlign to versjoner'],
  ['reports', 'Oppfølgingsrapport M4'],
  ['lessons', 'Kartleggingen ble for bred'],
  ['lessons/2', 'Hva gikk mindre bra'],
  ['benefits', 'Gevinstkart'],
  ['people', 'Hovedtillitsvalgt'],
  ['more', 'Om prosjektet'],
  ['about', 'Organisering, roller og ansvar']
] as const;

test('a reader opens every screen, and finds nothing on any of them to change', async () => {
  for (const [path, sign] of screens) {
    await see('reader', path, sign);
    expect(await main.getByRole('textbox').count()).toBe(0);
    expect(await button(/^(Rediger|Ny|Start|Lagre|Send|Ta til|Marker|Be om|Utgår|I rute|Ikke i rute)/).count()).toBe(0);
    await fine();
  }
});

test('a reader who follows a link to a form gets the screen that it belongs to', async () => {
  await see('reader', 'lessons/new', 'Kartleggingen ble for bred');
  await see('reader', 'plan/new', 'AS BE – Annet');
  expect(await main.getByRole('textbox').count()).toBe(0);
  await fine();
});

test('who is responsible for a milestone marks it as reached, and the list says who did', async () => {
  const { Id } = await milestone('M7');
  await see('responsible3', `plan/milestone/${String(Id)}`, 'Er vi der?');
  await button('Marker som nådd').click();
  await field('Når ble den nådd?').fill('30.10.2018');
  await field('Hva tar dere med dere? (valgfritt)').fill('Faste møter\nhver tirsdag.');
  await fine();
  await button('Lagre som nådd').click();
  await main.getByText('Nådd 30. okt', { exact: false }).first().waitFor();
  const EditorId = await rest.userId('Ingeborg Sandvær');
  const reached = { status: 'Nådd', reachedOn: '2018-10-30T11:30:00Z', statusReason: 'Faste møter\nhver tirsdag.' };
  expect(await milestone('M7')).toMatchObject({ ...reached, EditorId });
  await fine();
});

test('a programme leader says why a milestone is dropped before it is', async () => {
  const { Id } = await milestone('M8');
  await see('programmeLeader2', `plan/milestone/${String(Id)}`, 'Er vi der?');
  await button('Utgår').click();
  await button('Lagre').click();
  await main.getByText('Fyll ut dette feltet.').waitFor();
  await fine();
  await field('Hvorfor går den ut?').fill('Verktøyene kjøpes av fylket.');
  await button('Lagre').click();
  await button('Gjenåpne').waitFor();
  expect(await milestone('M8')).toMatchObject({ status: 'Utgår', statusReason: 'Verktøyene kjøpes av fylket.' });
});

test('the project owner takes note of a report, and from then on nobody changes it', async () => {
  const path = `reports/${String((await rest.item('FramdriftFollowUpReports', 'M4')).Id)}`;
  await see('projectOwner', path, 'Rapporten ligger hos');
  await button('Ta til orientering').click();
  await main.getByText('Når rapporten er tatt til orientering, kan den ikke endres.').waitFor();
  await fine();
  await button('Ja, ta til orientering').click();
  const frozen = 'Rapporten kan ikke endres lenger.';
  await main.getByText(frozen).waitFor();
  expect(await rest.item('FramdriftFollowUpReports', 'M4')).toMatchObject({ status: 'Tatt til orientering' });
  for (const as of ['projectOwner', 'projectLeader', 'programmeLeader', 'responsible2'] as const) {
    await see(as, path, frozen);
    await main.getByText('Milepælen er nådd til fristen.', { exact: false }).first().waitFor();
    expect(await main.getByRole('textbox').count()).toBe(0);
    expect(await button(/^(Lagre|Send|Ta til)/).count()).toBe(0);
    await fine();
  }
});

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
