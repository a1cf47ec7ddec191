import type { Locator, Page } from 'playwright-core';
import beforeJourneys from '../support/beforeJourneys';
import { type Local, openLocal } from '../support/local';
import { fillMilestones } from '../support/manyMilestones';
import { type Item, restOf } from '../support/rest';
import { listen, p95, paintTimes } from './paint';

/** Figures for the README: printed, never asserted. */
const milestones = 1000;
const versions = 500;
const presses = 40;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

let local: Local;
let page: Page;
let worn: unknown;

/** The demo project with a thousand milestones more, and one milestone that has been written five hundred times. */
beforeAll(async () => {
  beforeJourneys();
  local = await openLocal({ demo: true, timed: true });
  const rest = restOf(local.origin);
  const [{ Id: id, key } = {} as Item] = await rest.items('FramdriftProjects');
  await fillMilestones(`${local.origin}/sites/framdrift`, milestones, { id, key });
  worn = (await rest.item('FramdriftMilestones', 'pilot')).Id;
  for (let turn = 1; turn < versions; turn += 1) {
    await rest.change('FramdriftMilestones', worn, {
      statusReason: `Så langt er ${turn} av ${versions} grupper spurt.`
    });
  }
  page = await local.open({ host: 'tab', as: 'projectLeader' });
}, 300_000);
afterAll(() => local.close());

/** Milliseconds from an address until something is painted. */
const shown = async (address: string, sign: string): Promise<number> =>
  page.evaluate(
    async ([to, wanted]) => {
      const start = performance.now();
      window.location.hash = `#/${to}`;
      await new Promise<void>((done) => {
        const seen = (): void => (document.querySelector(wanted) ? done() : void requestAnimationFrame(seen));
        seen();
      });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return performance.now() - start;
    },
    [address, sign] as const
  );

const grip = (at: number): Locator => page.locator('[data-arrange-row] button').nth(at);
const ms = (time: number): string => `${time.toFixed(0)} ms`;

test('«Ordne» with a thousand milestones: opened, moved by key, dragged', async () => {
  const opened = await shown('plan/arrange', '[data-arrange-row]');
  await grip(5).focus();
  await listen(page, 'keydown');
  const keys = await paintTimes(page, presses, async () => {
    for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowDown', { delay: 100 });
  });
  const { x, y } = (await grip(3).boundingBox())!;
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.down();
  await listen(page, 'pointermove');
  const drags = await paintTimes(page, 1, () => page.mouse.move(x + 5, y + 300, { steps: 60 }));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  say(`«Ordne» with 1,000 milestones: on screen in ${ms(opened)}`);
  say(`A key press there until it is painted: p95 ${ms(p95(keys))} of ${presses} (aim: at most 100 ms)`);
  say(`A drag there, each move until it is painted: p95 ${ms(p95(drags))} of ${drags.length} (aim: at most 100 ms)`);
}, 300_000);

test('the history of a milestone with five hundred versions', async () => {
  const opened = await shown(`plan/milestone/${String(worn)}/history`, 'main ol li time, main section ol li');
  say(`A history of 500 versions: on screen in ${ms(opened)} (aim: at most 1,000 ms)`);
}, 300_000);
