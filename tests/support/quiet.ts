import type { Page, Request } from 'playwright-core';

/** What each page has asked for and not got yet. */
const asked = new WeakMap<Page, Set<Request>>();

/** Listens to a page from its beginning, so that {@link quiet} knows it. */
export function listenTo(page: Page): void {
  const waiting = new Set<Request>();
  asked.set(page, waiting);
  page.on('request', (request) => waiting.add(request));
  page.on('requestfinished', (request) => waiting.delete(request));
  page.on('requestfailed', (request) => waiting.delete(request));
}

/** Two frames later, all that was to be drawn is drawn. */
export const still = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const patience = 10_000;

/** Whether nothing is loading: no request is under way, and the page shows nobody that it waits. */
async function isQuiet(page: Page): Promise<boolean> {
  const shows = await page.evaluate(() => document.querySelector('[role="progressbar"]') !== null);
  return !shows && asked.get(page)?.size === 0;
}

/** Waits until nothing is loading and all is drawn, and still is so two frames later: what came may have asked for more. */
export async function quiet(page: Page): Promise<void> {
  const until = performance.now() + patience;
  for (let times = 0; times < 2; times = (await isQuiet(page)) ? times + 1 : 0) {
    if (performance.now() > until) throw new Error(`The page does not come to rest: ${page.url()}`);
    await still(page);
  }
}
