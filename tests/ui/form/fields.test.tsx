import { screen, within } from '@testing-library/react';
import { lesson } from '../../../src/domain/templates/lesson';
import { goal } from '../../../src/domain/templates/goal';
import { milestone } from '../../../src/domain/templates/milestone';
import { project } from '../../../src/domain/templates/project';
import { blank } from '../../../src/domain/schema/record';
import type { RecordOf } from '../../../src/domain/schema/record';
import { aSetting, aSite } from '../support';
import { aMilestone, given } from './records';
import { field, saveButton, show } from './support';

beforeEach(() => localStorage.clear());

test('what a choice hides is not asked for, and what was written there comes back with it', async () => {
  const { user } = show(await aSetting(), { template: lesson, record: null, known: given });
  await user.type(field('Hva gikk mindre bra'), 'Vi begynte for sent');
  await user.click(screen.getByRole('radio', { name: 'Suksesshistorie' }));
  expect(screen.queryByLabelText('Hva gikk mindre bra')).not.toBeInTheDocument();
  expect(field('Hva gikk bra')).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Forbedringsområde' }));
  expect(field('Hva gikk mindre bra')).toHaveValue('Vi begynte for sent');
});

test('what people do decides is shown and not asked for; identifiers are not shown', async () => {
  const site = aSite();
  const record = aMilestone(site, { status: 'onTrack' });
  show(await aSetting({ site }), { template: milestone, record });
  expect(screen.getByText('I rute')).toBeInTheDocument();
  expect(screen.queryByLabelText(/^Status/)).not.toBeInTheDocument();
  expect(screen.queryByText('Nådd dato')).not.toBeInTheDocument();
  expect(screen.queryByText('Rekkefølge')).not.toBeInTheDocument();
});

test('a word that leaders have put into the list by hand is shown and kept', async () => {
  const site = aSite();
  const draft = { ...blank(project), name: 'P', key: 'k', status: { outside: 'På vent til jul' } };
  const record = site.add(project, draft) as unknown as RecordOf<typeof project>;
  const { user } = show(await aSetting({ site }), { template: project, record });
  expect(screen.getByLabelText('Prosjektstatus')).toHaveTextContent('På vent til jul');
  await user.type(field('Prosjektnavn'), '2');
  await user.click(saveButton());
  await screen.findByText(/^Lagret/);
  expect(site.rows(project)[0]).toMatchObject({ name: 'P2', status: { outside: 'På vent til jul' } });
});

test('only the fields that are wanted are there, in the order they are wanted', async () => {
  show(await aSetting(), {
    template: milestone,
    record: null,
    known: given,
    fields: ['deadline', 'name'],
    layout: 'panel'
  });
  const labels = Array.from(document.querySelectorAll('[data-field]')).map((frame) => frame.getAttribute('data-field'));
  expect(labels).toEqual(['deadline', 'name']);
});

test('a row that is linked to stays, also when it cannot be chosen any more', async () => {
  const site = aSite();
  const record = aMilestone(site, { goals: [{ id: 9, title: 'Et gammelt mål' }] });
  show(await aSetting({ site }), { template: milestone, record, links: () => [{ id: 1, title: 'Et nytt mål' }] });
  const goals = screen.getByLabelText('Bidrar til mål');
  expect(within(goals).getByRole('checkbox', { name: 'Et gammelt mål' })).toBeChecked();
  expect(within(goals).getByRole('checkbox', { name: 'Et nytt mål' })).not.toBeChecked();
});

test('where nothing may be written, the same fields are text, and what is empty says so', async () => {
  const site = aSite();
  const record = aMilestone(site, { deadline: { words: 'Ultimo februar', date: '2018-02-28' } });
  show(await aSetting({ site, readOnly: true }), { template: milestone, record });
  expect(screen.getByText('Ultimo februar (28. feb. 2018)')).toBeInTheDocument();
  expect(screen.getAllByText('Ikke fylt ut').length).toBeGreaterThan(0);
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('long guidance opens under the label when asked for, and describes the field all the time', async () => {
  const { user } = show(await aSetting(), { template: goal, record: null, known: given });
  const measurable = 'Målbare – vite når målet er nådd – etterprøvbare';
  expect(field('Beskrivelse')).toHaveAccessibleDescription(new RegExp(measurable));
  expect(screen.getByText(measurable)).not.toBeVisible();
  const [, toggle] = screen.getAllByRole('button', { name: 'Veiledning' });
  expect(toggle).toHaveAccessibleDescription(/Beskrivelse/);
  await user.click(toggle!);
  expect(toggle).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText(measurable)).toBeVisible();
});

test('where there is room, guidance stands at the side and follows the focus', async () => {
  jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({ width: 1200 } as DOMRect);
  const { user } = show(await aSetting(), { template: goal, record: null, known: given });
  const panel = screen.getByRole('group', { name: 'Veiledning' });
  await user.click(field('Beskrivelse'));
  expect(within(panel).getByText('Beskrivelse')).toBeInTheDocument();
  expect(within(panel).getByText('Realistiske – oppnåelige og mulige å nå')).toBeInTheDocument();
  await user.click(field('Herunder'));
  expect(within(panel).getByText(/^Eksempel: Sikre opplæring/)).toBeInTheDocument();
  await user.click(within(field('Beskrivelse').closest<HTMLElement>('[data-field]')!).getByRole('button'));
  expect(panel).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(field('Beskrivelse')).toHaveFocus();
  jest.restoreAllMocks();
});

test('a whole milestone is written with the keyboard alone', async () => {
  const site = aSite();
  const links = (): { id: number; title: string }[] => [{ id: 1, title: 'Mål 1' }];
  const { user } = show(await aSetting({ site }), { template: milestone, record: null, known: given, links });
  await user.tab();
  await user.keyboard('M1');
  await user.tab();
  expect(screen.getAllByRole('button', { name: 'Veiledning' })[0]).toHaveFocus();
  await user.tab();
  await user.keyboard('Når pilot er evaluert');
  await user.tab();
  await user.keyboard('kari');
  await screen.findByText('Prosjektleder');
  await user.keyboard('{ArrowDown}{Enter}');
  await user.tab();
  await user.keyboard('Ultimo mars 2018');
  const path = field('Resultatløp');
  for (let tabs = 0; tabs < 5 && document.activeElement !== path; tabs += 1) await user.tab();
  await user.keyboard('Pilot{Enter}');
  await screen.findByText(/^Lagret/);
  expect(site.rows(milestone)[0]).toMatchObject({
    number: 'M1',
    name: 'Når pilot er evaluert',
    responsible: { name: 'Kari Ås' },
    deadline: { words: 'Ultimo mars 2018', date: '2018-03-31' },
    path: 'Pilot'
  });
});
