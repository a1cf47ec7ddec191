import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { templates } from '../../../src/domain/templates';
import { aSetting, aSite } from '../support';
import { given } from './records';
import { saveButton, show } from './support';

beforeEach(() => localStorage.clear());

/** What axe finds wrong; colours are seen only in a real browser, and landmarks belong to the page. */
async function found(): Promise<readonly string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const links = (): { id: number; title: string }[] =>
  Array.from({ length: 10 }, (_, id) => ({ id, title: `Rad ${id}` }));

test.each(templates.map((template) => [template.name, template] as const))(
  'axe finds nothing in a form for %s, neither empty nor with complaints',
  async (_name, template) => {
    const { user } = show(await aSetting({ site: aSite() }), { template, record: null, known: given, links });
    expect(await found()).toEqual([]);
    await user.click(saveButton());
    await screen.findByText(/felt må rettes: |Lagret|Noe må rettes/);
    expect(await found()).toEqual([]);
  }
);
