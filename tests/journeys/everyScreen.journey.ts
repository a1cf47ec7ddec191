import type { Page } from 'playwright-core';
import { themes } from '../../src/local/host/visit';
import { accessibilityFaults } from '../support/axe';
import { type Local, openLocal } from '../support/local';
import { goTo, screens } from '../support/screens';

/** What holds on every screen there is, from the list that the pictures are taken from. */
let local: Local;
let page: Page;
beforeAll(async () => {
  local = await openLocal({ demo: true });
  page = await local.page();
});
afterAll(() => local.close());

test.each(themes)(
  '%s: axe finds nothing on any screen, on a desk or on a phone, and none is wider than it may be',
  async (theme) => {
    await local.show(page, { host: 'tab', as: 'projectLeader', theme });
    for (const address of screens) {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await goTo(page, address);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        const faults = await accessibilityFaults(page);
        expect({ address, width, wide, faults }).toEqual({ address, width, wide: width, faults: [] });
      }
    }
  },
  180_000
);

test('no tab on a phone is out of sight', async () => {
  await local.show(page, { host: 'tab', as: 'projectLeader' });
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of screens) {
    await goTo(page, address);
    for (const link of await page.getByRole('main').locator('nav a').filter({ visible: true }).all()) {
      const { x, width } = (await link.boundingBox())!;
      expect({ address, fits: x + width <= 320 }).toEqual({ address, fits: true });
    }
  }
});

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
    for (const address of screens) {
      await local.show(fresh, { host: 'tab', as: 'projectLeader', subPage: address });
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
