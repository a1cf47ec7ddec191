import type { Locator, Page } from 'playwright-core';
import type { RoleKey } from '../../src/local/people';
import { accessibilityFaults } from '../support/axe';
import { type Local, openLocal } from '../support/local';
import { type Item, type Rest, restOf } from '../support/rest';

/** Two people in the same plan, and somebody who works in the plain SharePoint list. */
let local: Local;
let rest: Rest;
let mine: Page;
let theirs: Page;

beforeAll(async () => {
  local = await openLocal({ demo: true });
  rest = restOf(local.origin);
  [mine, theirs] = await Promise.all([local.page(), local.page()]);
});
afterAll(() => local.close());

const main = (on: Page): Locator => on.getByRole('main');
const button = (name: string, on: Page): Locator => main(on).getByRole('button', { name, exact: true });
const field = (name: string, on: Page): Locator => main(on).getByRole('textbox', { name, exact: true });
const milestone = (number: string): Promise<Item> =>
  rest.items('FramdriftMilestones').then((all) => all.find((one) => one.number === number)!);
const fine = async (on: Page): Promise<void> => expect(await accessibilityFaults(on)).toEqual([]);

async function see(on: Page, as: RoleKey, path: string): Promise<void> {
  await local.show(on, { host: 'tab', as });
  await main(on).getByRole('list', { name: 'Framdriften' }).waitFor();
  await on.evaluate((hash) => void (window.location.hash = hash), `#/${path}`);
}

/** What a browser says when somebody comes back to the tab: the product then asks at once what is new. */
const comeBack = (on: Page): Promise<void> =>
  on.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

const rowOf = (on: Page, sentence: string): Locator =>
  main(on).getByRole('table').getByRole('row').filter({ hasText: sentence });

test('a status word that we do not know, written into the list, shows as it is, also to who has the plan open', async () => {
  await see(mine, 'projectLeader', 'plan');
  const { Id, Title } = await milestone('M9');
  await comeBack(mine);
  await rest.change('FramdriftMilestones', Id, { status: 'Venter på «budsjett» <b>2019</b>' });
  await comeBack(mine);
  await rowOf(mine, String(Title)).getByText('Venter på «budsjett» <b>2019</b>').waitFor();
  await fine(mine);
  await mine.reload();
  await rowOf(mine, String(Title)).getByText('Venter på «budsjett» <b>2019</b>').waitFor();
});

test('and stays as it is when the milestone is edited here', async () => {
  const { Id } = await milestone('M9');
  await see(mine, 'projectLeader', `plan/milestone/${String(Id)}/edit`);
  await field('Utdyping', mine).fill('Årshjulet skal også vise budsjettet.');
  await fine(mine);
  await button('Lagre', mine).click();
  await button('Rediger milepælen', mine).waitFor();
  expect(await milestone('M9')).toMatchObject({
    status: 'Venter på «budsjett» <b>2019</b>',
    description: 'Årshjulet skal også vise budsjettet.'
  });
});

test('what one changes, the other sees without loading the page again', async () => {
  const { Id, Title } = await milestone('M6');
  await see(theirs, 'responsible3', 'plan');
  await comeBack(theirs);
  await see(mine, 'projectLeader', `plan/milestone/${String(Id)}`);
  await button('Ikke i rute', mine).click();
  await field('Hva er situasjonen?', mine).fill('To av fem grupper har svart.');
  await button('Lagre', mine).click();
  await main(mine).getByText('To av fem grupper har svart.').waitFor();
  await comeBack(theirs);
  await rowOf(theirs, String(Title)).getByText('Ikke i rute').waitFor();
  await fine(theirs);
});

test('a deadline moved in the plain list wins over the words it had, and shows as moved without a reason', async () => {
  const { Id, Title } = await milestone('M7');
  await see(mine, 'projectLeader', `plan/milestone/${String(Id)}`);
  await comeBack(mine);
  await rest.change('FramdriftMilestones', Id, { deadline: '2019-02-14T23:00:00Z' });
  await comeBack(mine);
  const facts = main(mine).getByLabel('Om milepælen', { exact: true });
  await facts.getByText('fredag 15. februar 2019').waitFor();
  await facts.getByText('Flyttet utenfor Framdrift, uten begrunnelse').waitFor();
  expect(await facts.innerText()).not.toMatch(/Frist\s+Oktober/);
  await see(mine, 'projectLeader', 'plan');
  await rowOf(mine, String(Title)).getByText('15. feb. 2019').waitFor();
  await rowOf(mine, String(Title)).getByText('Flyttet').waitFor();
  await fine(mine);
});

async function bothEdit(number: string): Promise<void> {
  const { Id } = await milestone(number);
  await see(mine, 'projectLeader', `plan/milestone/${String(Id)}/edit`);
  await see(theirs, 'responsible3', `plan/milestone/${String(Id)}/edit`);
  await Promise.all([field('Utdyping', mine).waitFor(), field('Utdyping', theirs).waitFor()]);
}

test('two who change different fields of a milestone both have it their way', async () => {
  await bothEdit('M6');
  await field('Nr.', theirs).fill('M6b');
  await button('Lagre', theirs).click();
  await button('Rediger milepælen', theirs).waitFor();
  await field('Utdyping', mine).fill('Prosjektlederens utdyping.');
  await button('Lagre', mine).click();
  await button('Rediger milepælen', mine).waitFor();
  expect(await milestone('M6b')).toMatchObject({ description: 'Prosjektlederens utdyping.', number: 'M6b' });
  await fine(mine);
});

test('of two who change the same field, the second sees both texts and chooses; nothing is lost', async () => {
  await bothEdit('M5');
  await field('Utdyping', theirs).fill('Ingeborgs tekst:\nto linjer.');
  await field('Utdyping', mine).fill('Ragnhilds tekst,\n\nmed avsnitt.');
  await button('Lagre', theirs).click();
  await button('Rediger milepælen', theirs).waitFor();
  await button('Lagre', mine).click();
  await main(mine).getByRole('heading', { name: 'Velg hva som skal gjelde' }).waitFor();
  await main(mine).getByText('Ingeborg Sandvær lagret en annen tekst', { exact: false }).waitFor();
  await main(mine).getByText('Ingeborgs tekst:\nto linjer.').waitFor();
  await main(mine).getByText('Ragnhilds tekst,\n\nmed avsnitt.').waitFor();
  await fine(mine);
  expect(await milestone('M5')).toMatchObject({ description: 'Ingeborgs tekst:\nto linjer.' });
  await button('Lagre valget', mine).click();
  await main(mine).getByText('Velg en av de to.').waitFor();
  await main(mine).getByRole('radio', { name: 'Min tekst' }).check();
  await button('Lagre valget', mine).click();
  await button('Rediger milepælen', mine).waitFor();
  expect(await milestone('M5')).toMatchObject({ description: 'Ragnhilds tekst,\n\nmed avsnitt.' });
  await main(mine).getByRole('link', { name: 'Historikk' }).click();
  await main(mine).getByText('Ragnhild Øvrelid endret Utdyping.').waitFor();
  await main(mine).getByRole('button', { name: 'Vis endringene i teksten' }).first().click();
  await main(mine).locator('del').filter({ hasText: 'Ingeborgs' }).first().waitFor();
  await main(mine).locator('ins').filter({ hasText: 'Ragnhilds' }).first().waitFor();
  await fine(mine);
});

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
