import { screen, waitFor } from '@testing-library/react';
import type { AnyDraft, AnyRecord } from '../../src/data/repository';
import { emptyValues } from '../../src/domain/schema/kinds';
import { storedKeys } from '../../src/domain/schema/record';
import type { Template } from '../../src/domain/schema/template';
import { belongsToProject } from '../../src/domain/schema/template';
import { templates } from '../../src/domain/templates';
import { aPlan, closeAll, key, openApp } from './opened';
import type { Memory } from './site';

afterEach(closeAll);

/** What is read of a row in which every column is empty, also those that our forms ask for. */
const nothingIn = (template: Template): AnyDraft =>
  Object.fromEntries(storedKeys(template).map((name) => [name, emptyValues[template.fields[name]!.kind]]));

/** A plan with such a row in each of its lists, as a flow or a script can leave one. */
function withEmptyRows(): { readonly site: Memory; readonly rows: readonly (readonly [string, AnyRecord])[] } {
  const { site } = aPlan();
  const own = templates.filter(belongsToProject);
  const rows = own.map(
    (template) => [template.name, site.add(template, { ...nothingIn(template), projectKey: key })] as const
  );
  return { site, rows };
}

const ids = new Map(withEmptyRows().rows.map(([name, { id }]) => [name, id]));
const of = (name: string): string => String(ids.get(name));

const screens = [
  'now',
  'plan/picture',
  'plan/chart',
  'plan/check',
  `plan/milestone/${of('milestone')}/reports`,
  'reports',
  `reports/${of('followUpReport')}`,
  `reports/programmeReport/${of('programmeReport')}/goals`,
  'lessons',
  `lessons/${of('lesson')}`,
  'benefits',
  'benefits/risk',
  'people'
];

/** What stands on the screen, without its style sheets. */
function seen(): string {
  const page = document.body.cloneNode(true) as HTMLElement;
  page.querySelectorAll('style').forEach((each) => each.remove());
  return page.textContent ?? '';
}

test.each(screens)('%s is shown although a row in each list has nothing in it', async (path) => {
  await openApp(withEmptyRows().site, {}, path);
  await screen.findAllByRole('heading', { level: 1 }, { timeout: 8000 });
  await waitFor(() => expect(document.querySelector('[aria-busy], [role="progressbar"]')).toBeNull());
  const alarms = screen.queryAllByRole('alert').map(({ textContent }) => textContent);
  expect(alarms.join('')).toBe('');
  expect(seen()).not.toMatch(/undefined|\[object|NaN|null(?!punkt)/);
});
