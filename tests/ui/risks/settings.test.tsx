import { screen, waitFor } from '@testing-library/react';
import { project } from '../../../src/domain/templates/project';
import { siteSettings } from '../../../src/domain/templates/siteSettings';
import { aProject, closeAll, heading, openApp } from '../opened';
import { ola } from '../site';

afterEach(closeAll);

const slow = { timeout: 8000 };
const red = (): Promise<HTMLElement> => screen.findByRole('textbox', { name: /^Rød fra og med/ }, slow);

test('a leader settles the limits for the whole site, once: there is one row', async () => {
  const { site } = aProject();
  const { user } = await openApp(site, {}, 'more/settings');
  expect(await red()).toHaveValue('12');
  await user.clear(await red());
  await user.type(await red(), '15');
  await user.tab();
  await waitFor(() => expect(site.rows(siteSettings)).toHaveLength(1), slow);
  await user.type(screen.getByRole('textbox', { name: /^Organisasjonen/ }), 'Askøy kommune');
  await user.tab();
  await waitFor(() => expect(site.rows(siteSettings)[0]).toMatchObject({ organisation: 'Askøy kommune' }), slow);
  expect(site.rows(siteSettings)).toHaveLength(1);
  expect(site.rows(siteSettings)[0]).toMatchObject({ redFrom: 15, key: 'settings' });
});

test('a limit that leaves a colour out is remarked on, and stored all the same', async () => {
  const { site } = aProject();
  const { user } = await openApp(site, {}, 'more/settings');
  await user.clear(await red());
  await user.type(await red(), '4');
  await user.tab();
  expect(await screen.findByText(/så ingen risiko blir gul/)).toBeInTheDocument();
  await waitFor(() => expect(site.rows(siteSettings)[0]).toMatchObject({ redFrom: 4 }), slow);
});

test('who leads nothing and owns no site reads the settings, and is told who may change them', async () => {
  const { site, record } = aProject();
  site.changeAs('Ola Bø', project, record.id, { projectLeader: ola });
  site.opensAs({ mayManageLists: false });
  await openApp(site, {}, 'more/settings');
  expect(await heading('Innstillinger')).toBeInTheDocument();
  expect(screen.getByText(/Prosjektleder, prosjekteier, programledere/)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
