import type { Locator, Page } from 'playwright-core';
import type { RoleKey } from '../../src/local/people';
import { accessibilityFaults } from '../support/axe';
import { eventually } from '../support/eventually';
import { type Local, openLocal } from '../support/local';
import { type Item, type Rest, restOf } from '../support/rest';

/** Nothing that is written in a report is lost: it saves by itself, also when there are two, no network, no sign-in, or no report any more. */
let local: Local;
let rest: Rest;
let mine: Page;
let report: Item;

beforeAll(async () => {
  local = await openLocal({ demo: true });
  rest = restOf(local.origin);
  mine = await local.page();
  report = await rest.item('FramdriftFollowUpReports', 'M4');
  // It is sent, and is not written in then.
  await rest.change('FramdriftFollowUpReports', report.Id, { status: 'Utkast' });
});
afterAll(() => local.close());
afterEach(() => rest.mend());

const main = (on: Page): Locator => on.getByRole('main');
const field = (name: string, on: Page): Locator => main(on).getByRole('textbox', { name, exact: true });
const button = (name: string, on: Page): Locator => main(on).getByRole('button', { name, exact: true });
const saved = (on: Page): Promise<void> =>
  main(on)
    .getByText(/^Lagret \d/)
    .waitFor();
const fine = async (on: Page): Promise<void> => expect(await accessibilityFaults(on)).toEqual([]);
const stored = (): Promise<Item> =>
  rest.items('FramdriftFollowUpReports').then((all) => all.find(({ Id }) => Id === report.Id)!);

const untilStored = (cause: string): Promise<void> =>
  eventually(mine, async () => expect(await stored()).toMatchObject({ cause }));

/** Longer than it takes to ask once more what others have changed. */
const untilAsked = { timeout: 25_000 };

async function see(on: Page, as: RoleKey): Promise<void> {
  await local.show(on, { host: 'tab', as });
  await main(on).getByRole('list', { name: 'Framdriften' }).waitFor();
  await on.evaluate((hash) => void (window.location.hash = hash), `#/reports/${String(report.Id)}`);
  await field('Årsak', on).waitFor();
}

test('what is typed is saved by itself with one request, without moving the caret, and can be undone', async () => {
  await see(mine, 'projectLeader');
  await main(mine).getByText('Det du skriver, lagres av seg selv.').waitFor();
  expect(await button('Lagre', mine).count()).toBe(0);
  const asked: string[] = [];
  mine.on('request', (request) => {
    if (/MERGE/.test(request.postData() ?? '')) asked.push(request.url());
  });
  await field('Årsak', mine).fill('Mange var syke.');
  await untilStored('Mange var syke.');
  await saved(mine);
  expect(asked).toHaveLength(1);
  await field('Årsak', mine).press('Home');
  await mine.keyboard.type('For ');
  await untilStored('For Mange var syke.');
  await mine.keyboard.type('nokså ');
  await untilStored('For nokså Mange var syke.');
  expect(await field('Årsak', mine).inputValue()).toBe('For nokså Mange var syke.');
  await mine.keyboard.press('Control+Z');
  // The browser decides how much one step is.
  expect(await field('Årsak', mine).inputValue()).not.toBe('For nokså Mange var syke.');
  const now = await field('Årsak', mine).inputValue();
  await untilStored(now);
  await saved(mine);
  await fine(mine);
  await mine.reload();
  await field('Årsak', mine).waitFor();
  expect(await field('Årsak', mine).inputValue()).toBe(now);
});

test('two people in the same report see each other’s sections within seconds, and neither loses a word', async () => {
  const theirs = await local.page();
  await see(theirs, 'responsible3');
  await see(mine, 'projectLeader');
  await field('Endringer', mine).fill('Ragnhilds endring.');
  await field('Anbefalinger videre', theirs).fill('Ingeborgs anbefaling.');
  await Promise.all([
    main(mine)
      .getByText(/^Ingeborg Sandvær endret «Anbefalinger videre» kl\. /)
      .waitFor(untilAsked),
    main(theirs)
      .getByText(/^Ragnhild Øvrelid endret «Endringer» kl\. /)
      .waitFor(untilAsked)
  ]);
  expect(await field('Anbefalinger videre', mine).inputValue()).toBe('Ingeborgs anbefaling.');
  expect(await field('Endringer', theirs).inputValue()).toBe('Ragnhilds endring.');
  expect(await stored()).toMatchObject({ changes: 'Ragnhilds endring.', recommendations: 'Ingeborgs anbefaling.' });
  await fine(mine);
  await theirs.context().close();
});

test('two tabs of one person keep each their own; what a closed one had not saved is taken up by the other', async () => {
  const second = await mine.context().newPage();
  await see(second, 'projectLeader');
  await mine.context().setOffline(true);
  await field('Årsak', mine).fill('Fra det ene vinduet.');
  await field('Endringer', second).fill('Fra det andre.');
  await Promise.all(
    [mine, second].map((tab) =>
      main(tab)
        .getByText(/^Du er uten nett\./)
        .waitFor()
    )
  );
  await second.close();
  await mine.context().setOffline(false);
  await untilStored('Fra det ene vinduet.');
  await mine.reload();
  await field('Endringer', mine).waitFor();
  expect(await field('Endringer', mine).inputValue()).toBe('Fra det andre.');
  const both = { cause: 'Fra det ene vinduet.', changes: 'Fra det andre.' };
  await eventually(mine, async () => expect(await stored()).toMatchObject(both));
});

test('without a network one writes on, and all of it is saved when the network is back', async () => {
  await mine.context().setOffline(true);
  await field('Årsak', mine).fill('Skrevet på toget.');
  await main(mine)
    .getByText(/^Du er uten nett\./)
    .waitFor();
  await fine(mine);
  await field('Endringer', mine).fill('Også dette.');
  await mine.context().setOffline(false);
  await saved(mine);
  expect(await stored()).toMatchObject({ cause: 'Skrevet på toget.', changes: 'Også dette.' });
});

test('what could not be saved is there after the page is loaded again, and is then saved', async () => {
  await rest.fail({ method: 'POST', path: '_api/', drop: 'before' });
  await field('Årsak', mine).fill('Skrevet i tunnelen.');
  await main(mine)
    .getByText(/^Vi får ikke kontakt med SharePoint\./)
    .waitFor();
  await rest.mend();
  await mine.reload();
  await field('Årsak', mine).waitFor();
  expect(await field('Årsak', mine).inputValue()).toBe('Skrevet i tunnelen.');
  await saved(mine);
  expect(await stored()).toMatchObject({ cause: 'Skrevet i tunnelen.' });
});

test('whoever is signed out signs in in another window, comes back, and has lost nothing', async () => {
  await rest.fail({ method: 'POST', path: '_api/', status: 302 });
  await field('Årsak', mine).fill('Skrevet etter lunsj.');
  await main(mine)
    .getByText(/^Du er logget ut av SharePoint\./)
    .waitFor();
  await main(mine).getByRole('link', { name: 'Logg inn på nytt' }).waitFor();
  await fine(mine);
  await rest.mend();
  await mine.evaluate(() => void window.dispatchEvent(new Event('focus')));
  await saved(mine);
  expect(await stored()).toMatchObject({ cause: 'Skrevet etter lunsj.' });
});

test('a report that somebody deletes meanwhile can be made again with what was written', async () => {
  await rest.recycle('FramdriftFollowUpReports', report.Id);
  await field('Årsak', mine).fill('Skrevet for sent?');
  await main(mine)
    .getByText(/^Noen har slettet dette mens du skrev\./)
    .waitFor();
  await fine(mine);
  await button('Lag det på nytt', mine).click();
  await main(mine).getByText('Det du skriver, lagres av seg selv.').waitFor();
  expect(await field('Årsak', mine).inputValue()).toBe('Skrevet for sent?');
  const made = await rest.newest('FramdriftFollowUpReports');
  expect(made).toMatchObject({ Title: report.Title, cause: 'Skrevet for sent?', changes: 'Også dette.' });
  expect(made.Id).not.toBe(report.Id);
});

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
