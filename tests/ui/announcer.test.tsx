import { screen, waitFor } from '@testing-library/react';
import { aPlan, closeAll, heading, openApp } from './opened';

afterEach(closeAll);

test('what is done is said to those who hear the screen, and does not stand there for whoever reads on later', async () => {
  const { site, milestones } = aPlan();
  const { user, tick } = await openApp(site, {}, `plan/milestone/${milestones[0]!.id}`);
  await heading('Når modellen er definert');
  await user.click(screen.getByRole('button', { name: 'Marker som nådd' }));
  await user.click(screen.getByRole('button', { name: 'Lagre som nådd' }));
  const said = await screen.findByText('Fint! Milepælen er nådd.');
  await tick();
  await waitFor(() => expect(said).not.toBeInTheDocument());
});
