import type { Page } from 'playwright-core';
import type { Theme } from '../../src/local/host/visit';
import { themes } from '../../src/local/host/visit';
import type { RoleKey } from '../../src/local/people';
import { faultsIn } from './axe';
import { type Local, openLocal } from './local';
import { quiet } from './quiet';
import { type Address, goTo, shownTo } from './screens';
import { type Shift, shiftsOf, watchShifts } from './shifts';

/** Less than this nobody sees: a tenth of what Google's «good» is. */
const unseen = 0.01;

/** Changes the theme under the screen, as Teams does, and waits until no colour is on its way to another. */
async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.getByRole('banner').getByRole('combobox', { name: 'Tema' }).selectOption(theme);
  await page.evaluate(() => document.querySelector<HTMLFormElement>('form.bar')!.requestSubmit());
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
  await quiet(page);
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));
}

/** The tabs that reach out of the screen. */
const tabsOutOfSight = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('main nav a'))
      .filter((link) => link.checkVisibility() && link.getBoundingClientRect().right > window.innerWidth)
      .map(({ innerText }) => innerText)
  );

interface Seen {
  readonly theme: Theme;
  readonly wide: number;
  readonly tabsOutOfSight: readonly string[];
  readonly faults: readonly string[];
}

async function seenIn(theme: Theme, page: Page): Promise<Seen> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return { theme, wide, tabsOutOfSight: await tabsOutOfSight(page), faults: await faultsIn(theme, page) };
}

/** What has moved without anybody touching it since a screen was opened as somebody's first. */
async function movedOnOpening(local: Local, page: Page, as: RoleKey, address: Address): Promise<readonly Shift[]> {
  await local.show(page, { host: 'tab', as, subPage: address, theme: themes[0] });
  await goTo(page, address);
  const shifts = await shiftsOf(page);
  return shifts.reduce((sum, { value }) => sum + value, 0) < unseen ? [] : shifts;
}

/** Makes every opening of a page its first: the browser keeps no file. */
async function forgetFiles(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
}

export interface Look {
  /** Pixels. */
  readonly width: number;
  /** Which of the other themes begins. */
  readonly turn: 0 | 1;
  /** Is each screen the first that somebody opens? Otherwise the browser has kept Framdrift's files from before. */
  readonly isFirst: boolean;
}

/**
 * What holds on every screen there is, from the list that the pictures are taken from. Every screen is opened anew, and
 * looked at in the first theme and in one of the others: a theme changes nothing but colours and a width does not change
 * any, so each screen is seen in all themes over the widths, and each theme at every width.
 */
export function checkEveryScreen({ width, turn, isFirst }: Look): void {
  let local: Local;
  let page: Page;
  beforeAll(async () => {
    local = await openLocal({ demo: true });
    page = await local.page({ viewport: { width, height: 800 } });
    await watchShifts(page);
    if (isFirst) await forgetFiles(page);
  });
  afterAll(() => local.close());

  const [first, ...others] = themes;
  const numbered = shownTo.map(([as, address], at) => [as, address, others[(at + turn) % others.length]!] as const);

  test.each(numbered)(
    '%s, %s: nothing moves after the first paint; axe finds nothing, in light or in %s; it is no wider than it may be, and no tab is out of sight',
    async (as, address, other) => {
      expect(await movedOnOpening(local, page, as, address)).toEqual([]);
      const well = { wide: width, tabsOutOfSight: [], faults: [] };
      expect(await seenIn(first, page)).toEqual({ theme: first, ...well });
      await setTheme(page, other);
      expect(await seenIn(other, page)).toEqual({ theme: other, ...well });
    }
  );

  test('nothing has left this machine', () => {
    expect(local.strangers).toEqual([]);
  });
}
