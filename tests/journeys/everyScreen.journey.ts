import type { Page } from 'playwright-core';
import type { Theme } from '../../src/local/host/visit';
import { themes } from '../../src/local/host/visit';
import type { RoleKey } from '../../src/local/people';
import { faultsIn } from '../support/axe';
import { type Local, openLocal } from '../support/local';
import { quiet } from '../support/quiet';
import { goTo, shownTo } from '../support/screens';

/** What holds on every screen there is, from the list that the pictures are taken from. */
let local: Local;
let page: Page;
beforeAll(async () => {
  local = await openLocal({ demo: true });
  page = await local.page();
});
afterAll(() => local.close());

let shown: RoleKey | null = null;
/** Opens the tab as somebody, where it is not open so. */
async function openAs(as: RoleKey): Promise<void> {
  if (shown !== as) await local.show(page, { host: 'tab', as });
  shown = as;
}

/** Changes the theme under the screen, as Teams does, and waits until no colour is on its way to another. */
async function setTheme(theme: Theme): Promise<void> {
  await page.getByRole('banner').getByRole('combobox', { name: 'Tema' }).selectOption(theme);
  await page.evaluate(() => document.querySelector<HTMLFormElement>('form.bar')!.requestSubmit());
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
  await quiet(page);
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));
}

/** The tabs that reach out of the screen. */
const tabsOutOfSight = (): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('main nav a'))
      .filter((link) => link.checkVisibility() && link.getBoundingClientRect().right > window.innerWidth)
      .map(({ innerText }) => innerText)
  );

test.each(shownTo)(
  '%s, %s: axe finds nothing in any theme, on a desk or on a phone; it is no wider than it may be, and no tab is out of sight',
  async (as, address) => {
    await openAs(as);
    await goTo(page, address);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const theme of themes) {
        await setTheme(theme);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        const seen = { wide, tabsOutOfSight: await tabsOutOfSight(), faults: await faultsIn(theme, page) };
        expect({ width, theme, ...seen }).toEqual({ width, theme, wide: width, tabsOutOfSight: [], faults: [] });
      }
    }
  }
);

interface Shift {
  readonly value: number;
  readonly what: readonly string[];
}

/** What has moved without anybody touching it, since the page was opened: Chromium's own layout-shift entries. */
async function shiftsOf(fresh: Page): Promise<readonly Shift[]> {
  return fresh.evaluate(() => {
    const told = (node: Node | null): string => (node instanceof Element ? node.outerHTML.slice(0, 120) : String(node));
    return (window as unknown as { shifts: LayoutShift[] }).shifts.map(({ value, sources = [] }) => ({
      value,
      what: sources.map(({ node }) => told(node ?? null))
    }));
  });
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources?: readonly { readonly node?: Node | null }[];
}

/** Less than this nobody sees: a tenth of what Google's «good» is. */
const unseen = 0.01;

test.each([1280, 320])(
  'nothing moves after the first paint, whichever screen one opens, %i pixels wide',
  async (width) => {
    const fresh = await local.page({ viewport: { width, height: 800 } });
    await fresh.addInitScript(() => {
      const seen: PerformanceEntry[] = [];
      Object.assign(window, { shifts: seen });
      new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true
      });
    });
    const moved: object[] = [];
    for (const [as, address] of shownTo) {
      await local.show(fresh, { host: 'tab', as, subPage: address });
      await goTo(fresh, address);
      const shifts = await shiftsOf(fresh);
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      if (sum >= unseen) moved.push({ address, sum: sum.toFixed(3), shifts });
    }
    expect(moved).toEqual([]);
  },
  180_000
);

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
