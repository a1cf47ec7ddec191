import type { Page } from 'playwright-core';

/** So many frames of the page may pass before it must be true. */
const most = 400;

/** Waits until what is stored is as expected: what the screen says of saving may still be about what was saved before. */
export async function eventually(page: Page, holds: () => Promise<void>): Promise<void> {
  for (let frame = 0; frame < most; frame += 1) {
    const failed = await holds().then(
      () => false,
      () => true
    );
    if (!failed) return;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  await holds();
}
