import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe';
import { type Local, openLocal } from '../support/local';
import { type Item, type Rest, restOf } from '../support/rest';

/** What cannot be stored is said at its field, and nothing that was typed is lost; what can be is stored and shown exactly. */
let local: Local;
let rest: Rest;
let page: Page;
let main: Locator;
const executed: string[] = [];

beforeAll(async () => {
  local = await openLocal({ demo: true });
  rest = restOf(local.origin);
  page = await local.open({ host: 'tab' });
  main = page.getByRole('main');
  page.on('dialog', (dialog) => {
    executed.push(dialog.message());
    void dialog.dismiss();
  });
});
afterAll(() => local.close());
afterEach(async () => {
  expect(await accessibilityFaults(page)).toEqual([]);
});

const button = (name: string | RegExp): Locator => main.getByRole('button', { name, exact: true });
const field = (name: string): Locator => main.getByRole('textbox', { name, exact: true });

async function see(path: string, sign: Locator): Promise<void> {
  await main.getByRole('navigation', { name: 'Deler av prosjektet' }).waitFor();
  await page.evaluate((hash) => void (window.location.hash = hash), `#/${path}`);
  await sign.waitFor();
}

/** A field of that name, described by that message: what is read out to whoever comes to it. */
const complaint = (role: 'textbox' | 'combobox', name: string, message: RegExp): Promise<void> =>
  main.getByRole(role, { name, exact: true, description: message }).waitFor();

const openActivity = (): Promise<void> => see('plan/milestone/5/activities/new', field('Start'));
const openLesson = (): Promise<void> => see('lessons/new', field('Erfaring kort sagt'));

describe('what cannot be stored', () => {
  test('an empty name is asked for at its field, and nothing is stored', async () => {
    const before = (await rest.items('FramdriftLessons')).length;
    await openLesson();
    await button('Lagre').click();
    await complaint('textbox', 'Erfaring kort sagt', /Fyll ut dette feltet\./);
    await main.getByText('Ett felt må rettes: Erfaring kort sagt.').waitFor();
    expect(await rest.items('FramdriftLessons')).toHaveLength(before);
  });

  test('300 characters in one line are counted at the field, and stay there', async () => {
    const long = 'Blåbær på Ænes. '.repeat(19).slice(0, 300);
    await field('Erfaring kort sagt').fill(long);
    await button('Lagre').click();
    await complaint('textbox', 'Erfaring kort sagt', /Den kan ha høyst 255 tegn\./);
    expect(await field('Erfaring kort sagt').inputValue()).toBe(long);
  });

  test.each([
    ['31.02.2018', /Skriv en dato som finnes/],
    ['1.1.1800', /Datoen er for langt unna\. Grensen er 01\.01\.1900/],
    ['1.1.2300', /Datoen er for langt unna\. Grensen er 31\.12\.2199/],
    ['i fjor en gang', /Skriv en dato som finnes/]
  ])('%s is no start date, and stays as it was typed', async (typed, message) => {
    await openActivity();
    await field('Start').fill(typed);
    await button('Lagre').click();
    await complaint('textbox', 'Start', message);
    expect((await field('Start').inputValue()).replace(/0(?=\d\.)/g, '')).toBe(typed.replace(/0(?=\d\.)/g, ''));
  });

  test.each([
    ['når snøen smelter', /Vi forstår ikke fristen/],
    ['30. februar 2018', /Vi forstår ikke fristen/]
  ])('a deadline «%s» is asked about at its field', async (typed, message) => {
    await openActivity();
    await field('Frist').fill(typed);
    await button('Lagre').click();
    await complaint('textbox', 'Frist', message);
    expect(await field('Frist').inputValue()).toBe(typed);
  });

  test('a name that nobody has is complained of where it was typed', async () => {
    await openActivity();
    await main.getByRole('combobox', { name: 'Ansvar', exact: true }).fill('Peer Gynt');
    await main.getByRole('option', { name: 'Vi fant ingen med det navnet.' }).waitFor();
    await button('Lagre').click();
    await complaint('combobox', 'Ansvar', /Velg en person fra listen\./);
  });

  test('an end before the start says which day it may not be before', async () => {
    await see('about', field('Sluttdato'));
    await field('Sluttdato').fill('1.1.2017');
    await field('Sluttdato').press('Tab');
    await complaint('textbox', 'Sluttdato', /Sluttdatoen kan ikke være før 01\.04\.2017\./);
    await main.getByText('Ikke lagret ennå: «Sluttdato»').waitFor();
    await field('Sluttdato').fill('31.12.2018');
  });

  test('javascript: is no address of a site', async () => {
    await local.show(page, { host: 'personal', as: 'programmeLeader' });
    await button('Legg til område').click();
    await field('Navn').fill('Et <b>område</b>');
    await field('Adressen til SharePoint-området').fill("javascript:alert('area')");
    await button('Legg til område').click();
    await complaint('textbox', 'Adressen til SharePoint-området', /Skriv en nettadresse som begynner med https:\/\/\./);
    expect(await field('Adressen til SharePoint-området').inputValue()).toBe("javascript:alert('area')");
  });
});

const wild = [
  '<script>alert("lest")</script>',
  '<img src=x onerror="alert(1)">',
  '"><svg/onload=alert(2)> & &amp; &lt;b&gt;',
  "'); DROP TABLE lessons; --",
  '=HYPERLINK("javascript:alert(3)")',
  '😀 👩‍👩‍👧‍👦 🏳️‍🌈 é Å ß 漢字 العربية',
  'blåbærsyltetøy på Ænes, ČŠŽ đŋŧ'
];

describe('what can be stored is stored and shown exactly', () => {
  beforeAll(() => local.show(page, { host: 'tab', as: 'projectLeader' }));

  test.each(wild)('%s', async (text) => {
    const prose = `${text}\n\n${text}\n  – ${text}`;
    await openLesson();
    await field('Erfaring kort sagt').fill(text);
    await field('Råd til andre prosjekter').fill(prose);
    await button('Lagre').click();
    await main.getByRole('link', { name: text, exact: true }).first().waitFor();
    const stored = await rest.newest('FramdriftLessons');
    expect(stored).toMatchObject({ Title: text, advice: prose });
    await see(`lessons/${String(stored.Id)}`, main.getByRole('heading', { level: 2, name: text, exact: true }));
    expect(await field('Råd til andre prosjekter').inputValue()).toBe(prose);
  });

  test('as a milestone in the plan, its panel and its history', async () => {
    const sentence = `Når ${wild[0]} og ${wild[1]} er ufarlig`;
    const { Id } = (await rest.items('FramdriftMilestones')).find(({ number }) => number === 'M9') as Item;
    await see(`plan/milestone/${String(Id)}/edit`, field('Utdyping'));
    await field('Beskrivelse av milepæler').fill(sentence);
    await main.getByText(/^Lagret \d/).waitFor();
    await field('Utdyping').fill(wild.join('\n'));
    await button('Ferdig').click();
    await main.getByRole('heading', { level: 2, name: sentence, exact: true }).waitFor();
    await main.getByText(wild.join('\n'), { exact: true }).first().waitFor();
    await main
      .getByRole('table')
      .getByRole('link', { name: new RegExp('og <img src=x onerror="alert\\(1\\)">') })
      .waitFor();
    await main.getByRole('link', { name: 'Historikk' }).click();
    await main.getByRole('button', { name: 'Vis endringene i teksten' }).first().click();
    await main.locator('ins').filter({ hasText: 'onerror="alert(1)"' }).first().waitFor();
    expect(await main.locator('script, img[onerror], svg[onload]').count()).toBe(0);
  });

  test('100 kB of prose, pasted', async () => {
    const line = 'Blåbærsyltetøy på Ænes – «så mye» som dette skriver ingen 😀\n';
    const prose = line.repeat(Math.ceil(100_000 / Buffer.byteLength(line))).trimEnd();
    await see('about', field('Bakgrunn'));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((text) => navigator.clipboard.writeText(text), prose);
    await field('Bakgrunn').press('Control+A');
    await page.keyboard.press('Control+V');
    await main.getByText(/^Lagret \d/).waitFor();
    const [stored] = await rest.items('FramdriftProjects');
    expect(stored?.background === prose).toBe(true);
    await page.reload();
    await field('Bakgrunn').waitFor();
    expect((await field('Bakgrunn').inputValue()) === prose).toBe(true);
  });
});

test.each([1280, 320])('a word without an end widens no page, %i pixels wide', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  // The demo's is sent, and is not written in then.
  await rest.change('FramdriftFollowUpReports', 1, { status: 'Utkast' });
  await see('reports/1', field('Årsak'));
  await field('Årsak').fill('Ugjennomtrengelig'.repeat(60));
  const edges = await field('Årsak').evaluate((area) => area.getBoundingClientRect().right);
  expect(edges).toBeLessThanOrEqual(width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

test('nothing of it was ever executed, and nothing has left this machine', () => {
  expect(executed).toEqual([]);
  expect(local.strangers).toEqual([]);
});
