import type { Locator, Page } from 'playwright-core';
import { findersOn } from '../support/finders';
import { type Local, type View, openLocal } from '../support/local';
import { type Rest, restOf } from '../support/rest';

/** «Sjekk planen» and the glossary, over the demo plan: found, mended, put away for everybody. */
let local: Local;
let rest: Rest;
let page: Page;
let main: Locator;

beforeAll(async () => {
  local = await openLocal({ demo: true });
  rest = restOf(local.origin);
  // The plan alone: what its benefits lack is told too.
  for (const { Id } of await rest.items('FramdriftBenefits')) await rest.recycle('FramdriftBenefits', Id);
  const [plan] = await rest.items('FramdriftPlans');
  const notRelevant = [...((plan?.notRelevant as readonly string[] | null) ?? []), 'Gevinstrealisering'];
  await rest.change('FramdriftPlans', plan?.Id, { notRelevant });
  page = await local.page();
  main = page.getByRole('main');
});
afterAll(() => local.close());

const { button, heading, region: panel, fine, hasFocus } = findersOn(() => page);

async function open(view: View, hash: string): Promise<void> {
  await local.show(page, { host: 'tab', ...view });
  await main.getByRole('heading', { level: 1, name: 'Tillitsmodellen – Askøy' }).waitFor();
  await page.evaluate((to) => void (window.location.hash = to), hash);
}

test('a hint leads to the field, is mended there, and is gone', async () => {
  const { Id } = (await rest.items('FramdriftMilestones')).find((one) => one.number === 'M9')!;
  await rest.change('FramdriftMilestones', Id, { Title: 'Utarbeide styringsverktøy' });
  await open({ as: 'projectLeader' }, '#/plan');
  await button('Sjekk planen').click();
  await panel('Sjekk planen').getByText('3 ting å se på.').waitFor();
  expect(await hasFocus(heading('Sjekk planen'))).toBe(true);
  await main.getByText('Den skal beskrive en ønsket tilstand, en ønsket framtidig situasjon').waitFor();
  await fine();
  await panel('Sjekk planen').getByRole('link', { name: 'M9 Utarbeide styringsverktøy' }).click();
  const sentence = main.getByRole('textbox', { name: /^Beskrivelse av milepæler/ });
  await sentence.waitFor();
  expect(await hasFocus(sentence)).toBe(true);
  await sentence.fill('Når styringsverktøy er utarbeidet');
  await button('Ferdig').click();
  await heading('Når styringsverktøy er utarbeidet').waitFor();
  await button('Sjekk planen (2)').click();
  await panel('Sjekk planen').getByText('2 ting å se på.').waitFor();
  expect(await main.getByRole('heading', { level: 3, name: 'Milepæler', exact: true }).count()).toBe(0);
});

test('«Ikke nå» holds after a reload, and for another person in nynorsk; it can be brought back', async () => {
  await button(/^Ikke nå: Hvordan ser dere at målet er nådd\?: 9 /).click();
  await main.getByText('Én ting å se på.').waitFor();
  await fine();
  await page.reload();
  await main.getByText('Én ting å se på.').waitFor();
  await open({ as: 'programmeLeader', lang: 'nn-NO', theme: 'dark' }, '#/plan/check');
  await main.getByText('Éin ting å sjå på.').waitFor();
  await button('Vis avviste (1)').click();
  await fine();
  await button(/^Vis igjen: Korleis ser de at målet er nådd\?: 9 /).click();
  await main.getByText('2 ting å sjå på.').waitFor();
});

test('what only people can tell is ticked off, and everything put away leaves one friendly sentence', async () => {
  await open({ as: 'projectLeader', theme: 'contrast' }, '#/plan/check');
  await button('Ja, det har vi snakket om').click();
  await heading('Spør dere selv').waitFor({ state: 'detached' });
  await button(/^Ikke nå: .*: 9 /).click();
  await main.getByText('Én ting å se på.').waitFor();
  await button(/^Ikke nå: .*: 2 /).click();
  await main.getByText('Fint! Vi fant ingenting å peke på i planen.').waitFor();
  await fine();
  const [plan] = await rest.items('FramdriftPlans');
  expect(String(plan?.dismissedHints).split('\n')).toHaveLength(3);
});

test('a term is explained where it stands, with the keyboard and on a phone', async () => {
  await open({ as: 'reader' }, '#/plan/goals');
  await button('Effektmål').press('Enter');
  await main
    .getByRole('note')
    .getByText(/^Beskriver hvorfor prosjektet er etablert/)
    .waitFor();
  await fine();
  await page.keyboard.press('Escape');
  expect(await hasFocus(button('Effektmål'))).toBe(true);
  await page.setViewportSize({ width: 320, height: 640 });
  await button('Effektmål').click();
  const box = await main.getByRole('note').boundingBox();
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
  await fine();
  await open({ as: 'projectLeader' }, '#/plan/check');
  await heading('Sjekk planen').waitFor();
  await fine();
  await page.setViewportSize({ width: 1440, height: 800 });
});

test('terms of the field one stands in are listed beside it', async () => {
  await open({ as: 'projectLeader' }, '#/about/purpose');
  await main.getByText('Begreper', { exact: true }).waitFor();
  await button('Formål').click();
  await fine();
});

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
