import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './axe';

type Find = (name: string | RegExp) => Locator;

/** What journeys look for on the screen, by what people call it. The page may be opened later. */
export interface Finders {
  readonly button: Find;
  readonly heading: Find;
  readonly link: Find;
  readonly region: Find;
  /** axe finds nothing on the screen as it stands. */
  readonly fine: () => Promise<void>;
  readonly hasFocus: (element: Locator) => Promise<boolean>;
}

export function findersOn(page: () => Page): Finders {
  const by =
    (role: 'button' | 'heading' | 'link' | 'region'): Find =>
    (name) =>
      page().getByRole('main').getByRole(role, { name, exact: true });
  return {
    button: by('button'),
    heading: by('heading'),
    link: by('link'),
    region: by('region'),
    fine: async () => expect(await accessibilityFaults(page())).toEqual([]),
    hasFocus: (element) => element.evaluate((one) => one === document.activeElement)
  };
}
