import type { Page } from 'playwright-core';

/** One of Chromium's own layout-shift entries, as it is told when something fails. */
export interface Shift {
  readonly value: number;
  readonly what: readonly string[];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources?: readonly { readonly node?: Node | null }[];
}

/** From now on a page remembers, whenever it is opened anew, what moves in it without anybody touching it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: PerformanceEntry[] = [];
    Object.assign(window, { shifts: seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true
    });
  });
}

/** What has moved since the page was opened. */
export async function shiftsOf(page: Page): Promise<readonly Shift[]> {
  return page.evaluate(() => {
    const told = (node: Node | null): string => (node instanceof Element ? node.outerHTML.slice(0, 120) : String(node));
    return (window as unknown as { shifts: LayoutShift[] }).shifts.map(({ value, sources = [] }) => ({
      value,
      what: sources.map(({ node }) => told(node ?? null))
    }));
  });
}
