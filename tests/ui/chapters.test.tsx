import { screen, waitFor, within } from '@testing-library/react';
import { project } from '../../src/domain/templates/project';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { goal } from '../../src/domain/templates/goal';
import { aPlan, aProject, closeAll, heading, key, openApp, rowOf } from './opened';
import type { Memory } from './site';

afterEach(closeAll);

const planOf = (site: Memory): Record<string, unknown> | undefined => site.rows(projectPlan)[0];

/** The chapters at the side, each with its state. */
const listed = (): readonly (string | null)[] => {
  const nav = screen.getByRole('navigation', { name: 'Kapitler i planen' });
  return within(nav)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
};

test('a plan opens as the simple one, at its first part, with what is begun told from what is not', async () => {
  const { site } = aPlan();
  await openApp(site, {}, 'plan/chapters');
  expect(await heading('1 Mål')).toBeInTheDocument();
  expect(listed()).toEqual([
    'Tom1Mål',
    'Tom2Delmål',
    'Tom3Aktiviteter',
    'Påbegynt4Framdriftsplan/Milepælsplan',
    'Påbegynt5Ansvarliggjøring'
  ]);
});

test('a simple plan grows into the full one, and nothing that was written is lost', async () => {
  const { site, record } = aPlan();
  site.add(goal, { ...rowOf(record), level: 'main', name: 'Et hovedmål' });
  const { user } = await openApp(site, {}, 'plan/chapters');
  await user.click(await screen.findByRole('button', { name: 'Gå over til full prosjektplan' }));
  expect(await heading('1 Bakgrunn')).toBeInTheDocument();
  expect(listed()).toHaveLength(13);
  expect(planOf(site)).toMatchObject({ extent: 'full', rowKey: key, projectKey: key });
  await user.click(screen.getByRole('link', { name: /2 Mål$/ }));
  expect(await screen.findByText('Et hovedmål')).toBeInTheDocument();
});

test('a chapter that is marked as done says so, and counts; the mark can be taken away', async () => {
  const { site } = aPlan();
  const { user } = await openApp(site, {}, 'plan/chapters/milestones');
  await user.click(await screen.findByRole('button', { name: 'Merk ferdig' }));
  expect(await screen.findByText('1 av 5 ferdig')).toBeInTheDocument();
  expect(planOf(site)).toMatchObject({ done: ['milestones'] });
  await user.click(screen.getByRole('button', { name: 'Åpne igjen' }));
  expect(await screen.findByText('0 av 5 ferdig')).toBeInTheDocument();
});

test('what the paper numbers inside a chapter has its heading there, over what it asks', async () => {
  const { site, record } = aProject();
  site.add(projectPlan, { ...rowOf(record), rowKey: key, name: 'P', extent: 'full' });
  await openApp(site, {}, 'plan/chapters/milestones');
  const over = await heading('Grensesnitt og avgrensninger');
  const asked = screen.getByLabelText(/^Andre prosjekter som dette prosjektet har grensesnitt mot/);
  expect(over.compareDocumentPosition(asked)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('what stands in a chapter that is not relevant is kept, and comes back with it', async () => {
  const { site, record } = aProject();
  site.add(projectPlan, { ...rowOf(record), rowKey: key, name: 'P', extent: 'full', risk: 'Sykefravær' });
  const { user } = await openApp(site, {}, 'plan/chapters/risk');
  await user.click(await screen.findByRole('button', { name: 'Ikke relevant' }));
  await waitFor(() => expect(screen.queryByDisplayValue('Sykefravær')).not.toBeInTheDocument());
  expect(screen.getByText('0 av 12 ferdig')).toBeInTheDocument();
  expect(planOf(site)).toMatchObject({ notRelevant: ['risk'], risk: 'Sykefravær' });
  await user.click(screen.getByRole('button', { name: 'Ta det med igjen' }));
  expect(await screen.findByDisplayValue('Sykefravær')).toBeInTheDocument();
});

test('a mark set while somebody else wrote in the plan keeps what they wrote', async () => {
  const { site, record } = aProject();
  const stored = site.add(projectPlan, { ...rowOf(record), rowKey: key, name: 'P', extent: 'full' });
  const { user } = await openApp(site, {}, 'plan/chapters/budget');
  const button = await screen.findByRole('button', { name: 'Merk ferdig' });
  site.changeAs('Ola Bø', projectPlan, stored.id, { done: ['risk'], risk: 'Sykefravær' });
  await user.click(button);
  await waitFor(() => expect(planOf(site)).toMatchObject({ done: ['risk', 'budget'], risk: 'Sykefravær' }));
});

test('where a mark could not be stored, that is said where one looks', async () => {
  const { site } = aPlan();
  const { user } = await openApp(site, {}, 'plan/chapters');
  const button = await screen.findByRole('button', { name: 'Merk ferdig' });
  site.failWith({ kind: 'Unavailable', detail: 'HTTP 503' });
  await user.click(button);
  expect(await screen.findByText(/Vi får ikke kontakt med SharePoint/)).toBeInTheDocument();
  expect(screen.getByText('0 av 5 ferdig')).toBeInTheDocument();
});

test('«Neste» leads to the next chapter, and the focus to its heading', async () => {
  const { site } = aPlan();
  const { user } = await openApp(site, {}, 'plan/chapters');
  await user.click(await screen.findByRole('button', { name: 'Neste: Delmål' }));
  expect(await heading('2 Delmål')).toHaveFocus();
});

test('a reader reads the chapters, and is offered nothing to change', async () => {
  const { site } = aPlan();
  site.opensAs({ mayEdit: false });
  await openApp(site, {}, 'plan/chapters');
  expect(await heading('1 Mål')).toBeInTheDocument();
  ['Merk ferdig', 'Ikke relevant', 'Gå over til full prosjektplan'].forEach((name) =>
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
  );
});

test.each([
  ['Full prosjektplan (13 kapitler)', '1 Bakgrunn', 'full'],
  ['Enkel plan (5 deler)', '1 Mål', undefined]
])('the door «%s» leads into a new plan of that kind', async (door, first, extent) => {
  const { site } = aProject();
  const { user } = await openApp(site, {}, 'projects/new');
  await user.click(await screen.findByRole('radio', { name: new RegExp(door.replace(/[()]/g, '\\$&')) }));
  await user.type(screen.getByRole('textbox', { name: /Prosjektnavn/ }), 'Nytt prosjekt');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  expect(await heading(first)).toBeInTheDocument();
  expect(site.rows(project)).toHaveLength(2);
  expect(planOf(site)?.extent).toBe(extent);
});

test('the door is in the address, so that it outlives a reload as what is written does', async () => {
  const { user } = await openApp(aProject().site, {}, 'projects/new/paste');
  expect(await screen.findByRole('radio', { name: /^Lim inn/ })).toBeChecked();
  await user.type(screen.getByRole('textbox', { name: /Prosjektnavn/ }), 'Ny skole');
  await user.click(screen.getByRole('radio', { name: /^Full prosjektplan/ }));
  expect(window.location.hash).toBe('#/projects/new/full');
  expect(screen.getByRole('radio', { name: /^Full prosjektplan/ })).toBeChecked();
  expect(screen.getByRole('textbox', { name: /Prosjektnavn/ })).toHaveValue('Ny skole');
});
