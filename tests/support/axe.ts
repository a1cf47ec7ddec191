import type { AxeResults, RunOptions } from 'axe-core';
import { source } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Theme } from '../../src/local/host/visit';
import { themes } from '../../src/local/host/visit';

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/**
 * What axe finds wrong with a whole page: no rule and no element left out. Each as «rule: where». It is put into a page
 * once, does not look into frames, and fetches no details of what is right: that makes it many times as fast.
 */
export const accessibilityFaults = (page: Page): Promise<readonly string[]> => faults(page, { runOnly: tags });

/**
 * The same in one theme of a page that is looked at in all of them: a theme changes nothing but colours, so the other
 * rules are asked once, in the first.
 */
export const faultsIn = (theme: Theme, page: Page): Promise<readonly string[]> =>
  theme === themes[0] ? accessibilityFaults(page) : faults(page, { runOnly: { type: 'rule', values: ofColours } });

const ofColours = ['color-contrast', 'link-in-text-block'];

/** Colours that are on their way to others are neither: what is in transition has come to its end first. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((each) => each instanceof CSSTransition)
        .map((each) => each.finished.catch(() => undefined))
    )
  );

async function faults(page: Page, options: RunOptions): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error('There is a frame on the page, which axe would not see.');
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(
    async (asked) => {
      const { violations } = await axe.run(document, asked);
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, html }) => ({ target, html })) }));
    },
    { ...options, resultTypes: ['violations' as const] }
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${String(target)} ${html.slice(0, 160)}`)
  );
}
