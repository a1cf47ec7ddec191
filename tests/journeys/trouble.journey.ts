import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe';
import { findersOn } from '../support/finders';
import { type Local, openLocal } from '../support/local';
import { type Fault, type Item, type Rest, restOf } from '../support/rest';

/** SharePoint has too much to do, is away, or the connection breaks: it is said where people look, and nothing is lost. */
let local: Local;
let rest: Rest;
let page: Page;
let main: Locator;

beforeAll(async () => {
  local = await openLocal({ demo: true });
  rest = restOf(local.origin);
  page = await local.open({ host: 'tab', as: 'projectLeader' });
  main = page.getByRole('main');
  await main.getByRole('list', { name: 'Framdriften' }).waitFor();
});
afterAll(() => local.close());

const { button } = findersOn(() => page);
afterEach(async () => {
  await rest.mend();
  expect(await accessibilityFaults(page)).toEqual([]);
});

const field = (name: string): Locator => main.getByRole('textbox', { name, exact: true });
const milestone = (number: string): Promise<Item> =>
  rest.items('FramdriftMilestones').then((all) => all.find((one) => one.number === number)!);

async function see(path: string, sign: Locator): Promise<void> {
  await page.evaluate((hash) => void (window.location.hash = hash), `#/${path}`);
  await sign.waitFor();
}

/** A message that is on the screen, and not somewhere further down the page. */
async function isSaid(message: RegExp): Promise<void> {
  const said = main.getByRole('alert').filter({ hasText: message }).first();
  await said.waitFor();
  const { y, height } = (await said.boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(800);
}

/** Everything that changes something: one record goes by itself, a change of one in a batch. */
const saving = { method: 'POST', path: '_api/(\\$batch|.*/Lists/.*/items)' };
const busy = /SharePoint har mye å gjøre akkurat nå\. Prøv igjen om litt\./;
const away = /Vi får ikke kontakt med SharePoint\. Det du har skrevet, er tatt vare på her\./;

const troubles: readonly (readonly [string, Omit<Fault, 'path'>, RegExp])[] = [
  ['429 with a long Retry-After', { status: 429, retryAfter: 120 }, /Prøv igjen om 120 sekunder\./],
  ['429 without an end', { status: 429 }, busy],
  ['503', { status: 503 }, busy],
  ['a connection that breaks', { drop: 'before' }, away]
];

describe.each(troubles)('%s', (name, fault, message) => {
  test('while a new record is saved: it is said, the text is there, and saving again stores one record', async () => {
    const before = (await rest.items('FramdriftLessons')).length;
    await see('lessons/new', field('Erfaring kort sagt'));
    await field('Erfaring kort sagt').fill('Ring før du skriver');
    await field('Råd til andre prosjekter').fill('Ring først.\n\nSkriv etterpå.');
    await rest.fail({ ...saving, ...fault });
    await button('Lagre').click();
    await isSaid(message);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await field('Råd til andre prosjekter').inputValue()).toBe('Ring først.\n\nSkriv etterpå.');
    await rest.mend();
    await button('Prøv igjen').click();
    await main.getByRole('heading', { level: 2, name: 'Erfaringer', exact: true }).waitFor();
    const lessons = await rest.items('FramdriftLessons');
    expect(lessons).toHaveLength(before + 1);
    expect(lessons.at(-1)).toMatchObject({ Title: 'Ring før du skriver', advice: 'Ring først.\n\nSkriv etterpå.' });
  });

  test('while a milestone is marked: it is said there, the words stay, and trying again stores them', async () => {
    const { Id } = await milestone('M9');
    await see(`plan/milestone/${String(Id)}`, button('I rute'));
    await button('I rute').click();
    await field('Noe dere vil legge til? (valgfritt)').fill(`Alt går etter planen. ${name}`);
    await rest.fail({ ...saving, ...fault });
    await button('Lagre').click();
    await isSaid(message);
    expect(await field('Noe dere vil legge til? (valgfritt)').inputValue()).toBe(`Alt går etter planen. ${name}`);
    await rest.mend();
    await button('Lagre').click();
    await button('I rute').waitFor();
    expect(await milestone('M9')).toMatchObject({ status: 'I rute', statusReason: `Alt går etter planen. ${name}` });
  });
});

test('a short 429 is waited out, and nobody notices', async () => {
  await see('lessons/new', field('Erfaring kort sagt'));
  await field('Erfaring kort sagt').fill('Vent litt');
  await rest.fail({ ...saving, status: 429, retryAfter: 1, times: 1 });
  await button('Lagre').click();
  await main.getByRole('link', { name: 'Vent litt', exact: true }).waitFor();
  expect((await rest.items('FramdriftLessons')).filter(({ Title }) => Title === 'Vent litt')).toHaveLength(1);
});

test('where the answer was lost after a new record was stored, saving again stores no other, also after a reload', async () => {
  const called = (name: string): Promise<readonly Item[]> =>
    rest.items('FramdriftLessons').then((all) => all.filter(({ Title }) => Title === name));
  await see('lessons/new', field('Erfaring kort sagt'));
  await field('Erfaring kort sagt').fill('Bare én gang');
  await rest.fail({ ...saving, drop: 'after' });
  await button('Lagre').click();
  await isSaid(away);
  await rest.mend();
  expect(await called('Bare én gang')).toHaveLength(1);
  await page.reload();
  await main.getByText('Vi har hentet fram det du skrev sist.').waitFor();
  await field('Råd til andre prosjekter').fill('Lagre to ganger.');
  await button('Lagre').click();
  await main.getByRole('link', { name: 'Bare én gang', exact: true }).waitFor();
  expect(await called('Bare én gang')).toMatchObject([{ advice: 'Lagre to ganger.' }]);
});

test('where the answer was lost after a change was stored, saving again asks nobody to choose', async () => {
  const { Id } = await milestone('M8');
  await see(`plan/milestone/${String(Id)}/edit`, field('Utdyping'));
  await rest.fail({ ...saving, drop: 'after' });
  await field('Utdyping').fill('Svaret kom aldri fram.');
  await isSaid(away);
  await rest.mend();
  await button('Ferdig').click();
  await button('Rediger milepælen').waitFor();
  expect(await milestone('M8')).toMatchObject({ description: 'Svaret kom aldri fram.' });
});

test('a line of the plan that did not arrive stays in sight, and is sent again', async () => {
  await see('plan/new', field('Milepæl'));
  await field('Milepæl').fill('Når linjen er nede');
  await rest.fail({ ...saving, drop: 'before' });
  await field('Milepæl').press('Enter');
  await main
    .getByText(/Ikke lagret\. Vi får ikke kontakt med SharePoint/)
    .first()
    .waitFor();
  await main.getByText('Når linjen er nede').first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await rest.mend();
  await button('Prøv igjen').click();
  await main
    .getByRole('table')
    .getByRole('link', { name: /Når linjen er nede/ })
    .waitFor();
  expect(await rest.item('FramdriftMilestones', 'Når linjen er nede')).toMatchObject({ path: 'Sluttrapport' });
  await button('Ferdig').click();
});

test('what was typed and not saved is there after the page is loaded again, and can be thrown away', async () => {
  await see('lessons/new', field('Erfaring kort sagt'));
  await field('Erfaring kort sagt').fill('Halvveis');
  await field('Råd til andre prosjekter').fill('Første linje.\nAndre linje 😀');
  await rest.fail({ ...saving, status: 503 });
  await button('Lagre').click();
  await isSaid(busy);
  await rest.mend();
  await page.reload();
  await main.getByText('Vi har hentet fram det du skrev sist.').waitFor();
  expect(await field('Erfaring kort sagt').inputValue()).toBe('Halvveis');
  expect(await field('Råd til andre prosjekter').inputValue()).toBe('Første linje.\nAndre linje 😀');
  expect(await accessibilityFaults(page)).toEqual([]);
  await button('Kast det').click();
  expect(await field('Erfaring kort sagt').inputValue()).toBe('');
  await page.reload();
  await field('Erfaring kort sagt').waitFor();
  expect(await field('Erfaring kort sagt').inputValue()).toBe('');
});

test('a plan that cannot be fetched says so, and is fetched when one tries again', async () => {
  await rest.fail({ path: '_api/', status: 503 });
  await page.reload();
  await main.getByText(busy).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await rest.mend();
  await button('Prøv igjen').click();
  await main.getByRole('heading', { level: 1, name: 'Tillitsmodellen – Askøy' }).waitFor();
});

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
