import { screen, within } from '@testing-library/react';
import { risk } from '../../../src/domain/templates/risk';
import type { Setting } from '../../../src/ui/setting';
import { aSetting } from '../support';
import { given } from './records';
import { field, show } from './support';

/** Terms of labels, where the guidance does not stand at the side. */
beforeEach(() => localStorage.clear());

let setting: Setting;
beforeAll(async () => {
  setting = await aSetting();
});

const named = 'Begreper';
const inField = (label: string): ReturnType<typeof within> =>
  within(field(label).closest<HTMLElement>('[data-field]')!);

test('the first field whose label says a term explains it, with the keyboard alone; the label is called what it was', async () => {
  const { user } = show(setting, { template: risk, record: null, known: given });
  const here = inField('Milepæl');
  const toggle = await here.findByRole('button', { name: named });
  expect(toggle).toHaveAccessibleDescription('Milepæl');
  toggle.focus();
  await user.keyboard('{Enter}');
  expect(toggle).toHaveAttribute('aria-expanded', 'true');
  expect(document.getElementById(toggle.getAttribute('aria-controls')!)).toBeInTheDocument();
  await user.click(here.getByRole('button', { name: 'Milepæl' }));
  expect(here.getByText(/^En milepæl/)).toBeInTheDocument();
  expect(field('Milepæl')).toBeInTheDocument();
  await user.click(toggle);
  expect(here.queryByText(/^En milepæl/)).not.toBeInTheDocument();
});

test('each term is explained in one field of a form, not wherever it stands', async () => {
  show(setting, { template: risk, record: null, known: given });
  await screen.findAllByRole('button', { name: named });
  const labels = screen.getAllByRole('button', { name: named }).map((each) => each.getAttribute('aria-describedby'));
  const said = labels.map((id) => document.getElementById(id ?? '')?.textContent?.replace(/\s*\*$/, ''));
  expect(said).toEqual(['Risiko eller mulighet', 'Milepæl', 'Sannsynlighet etter tiltak']);
});
