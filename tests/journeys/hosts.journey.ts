import type { Locator, Page } from 'playwright-core';
import { hostKinds, themes } from '../../src/local/host/visit';
import type { HostKind, Theme } from '../../src/local/host/visit';
import { faultsIn } from '../support/axe';
import { type Local, openLocal } from '../support/local';

/** The demo plan wherever it can be shown: each host in each theme, each host in each language, on wide and narrow screens. */
let local: Local;
let page: Page;
let main: Locator;

beforeAll(async () => {
  local = await openLocal({ demo: true });
  page = await local.page();
  main = page.getByRole('main');
});
afterAll(() => local.close());
// It remembers which project somebody chose last; the next run is somebody new.
afterEach(() => page.evaluate(() => window.localStorage.clear()));

const project = 'Tillitsmodellen – Askøy';

/** What people must read in each language: written here by hand. */
const spoken = [
  {
    lang: 'nb-NO',
    sites: 'Områder med Framdrift',
    projects: 'Prosjekter',
    table: 'Milepæler etter resultatløp',
    words: ['Nå', 'Rapporter', 'Læring', 'Gevinst og risiko', 'Folk', 'Planen']
  },
  {
    lang: 'nn-NO',
    sites: 'Område med Framdrift',
    projects: 'Prosjekt',
    table: 'Milepælar etter resultatløp',
    words: ['No', 'Rapportar', 'Læring', 'Gevinst og risiko', 'Folk', 'Planen']
  },
  {
    lang: 'en-US',
    sites: 'Sites with Framdrift',
    projects: 'Projects',
    table: 'Milestones by result path',
    words: ['Now', 'Reports', 'Lessons', 'Benefits and risk', 'People', 'The plan']
  }
] as const;

/** Every theme in every host, and every language in every host, in twelve runs. */
const runs = hostKinds.flatMap((host, turn) =>
  themes.map((theme, index) => ({ host, theme, ...spoken[(index + turn) % spoken.length]! }))
);

/** 640 is what is left of 1280 at 200 % (WCAG 1.4.4); 320 is what is left at 400 % (1.4.10), and a phone. */
const widths = [1280, 640, 320];

/** One heading, nothing beside the screen, and nothing that axe finds, however wide it is. */
async function holds(theme: Theme): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.locator('h1').filter({ visible: true }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await faultsIn(theme, page)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

const heading = (name: string): Promise<void> => main.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const follow = (name: string): Promise<void> => main.getByRole('link', { name, exact: true }).click();

type Said = (typeof spoken)[number];

/** From what a host opens with to the plan, by what can be pressed there. */
const ways: Readonly<Record<HostKind, (said: Said, theme: Theme) => Promise<void>>> = {
  page: async ({ projects }) => {
    await heading(projects);
    await follow(project);
  },
  fullPage: async ({ projects }) => {
    await heading(projects);
    await follow(project);
  },
  tab: () => Promise.resolve(),
  personal: async ({ sites, projects }, theme) => {
    await heading(sites);
    await holds(theme);
    await follow('Levekår – omstilling');
    await heading(projects);
    await holds(theme);
    await follow(project);
  }
};

test.each(runs)('$host, $theme, $lang: the plan can be read at every width', async ({ host, theme, ...said }) => {
  await local.show(page, { host, theme, lang: said.lang });
  expect(await page.locator('html').getAttribute('lang')).toBe(said.lang);
  await ways[host](said, theme);
  await heading(project);
  for (const word of said.words) {
    await main.getByText(word, { exact: true }).filter({ visible: true }).first().waitFor();
  }
  await holds(theme);
  await follow('Plan');
  const table = main.getByRole('table', { name: said.table });
  await table.waitFor();
  expect(await table.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(
    said.lang.slice(0, 2)
  );
  await holds(theme);
});

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
