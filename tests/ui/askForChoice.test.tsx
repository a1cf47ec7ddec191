import { screen, waitFor, within } from '@testing-library/react';
import { changeRequest } from '../../src/domain/templates/changeRequest';
import { goal } from '../../src/domain/templates/goal';
import { milestone } from '../../src/domain/templates/milestone';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { aProject, closeAll, heading, key, openApp, rowOf } from './opened';
import { kari } from './site';

afterEach(closeAll);

const slow = { timeout: 8000 };

/** An approved plan under change control: a goal, and milestones that others wait for. */
function anApprovedPlan() {
  const { site, record } = aProject({ changeControl: true, programmeLeaders: [kari] });
  const approved = { status: 'approved', approvedVersion: '1.0', number: '1.0' };
  site.add(projectPlan, { ...rowOf(record), name: 'Tillitsmodellen', rowKey: key, extent: 'full', ...approved });
  const aim = site.add(goal, { ...rowOf(record), level: 'outcome', number: '1', name: 'Økt trygghet', rowKey: 'g1' });
  const [first, second] = ['Når pilot er evaluert', 'Når alle er med'].map((name, index) =>
    site.add(milestone, { ...rowOf(record), number: `M${index + 1}`, name, rowKey: `m${index + 1}` })
  );
  return { site, aim, first: first!, second: second! };
}

const save = async (user: { click: (element: Element) => Promise<void> }): Promise<void> =>
  user.click(screen.getByRole('button', { name: 'Lagre' }));

test('a choice is asked for among its own words, and deciding for it sets it', async () => {
  const { site, aim } = anApprovedPlan();
  const { user } = await openApp(site, {}, `plan/goals/${aim.id}`);
  await user.click(await screen.findByRole('link', { name: 'Endre «Type mål»' }, slow));
  await heading('Ny endringsforespørsel');
  const to = await screen.findByRole('radiogroup', { name: 'Til' }, slow);
  expect(within(to).getByRole('radio', { name: 'Effektmål' })).toBeChecked();
  await user.click(within(to).getByRole('radio', { name: 'Resultatmål' }));
  await user.type(screen.getByRole('textbox', { name: /^Hvorfor/ }), 'Det er noe vi leverer');
  await save(user);
  const asked = { kind: 'choice', before: 'Effektmål', newText: 'Resultatmål' };
  await waitFor(() => expect(site.rows(changeRequest)[0]).toMatchObject(asked), slow);
  expect(site.rows(goal)[0]).toMatchObject({ level: 'outcome' });
  closeAll();
  const again = await openApp(site, {}, `plan/changeRequest/${site.rows(changeRequest)[0]!.id}`);
  await again.user.click(await screen.findByRole('button', { name: 'Vedta' }, slow));
  await again.user.click(await screen.findByRole('button', { name: 'Vedta' }, slow));
  await waitFor(() => expect(site.rows(goal)[0]).toMatchObject({ level: 'output' }), slow);
  expect(await screen.findByText('Resultatmål')).toBeInTheDocument();
});

test('what a milestone depends on is asked for among the milestones, and kept as they are called', async () => {
  const { site, first, second } = anApprovedPlan();
  const { user } = await openApp(site, {}, `plan/changeRequest/new/milestone.dependsOn.${second.id}`);
  await heading('Ny endringsforespørsel');
  expect(screen.queryByRole('checkbox', { name: 'M2 Når alle er med' })).not.toBeInTheDocument();
  await user.click(await screen.findByRole('checkbox', { name: 'M1 Når pilot er evaluert' }, slow));
  await user.type(screen.getByRole('textbox', { name: /^Hvorfor/ }), 'Rekkefølgen');
  await save(user);
  const asked = { kind: 'link', before: '', newText: 'M1 Når pilot er evaluert' };
  await waitFor(() => expect(site.rows(changeRequest)[0]).toMatchObject(asked), slow);
  closeAll();
  site.changeAs('Ola Bø', milestone, first.id, { name: 'Når piloten er slutt' });
  const again = await openApp(site, {}, `plan/changeRequest/${site.rows(changeRequest)[0]!.id}`);
  await again.user.click(await screen.findByRole('button', { name: 'Vedta' }, slow));
  await again.user.click(await screen.findByRole('button', { name: 'Vedta' }, slow));
  expect(await screen.findByText(/noe som heter «M1 Når pilot er evaluert»/, {}, slow)).toBeInTheDocument();
  expect(site.rows(changeRequest)[0]).toMatchObject({ status: 'recommended' });
});

test('a decided choice is read in the reader’s own language', async () => {
  const { site, aim } = anApprovedPlan();
  const { id } = site.add(changeRequest, {
    ...rowOf(site.rows(projectPlan)[0]!),
    project: aim.project,
    projectKey: key,
    name: 'Endring',
    kind: 'choice',
    before: 'Effektmål',
    newText: 'Resultatmål',
    reason: 'Behov',
    status: 'rejected',
    targetTemplate: 'goal',
    targetKey: 'g1',
    targetField: 'level'
  });
  await openApp(site, { locale: 'en-US' }, `plan/changeRequest/${id}`);
  expect(await screen.findByText('Output goal', {}, slow)).toBeInTheDocument();
  expect(screen.getByText('Outcome goal')).toBeInTheDocument();
});
