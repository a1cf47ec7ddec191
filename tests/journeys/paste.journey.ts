import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe';
import { meantDays, milestoneTable } from '../support/askoyPlan';
import { type Local, openLocal } from '../support/local';
import { type Item, type Rest, restOf } from '../support/rest';

/**
 * A project group has its plan in Word, Excel or a PDF: it is copied, pasted with the browser's own clipboard, looked
 * at and stored. What is in the lists then is read with a plain fetch.
 */
let local: Local;
let rest: Rest;
let page: Page;
let main: Locator;

const fixture = (name: string): string => readFileSync(`tests/fixtures/paste/${name}`, 'utf8');

beforeAll(async () => {
  local = await openLocal();
  rest = restOf(local.origin);
  page = await local.open({ host: 'tab', as: 'projectLeader' });
  main = page.getByRole('main');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await main.getByRole('button', { name: 'Sett opp', exact: true }).click();
  // Setting up takes the time it takes.
  await main.getByRole('button', { name: 'Nytt prosjekt' }).first().click({ timeout: 40_000 });
  await main.getByRole('textbox', { name: 'Prosjektnavn' }).fill('Tillitsmodellen – Askøy');
  await main.getByRole('textbox', { name: 'Startdato' }).fill('1.4.2017');
  await main.getByRole('textbox', { name: 'Sluttdato' }).fill('31.12.2018');
  await main.getByRole('button', { name: 'Lagre', exact: true }).click();
  await main.getByRole('heading', { level: 1, name: 'Tillitsmodellen – Askøy' }).waitFor();
}, 60_000);
afterAll(() => local.close());

const clean = async (): Promise<void> => expect(await accessibilityFaults(page)).toEqual([]);
const button = (name: string | RegExp): Locator => main.getByRole('button', { name, exact: true });
const heading = (name: string): Locator => main.getByRole('heading', { name, exact: true });
const box = (): Locator => main.getByRole('textbox', { name: 'Lim inn milepælsplanen (Ctrl+V)' });

/** Somebody copies in Word, Excel or a PDF. */
const copy = (text: string, html = ''): Promise<void> =>
  page.evaluate(
    async (copied) => {
      const blob = (type: string, content: string): Blob => new Blob([content], { type });
      const formats: Record<string, Blob> = copied.html === '' ? {} : { 'text/html': blob('text/html', copied.html) };
      const item = new ClipboardItem({ 'text/plain': blob('text/plain', copied.text), ...formats });
      await navigator.clipboard.write([item]);
    },
    { text, html }
  );

const go = (path: string): Promise<void> => page.evaluate((hash) => void (window.location.hash = hash), `#/${path}`);

async function pasteAgain(text: string, html = ''): Promise<void> {
  await copy(text, html);
  await go('plan');
  await button('Lim inn en plan').click();
  await box().waitFor();
  await page.keyboard.press('Control+V');
  await heading('Slik leser vi planen').waitFor();
}

const osloDay = (instant: unknown): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(String(instant)));
const milestones = (): Promise<readonly Item[]> => rest.items('FramdriftMilestones');
const told = (rows: readonly Item[]): readonly unknown[] =>
  rows.map(({ path, number, Title, deadlineWords, deadline }) => [
    path,
    number ?? '',
    Title,
    deadlineWords,
    osloDay(deadline)
  ]);
const expected = milestoneTable.map(([path, number, name, words]) => [path, number, name, words, meantDays[words]]);

test('the Askøy table out of the PDF is in the plan after four interactions', async () => {
  await copy(fixture('askoy.txt'));
  await go('plan');
  await button('Lim inn planen dere har').waitFor();
  await clean();
  let interactions = 0;
  const interact = async (act: () => Promise<unknown>): Promise<void> => {
    interactions += 1;
    await act();
  };
  await interact(() => button('Lim inn planen dere har').click());
  await box().waitFor();
  await clean();
  await interact(() => page.keyboard.press('Control+V'));
  await heading('Slik leser vi planen').waitFor();
  await main.getByText('10 milepæler, 5 resultatløp og 2 delleveranser').first().waitFor();
  await clean();
  const all = main.getByRole('radiogroup', { name: /For alle:$/ });
  await interact(() => all.getByRole('radio', { name: '2018' }).check());
  await interact(() => button('Lagre 10 milepæler').click());
  await heading('10 milepæler og 2 delleveranser er lagret').waitFor();
  await clean();
  expect(interactions).toBe(4);
  expect(told(await milestones())).toEqual(expected);
  const [first] = await milestones();
  const under = await rest.items('FramdriftActivities');
  expect(
    under.map(({ Title, milestoneId, deadlineWords, deadline }) => [
      Title,
      milestoneId,
      deadlineWords,
      osloDay(deadline)
    ])
  ).toEqual([
    ['Første versjon - visualisert form (designer)', first?.Id, 'Februar', '2018-02-28'],
    ['Endelig versjon - visualisert form (designer)', first?.Id, 'Juni', '2018-06-30']
  ]);
});

test('Angre takes all of it out of the lists again, and it stands in the preview as it was', async () => {
  await button('Angre').click();
  await heading('Slik leser vi planen').waitFor();
  await clean();
  expect(await milestones()).toEqual([]);
  expect(await rest.items('FramdriftActivities')).toEqual([]);
});

test('as Word puts it on the clipboard it becomes the same', async () => {
  await go('plan');
  await button('Lim inn planen dere har').click();
  await button('Lim inn på nytt').click();
  await copy('', fixture('askoy.word.html'));
  await box().click();
  await page.keyboard.press('Control+V');
  await main
    .getByRole('radiogroup', { name: /For alle:$/ })
    .getByRole('radio', { name: '2018' })
    .check();
  await button('Lagre 10 milepæler').click();
  await heading('10 milepæler og 2 delleveranser er lagret').waitFor();
  expect(told(await milestones())).toEqual(expected);
  await button('Til planen').click();
  await main.getByRole('table', { name: 'Milepæler etter resultatløp' }).waitFor();
});

test('a lost answer stores nothing twice: the rows stay with the reason, and are sent again', async () => {
  await pasteAgain(
    'Nr.\tMilepæl\tAnsvar\tFrist\nM10\tNår nettet er tilbake\tRagnhild Øvrelid\tMars\nM11\tNår alt er sendt\tPer Gynt\tMars\n'
  );
  await main.getByText('Ikke funnet i katalogen: Per Gynt').waitFor();
  await rest.fail({ path: 'batch', drop: 'after' });
  await button('Lagre 2 milepæler').click();
  await main
    .getByText(/^Ikke lagret\. /)
    .first()
    .waitFor();
  await rest.mend();
  await clean();
  await button('Lagre 2 milepæler').click();
  await heading('2 milepæler er lagret').waitFor();
  const rows = (await milestones()).slice(milestoneTable.length);
  expect(rows.map(({ number, description }) => [number, description])).toEqual([
    ['M10', null],
    ['M11', 'Ikke funnet i katalogen: Per Gynt']
  ]);
  expect(rows[0]?.responsibleId).toBe(await rest.userId('Ragnhild Øvrelid'));
});

test('ten thousand rows do not freeze the page: five hundred are read, and the rest is said', async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `T${at}\tNår trinn ${at} er nådd\tMars`);
  await pasteAgain(['Nr.\tMilepæl\tFrist', ...rows].join('\n'));
  await main.getByText(/Vi leser høyst 500 rader om gangen\. 9501 rader er ikke med/).waitFor();
  await button('Lim inn på nytt').click();
  await box().waitFor();
});

test('what was pasted runs nothing, and nothing has left this machine', async () => {
  const evil = '<img src="https://evil.example/x.png" onerror="document.title=1"><script>document.title=1</script>';
  await copy(
    '',
    `<table><tr><td>M12</td><td>Når &lt;b&gt;alt&lt;/b&gt; er ufarlig${evil}</td><td>Mars</td></tr></table>`
  );
  await box().click();
  await page.keyboard.press('Control+V');
  await main.getByText('Når <b>alt</b> er ufarlig', { exact: true }).waitFor();
  expect(await main.locator('img, script').count()).toBe(0);
  expect(local.strangers).toEqual([]);
});
