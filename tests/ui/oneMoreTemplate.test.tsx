import { screen, within } from '@testing-library/react';
import { decision } from '../fixtures/decision';
import { aPlan, closeAll, heading, openApp } from './opened';

jest.mock('../../src/domain/templates', () => {
  const { withOneMore } = jest.requireActual<typeof import('../support/oneMore')>('../support/oneMore');
  return withOneMore(jest.requireActual('../../src/domain/templates'));
});

afterEach(closeAll);

const slow = { timeout: 8000 };

test('a new folder and one line give a tab, a form, its checks, a list and a history', async () => {
  const { site } = aPlan();
  const { user } = await openApp(site, {}, 'reports');
  await user.click(await screen.findByRole('link', { name: 'Beslutninger' }, slow));
  expect(await screen.findByText('Hva prosjektet har besluttet.', {}, slow)).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Ny beslutning' }));
  await heading('Ny beslutning');
  await user.type(await screen.findByRole('textbox', { name: 'Begrunnelse' }, slow), 'Fordi det er best');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  const name = screen.getByRole('textbox', { name: /^Beslutning/ });
  expect(name).toBeInvalid();
  expect(site.rows(decision)).toEqual([]);
  await user.type(name, 'Vi begynner med én avdeling');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  const list = await screen.findByRole('table', { name: 'Beslutninger' }, slow);
  await user.click(within(list).getByRole('link', { name: 'Vi begynner med én avdeling' }));
  await user.click(await screen.findByRole('button', { name: 'Historikk' }, slow));
  expect(await screen.findByText(/opprettet beslutningen/, {}, slow)).toBeInTheDocument();
  expect(site.rows(decision)).toMatchObject([
    { name: 'Vi begynner med én avdeling', why: 'Fordi det er best', kind: 'small' }
  ]);
});
