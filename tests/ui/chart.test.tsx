import { screen, waitFor } from '@testing-library/react';
import { projectRole } from '../../src/domain/templates/projectRole';
import { responsibility } from '../../src/domain/templates/responsibility';
import { aPlan, closeAll, openApp } from './opened';

afterEach(closeAll);

const square = (name: string): Promise<HTMLElement> => screen.findByRole('textbox', { name }, { timeout: 8000 });

test('letters are stored when one goes on, and the role that had no row of its own gets one', async () => {
  const { site, milestones } = aPlan();
  const { user } = await openApp(site, {}, 'plan/chart');
  await user.type(await square('M1, Prosjektleder'), 'px{Enter}');
  await waitFor(() => expect(site.rows(responsibility)).toHaveLength(1));
  const [role] = site.rows(projectRole);
  expect(role).toMatchObject({ role: 'projectLeader', name: 'Prosjektleder', people: [] });
  expect(site.rows(responsibility)[0]).toMatchObject({
    milestone: { id: milestones[0]!.id },
    role: { id: role!.id },
    letters: ['X', 'P'],
    name: 'M1 · Prosjektleder'
  });
  await waitFor(async () => expect(await square('M1, Prosjektleder')).toHaveValue('X P'));
  expect(await square('M2, Prosjektleder')).toHaveFocus();
});

test('squares filled in faster than they are stored are one role and a square each', async () => {
  const { site } = aPlan();
  const { user } = await openApp(site, {}, 'plan/chart');
  const first = await square('M1, Prosjekteier');
  const release = site.hold();
  await user.type(first, 'D{Enter}d{Enter}');
  release();
  await waitFor(() => expect(site.rows(responsibility)).toHaveLength(2));
  expect(site.rows(projectRole)).toHaveLength(1);
  expect(site.rows(responsibility).map(({ letters }) => letters)).toEqual([['D'], ['d']]);
});

test('what is no letter of the chart is said at the square, and stays there', async () => {
  const { site } = aPlan();
  const { user } = await openApp(site, {}, 'plan/chart');
  await user.type(await square('M1, Prosjektleder'), 'XK{Tab}');
  expect(await screen.findByText(/^«K» er ikke i kartet\. Bruk X, D, d, P/)).toBeInTheDocument();
  expect(await square('M1, Prosjektleder')).toHaveValue('XK');
  expect(site.rows(responsibility)).toEqual([]);
});

test('letters that could not be stored stay in the square and are stored when one tries again', async () => {
  const { site } = aPlan();
  const { user } = await openApp(site, {}, 'plan/chart');
  const field = await square('M1, Prosjektleder');
  site.failWith({ kind: 'Unavailable', detail: 'gone' });
  await user.type(field, 'X{Tab}');
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(field).toHaveValue('X');
  site.failWith(null);
  await user.click(field);
  await user.tab();
  await waitFor(() => expect(site.rows(responsibility)).toHaveLength(1));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('Escape leaves a square as it was', async () => {
  const { site } = aPlan();
  const { user } = await openApp(site, {}, 'plan/chart');
  await user.type(await square('M1, Prosjektleder'), 'X{Escape}{Tab}');
  expect(await square('M1, Prosjektleder')).toHaveValue('');
  expect(site.calls.create ?? 0).toBe(0);
});

test('who may not write reads the letters', async () => {
  const { site } = aPlan();
  site.opensAs({ mayEdit: false });
  await openApp(site, {}, 'plan/chart');
  expect(await screen.findByRole('table', { name: 'Ansvarskart' }, { timeout: 8000 })).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
