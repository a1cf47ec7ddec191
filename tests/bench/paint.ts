import type { Page } from 'playwright-core';

type Timed = Window & { times: number[] };

/** From now on every event of this kind notes how long it took until what it did was painted, in milliseconds. */
export const listen = (page: Page, event: 'keydown' | 'pointermove'): Promise<void> =>
  page.evaluate((kind) => {
    const times: number[] = [];
    Object.assign(window, { times });
    const { port1, port2 } = new MessageChannel();
    const started: number[] = [];
    // A message that is sent while a frame is made arrives when the frame has been painted.
    port1.onmessage = () => started.splice(0).forEach((start) => times.push(performance.now() - start));
    const onEvent = ({ timeStamp }: Event): void => {
      requestAnimationFrame(() => {
        started.push(timeStamp);
        port2.postMessage(null);
      });
    };
    document.addEventListener(kind, onEvent, true);
  }, event);

/** What that took, of so many events, while something was done. */
export async function paintTimes(page: Page, count: number, does: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => void (window as unknown as Timed).times.splice(0));
  await does();
  await page.waitForFunction((wanted) => (window as unknown as Timed).times.length >= wanted, count);
  return page.evaluate(() => (window as unknown as Timed).times);
}

export const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? NaN;
