import { gzipSync } from 'node:zlib';
import { type Local, openLocal } from '../support/local';

const budget = 200 * 1024;

let local: Local;
beforeAll(async () => {
  local = await openLocal({ demo: true });
});
afterAll(() => local.close());

test('our JavaScript until the demo plan stands on the screen is at most 200 KiB, compressed', async () => {
  const page = await local.page();
  const files = new Map<string, number>();
  const read: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/_host/web-part/')) {
      read.push(response.body().then((body) => void files.set(response.url(), gzipSync(body).length)));
    }
  });
  await local.show(page, { host: 'tab' });
  await page.getByRole('list', { name: 'Framdriften' }).waitFor();
  await page.waitForLoadState('networkidle');
  await Promise.all(read);
  const total = [...files.values()].reduce((sum, size) => sum + size, 0);
  process.stderr.write(`First paint: ${(total / 1024).toFixed(1)} KiB of ${budget / 1024} KiB, ${files.size} files\n`);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(budget);
});
