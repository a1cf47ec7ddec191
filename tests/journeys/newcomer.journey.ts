import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { goalTable } from '../support/askoyGoals';
import { meantDays, milestoneTable, purpose } from '../support/askoyPlan';
import { accessibilityFaults } from '../support/axe';
import { type Local, openLocal } from '../support/local';
import { type Rest, restOf } from '../support/rest';

/**
 * From an empty channel to the Askøy plan: purpose, thirteen goals, ten milestones with people. What is counted: one
 * for each press (a click, a choice, or a key that commands: Tab, Enter, Ctrl+V), and one for each field that is typed
 * or pasted into, however long the text. Waiting and reading are free.
 */
class Newcomer {
  public count = 0;
  private readonly main: Locator;

  public constructor(private readonly page: Page) {
    this.main = page.getByRole('main');
  }

  public find(role: 'button' | 'link' | 'radio' | 'checkbox' | 'option', name: string | RegExp): Locator {
    return this.main.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first();
  }

  public async press(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }

  public async key(name: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(name);
  }

  /** Types where the focus is. */
  public async type(text: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.insertText(text);
  }

  /** Goes to a field and types there. */
  public async fill(role: 'textbox' | 'combobox', name: string | RegExp, text: string): Promise<void> {
    this.count += 2;
    await this.main
      .getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) })
      .first()
      .fill(text);
  }

  public async heading(name: string | RegExp): Promise<void> {
    await this.main.getByRole('heading', { name }).first().waitFor();
  }

  /** Somebody copies in Word: outside Framdrift, and not counted. */
  public async copy(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  }
}

let local: Local;
let rest: Rest;
let page: Page;
let me: Newcomer;

beforeEach(async () => {
  local = await openLocal();
  rest = restOf(local.origin);
  page = await local.open({ host: 'tab', as: 'projectLeader' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  me = new Newcomer(page);
}, 60_000);
afterEach(() => local.close());

const fixture = (name: string): string => readFileSync(`tests/fixtures/paste/${name}`, 'utf8');

async function makeProject(): Promise<void> {
  await me.press(me.find('button', 'Sett opp'));
  // Some thousand things are made: the screen says how far it has come.
  await me.find('button', 'Nytt prosjekt').waitFor({ timeout: 30_000 });
  await me.press(me.find('button', 'Nytt prosjekt'));
  await me.press(me.find('radio', /Full prosjektplan/));
  await me.fill('textbox', 'Prosjektnavn', 'Tillitsmodellen – Askøy');
  await me.fill('textbox', 'Startdato', '1.4.2017');
  await me.fill('textbox', 'Sluttdato', '31.12.2018');
  await me.press(me.find('button', 'Lagre'));
  await me.heading('1 Bakgrunn');
  await me.fill('textbox', 'Prosjektets formål', purpose);
  await me.key('Tab');
  await page
    .getByText(/^Lagret \d/)
    .first()
    .waitFor();
  await me.press(me.find('link', /2 Mål$/));
  await me.heading('2 Mål');
}

/** Two people share the milestones: all are one's, but for the last path. */
async function choosePeople(): Promise<void> {
  const set = async (name: string): Promise<void> => {
    await me.press(me.find('button', 'Sett ansvarlig'));
    await me.fill('combobox', 'Ansvarlig', name);
    await me.press(me.find('option', new RegExp(name)));
    await page
      .getByText(new RegExp(`^${name} er ansvarlig for`))
      .first()
      .waitFor();
  };
  await me.press(me.find('button', 'Ordne planen'));
  await me.heading('Ordne planen');
  expect(await accessibilityFaults(page)).toEqual([]);
  await me.press(me.find('checkbox', 'Velg alle'));
  await set('Ingeborg Sandvær');
  await me.press(me.find('checkbox', 'Velg alle'));
  await me.press(me.find('checkbox', 'Velg alle i Sluttrapport'));
  await set('Øystein Fagerbakk');
  await me.press(me.find('button', 'Ferdig'));
}

const osloDay = (instant: unknown): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(String(instant)));

/** The whole plan is in the lists. */
async function expectPlan(): Promise<void> {
  expect((await rest.items('FramdriftProjects'))[0]).toMatchObject({ purpose });
  const levels: Readonly<Record<string, string>> = { outcome: 'Effektmål', output: 'Resultatmål' };
  const goals = await rest.items('FramdriftGoals');
  expect(goals.map(({ level, number, Title, including }) => [level, number, Title, including ?? ''])).toEqual(
    goalTable.map(([level, ...others]) => [levels[level], ...others])
  );
  const milestones = await rest.items('FramdriftMilestones');
  expect(
    milestones.map(({ path, Title, deadlineWords, deadline }) => [path, Title, deadlineWords, osloDay(deadline)])
  ).toEqual(milestoneTable.map(([path, , name, words]) => [path, name, words, meantDays[words]]));
  const [most, last] = [await rest.userId('Ingeborg Sandvær'), await rest.userId('Øystein Fagerbakk')];
  expect(milestones.map(({ responsibleId }) => responsibleId)).toEqual([
    ...Array.from({ length: 9 }, () => most),
    last
  ]);
}

test('by paste it takes forty interactions at most', async () => {
  await makeProject();
  await me.copy(fixture('askoy.goals.txt'));
  await me.press(me.find('button', 'Lim inn mål'));
  await page.getByRole('textbox', { name: 'Lim inn målene (Ctrl+V)' }).waitFor();
  await me.key('Control+V');
  await me.heading('Slik leser vi målene');
  expect(await accessibilityFaults(page)).toEqual([]);
  await me.press(me.find('button', 'Lagre 13 mål'));
  await me.heading('13 mål er lagret');
  await me.copy(fixture('askoy.txt'));
  await me.press(me.find('link', 'Milepæler'));
  await me.press(me.find('button', 'Lim inn planen dere har'));
  await page.getByRole('textbox', { name: 'Lim inn milepælsplanen (Ctrl+V)' }).waitFor();
  await me.key('Control+V');
  await me.press(me.find('radio', '2018'));
  await me.press(me.find('button', 'Lagre 10 milepæler'));
  await me.press(me.find('button', 'Til planen'));
  await choosePeople();
  await expectPlan();
  expect(me.count).toBeLessThanOrEqual(40);
}, 120_000);

async function typeGoals(): Promise<void> {
  await me.press(me.find('button', 'Nytt mål'));
  await me.heading('Nye mål');
  expect(await accessibilityFaults(page)).toEqual([]);
  let level = 'outcome';
  for (const [next, , name, including] of goalTable) {
    if (next !== level) {
      await me.press(me.find('radio', 'Resultatmål'));
      await me.press(page.getByRole('textbox', { name: /^Beskrivelse/ }));
    }
    level = next;
    await me.type(name);
    if (including !== '') {
      await me.key('Tab');
      await me.type(including);
    }
    await me.key('Enter');
    await page.getByRole('listitem').filter({ hasText: name }).first().waitFor();
  }
}

async function typeMilestones(): Promise<void> {
  const sentence = page.getByRole('textbox', { name: /^Milepæl/ });
  await me.press(me.find('link', 'Milepæler'));
  await me.press(me.find('button', /^Begynn: Skriv milepælene/));
  let above = '';
  for (const [path, number, name, words] of milestoneTable) {
    await sentence.waitFor();
    await me.type(name.slice('Når '.length));
    await me.key('Tab');
    await me.type(words);
    if (path !== above) await me.fill('combobox', 'Resultatløp', path);
    if (number === 'M1') await me.press(page.getByRole('radio', { name: /2018/ }));
    above = path;
    await me.press(sentence);
    await me.key('Enter');
    await page.getByRole('link', { name }).first().waitFor();
  }
  await me.press(me.find('button', 'Ferdig'));
}

test('by typing it takes two hundred at most', async () => {
  await makeProject();
  await typeGoals();
  await typeMilestones();
  await choosePeople();
  await expectPlan();
  expect(me.count).toBeLessThanOrEqual(200);
}, 180_000);
