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

/** Milliseconds from the web part's onInit until the plan's table has a row on the screen. */
async function planShown(local: Local, view: { project?: string }): Promise<number> {
  const page = await local.page();
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('[data-plan-row], main table tbody tr')) return;
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

async function times(local: Local, view: { project?: string }): Promise<readonly number[]> {
  await planShown(local, view);
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    all.push(await planShown(local, view));
  }
  return all;
}

let local: Local;
beforeAll(async () => {
  beforeJourneys();
  local = await openLocal({ demo: true });
}, 300_000);
afterAll(() => local.close());

const demoKey = async (): Promise<string> => {
  const { repository } = connect(`${local.origin}/sites/framdrift`, withToken('bench'));
  const { projects } = await repository.read({ projects: query(project) });
  return projects[0]?.key ?? '';
};

test('from onInit to the demo plan, and the same plan in a site with 2,000 milestones', async () => {
  const key = await demoKey();
  const small = await times(local, { project: key });
  say(`onInit to the demo plan on screen: median ${median(small).toFixed(0)} ms of ${rounds} (aim: at most 500 ms)`);
  await fillMilestones(`${local.origin}/sites/framdrift`, 2000);
  const large = await times(local, { project: key });
  const ratio = median(large) / median(small);
  say(
    `The same in a site with 2,000 more milestones: median ${median(large).toFixed(0)} ms, ${ratio.toFixed(2)} times (aim: at most 1.5)`
  );
}, 600_000);
