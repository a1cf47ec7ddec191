import type { Page } from 'playwright-core';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { query } from '../../src/data/repository';
import { project } from '../../src/domain/templates/project';
import beforeJourneys from '../support/beforeJourneys';
import { type Local, openLocal } from '../support/local';
import { fillMilestones } from '../support/manyMilestones';

/** Figures for the README: printed, never asserted. Machines are noisy; medians and ratios are what count. */
const rounds = 7;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Milliseconds from the web part's onInit until the plan's milestones are on the screen. */
async function planShown(local: Local, view: { project?: string }): Promise<number> {
  const page = await local.page();
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('main ol a[href*="plan/milestone"], main table tbody tr')) return;
      seen.disconnect();
      requestAnimationFrame(() => performance.mark('framdrift:plan'));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await local.show(page, { host: 'tab', ...view });
  await page.waitForFunction(() => performance.getEntriesByName('framdrift:plan').length > 0);
  const time = await between(page);
  await page.context().close();
  return time;
}

const between = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return at('framdrift:plan') - at('framdrift:onInit');
  });

interface Place {
  readonly local: Local;
  readonly project: string;
  readonly times: number[];
}

async function placeWith(more: number): Promise<Place> {
  const local = await openLocal({ demo: true, timed: true });
  const siteUrl = `${local.origin}/sites/framdrift`;
  const { projects } = await connect(siteUrl, withToken('bench')).repository.read({ projects: query(project) });
  await fillMilestones(siteUrl, more);
  return { local, project: projects[0]?.key ?? '', times: [] };
}

let places: readonly [small: Place, large: Place];
beforeAll(async () => {
  beforeJourneys();
  places = [await placeWith(10), await placeWith(1990)];
}, 300_000);
afterAll(() => Promise.all(places.map(({ local }) => local.close())));

test('from onInit to the demo plan, in a site with 20 milestones and in one with 2,000', async () => {
  // In turn, so that a machine that slows down slows both; the first time each is not counted.
  for (let round = -1; round < rounds; round += 1) {
    for (const { local, project: key, times } of places) {
      const time = await planShown(local, { project: key });
      if (round >= 0) times.push(time);
    }
  }
  const [small, large] = places.map(({ times }) => median(times)) as [number, number];
  say(`onInit to the demo plan on screen: median ${small.toFixed(0)} ms of ${rounds} (aim: at most 500 ms)`);
  say(`In a site with 2,000 milestones instead of 20: ${(large / small).toFixed(2)} times as long (aim: at most 1.5)`);
}, 600_000);
