import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { project } from '../../src/domain/templates/project';
import { type Local, openLocal } from '../support/local';
import { still } from '../support/quiet';
import { goTo } from '../support/screens';
import { empty, inReadme, looks, wide } from './looks';
import type { Look } from './looks';
import { indexPage } from './indexPage';

/**
 * `npm run screenshots`: pictures of every screen, to be looked at. With `--readme` it takes README.md's, and nothing
 * else; otherwise they go to temp/screenshots, with a page to look through them on.
 */
const folder = join(process.cwd(), 'temp/screenshots');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** As high as the screen is, so that nothing scrolls, sticks or waits out of sight. */
async function take(page: Page, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const { width, height } = page.viewportSize()!;
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, whole) });
  await still(page);
  await page.getByRole('main').screenshot({ path: file, animations: 'disabled' });
  await page.setViewportSize({ width, height });
}

const fileOf = (look: Look, address: string): string => `${(address || 'start').replace(/\//g, '.')}/${look.name}.png`;

async function takeAll(local: Local, wanted: readonly Look[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const look of wanted) {
    const page = await local.page();
    await page.setViewportSize({ width: look.width, height: 800 });
    await local.show(page, look.view);
    for (const address of look.of) {
      await goTo(page, address);
      files.push(fileOf(look, address));
      await take(page, join(folder, files.at(-1)!));
    }
    await page.context().close();
    say(`${look.name}: ${look.of.length}`);
  }
  return files;
}

/** A form that could not be stored, because there is no connection. */
async function offline(local: Local): Promise<readonly string[]> {
  const page = await local.open({ host: 'tab', as: 'projectLeader' });
  await goTo(page, 'lessons/new');
  await page.getByRole('textbox', { name: 'Erfaring kort sagt', exact: true }).fill('Ring før du skriver');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
  const file = 'lessons.new/offline.png';
  await take(page, join(folder, file));
  await page.context().close();
  return [file];
}

/** Pictures of a site before and after it was set up; then of a project with nothing in it. */
async function takeEmpty(): Promise<readonly string[]> {
  const local = await openLocal();
  try {
    const before: Look = { name: 'before-setup', view: { host: 'tab', as: 'projectLeader' }, width: wide, of: [''] };
    const first = await takeAll(local, [before, { ...before, name: 'before-setup-phone', width: 320 }]);
    const site = connect(`${local.origin}/sites/framdrift`, withToken('screenshots'));
    await site.setUp(() => undefined);
    await site.repository.create(project, { name: 'Digital byggesak', key: '5a0c7d1e-3b52-4c1b-9a55-5a3a8a0f6d11' });
    const key = '5a0c7d1e-3b52-4c1b-9a55-5a3a8a0f6d11';
    return [
      ...first,
      ...(await takeAll(
        local,
        empty.map((look) => ({ ...look, view: { ...look.view, project: key } }))
      ))
    ];
  } finally {
    await local.close();
  }
}

async function takeReadme(local: Local): Promise<void> {
  const page = await local.page({ deviceScaleFactor: 1.5 });
  await page.setViewportSize({ width: wide, height: 820 });
  await local.show(page, { host: 'tab', as: 'projectLeader' });
  for (const [name, address] of Object.entries(inReadme)) {
    await goTo(page, address);
    await take(page, join(process.cwd(), '.github/images', `${name}.png`));
  }
}

async function run(): Promise<void> {
  const local = await openLocal({ demo: true, today: new Date().toISOString().slice(0, 10) });
  try {
    if (process.argv.includes('--readme')) return await takeReadme(local);
    rmSync(folder, { recursive: true, force: true });
    const files = [...(await takeAll(local, looks)), ...(await offline(local)), ...(await takeEmpty())];
    writeFileSync(join(folder, 'index.html'), indexPage(files));
    say(`${files.length} pictures: ${join(folder, 'index.html')}`);
  } finally {
    await local.close();
  }
}

run().catch((error: unknown) => {
  say(String(error instanceof Error ? error.stack : error));
  process.exitCode = 1;
});
