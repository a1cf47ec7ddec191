import { screen, waitFor } from '@testing-library/react';
import { leadershipLost } from '../../src/domain/access';
import { programme } from '../../src/domain/templates/programme';
import { aPlan, closeAll, heading, openApp } from './opened';
import { kari, ola } from './site';

afterEach(closeAll);

const slow = { timeout: 8000 };

function aProgrammeOf(leaders: readonly (typeof kari)[]) {
  const { site } = aPlan();
  const { id } = site.add(programme, { name: 'Aktiv omsorg', key: 'p-1', leaders });
  const names = (): readonly string[] => (site.rows(programme)[0]!.leaders as typeof leaders).map(({ name }) => name);
  return { site, id, names };
}

test('only taking away oneself, or the last, is a loss of leadership', () => {
  expect(leadershipLost(kari, [kari, ola], [kari])).toBeNull();
  expect(leadershipLost(kari, [kari, ola], [ola])).toBe('myself');
  expect(leadershipLost(kari, [ola], [])).toBe('last');
  expect(leadershipLost(kari, [], [])).toBeNull();
});

test('the last leader cannot be taken away, and the form says why', async () => {
  const { site, id, names } = aProgrammeOf([kari]);
  const { user } = await openApp(site, {}, `programmes/${id}/edit`);
  await heading('Aktiv omsorg');
  await user.click(await screen.findByRole('button', { name: /Kari Ås/ }, slow));
  expect(await screen.findByText('Et program må ha minst én leder. Legg til en annen først.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /Kari Ås/ })).toBeInTheDocument();
  expect(names()).toEqual([kari.name]);
});

test('taking oneself away is asked about first; no leaves it, yes does it and closes the form', async () => {
  const { site, id, names } = aProgrammeOf([kari, ola]);
  const { user } = await openApp(site, {}, `programmes/${id}/edit`);
  await user.click(await screen.findByRole('button', { name: /Kari Ås/ }, slow));
  expect(await screen.findByText(/Du mister retten til å redigere/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Ta meg bort' })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByText(/Du mister retten/)).not.toBeInTheDocument();
  expect(document.activeElement?.closest('[data-field="leaders"]')).not.toBeNull();
  expect(names()).toEqual([kari.name, ola.name]);
  await user.click(screen.getByRole('button', { name: /Kari Ås/ }));
  await user.click(await screen.findByRole('button', { name: 'Ta meg bort' }));
  await waitFor(() => expect(names()).toEqual([ola.name]), slow);
  await waitFor(() => expect(screen.queryByRole('textbox')).not.toBeInTheDocument(), slow);
});
