import { screen, waitFor, within } from '@testing-library/react';
import { milestone } from '../../../src/domain/templates/milestone';
import { planVersion } from '../../../src/domain/templates/planVersion';
import { closeAll, heading, rowOf } from '../opened';
import { part } from '../part';
import { approve, aSentPlan, ola } from './approving';
import type { Case } from './approving';

afterEach(closeAll);

/** Approved as 1.0; then M2 is moved, and M4 is new. */
async function aChangedPlan(): Promise<Case> {
  const made = aSentPlan();
  await approve(await made.openAs(ola, 'now'));
  await screen.findByRole('link', { name: 'Planen: Godkjent 1.0' });
  closeAll();
  const { site, milestones, record } = made;
  const moved = { deadline: { words: '', date: '2018-03-15' }, deadlineReason: 'Sykdom', status: 'onTrack' };
  site.changeAs('Kari Ås', milestone, milestones[1]!.id, moved);
  site.add(milestone, { ...rowOf(record), number: 'M4', name: 'Når alle er med', order: 4 });
  return made;
}

test('a version is read whole, with who approved it, and asks for nothing before somebody goes there', async () => {
  const { openAs, site } = await aChangedPlan();
  site.calls.read = 0;
  const app = await openAs(ola, 'plan');
  const mark = await screen.findByRole('link', { name: 'Planen: Godkjent 1.0 · endret siden' });
  expect(site.calls.read).toBe(0);
  await app.user.click(mark);
  const versions = await part('Godkjente versjoner');
  await app.user.click(await versions.findByRole('link', { name: 'Versjon 1.0' }));
  expect(await heading('Versjon 1.0')).toHaveFocus();
  expect(screen.getByText('Godkjent av Ola Bø 10. jan. 2018')).toBeInTheDocument();
  const row = (await screen.findByText('M2 Når praksis er kartlagt')).closest('li')!;
  expect(row).toHaveTextContent('Frist: Ultimo februar (28. feb. 2018)');
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('compared with today it tells the deadline that was moved and the milestone that is new, and nothing else', async () => {
  const { openAs } = await aChangedPlan();
  await openAs(ola, 'plan/versions/1.0/compare');
  expect(await heading('Fra versjon 1.0 til planen i dag')).toBeInTheDocument();
  expect(await screen.findByText('2 forskjeller')).toBeInTheDocument();
  const found = await part('Milepæler');
  const [moved, added] = found.getAllByRole('listitem');
  expect(within(moved!).getByText('Endret')).toBeInTheDocument();
  expect(moved!.querySelector('del')).toHaveTextContent('Ultimo februar (28. feb. 2018)');
  expect(moved!.querySelector('ins')).toHaveTextContent('15. mars 2018');
  expect(moved!.querySelectorAll('del, ins')).toHaveLength(2);
  expect(within(added!).getByText('Ny')).toBeInTheDocument();
  expect(screen.queryByText('Kapitler', { selector: 'h3' })).not.toBeInTheDocument();
});

test('a version that was only begun is not shown, nor read by its address', async () => {
  const { openAs, site, record } = aSentPlan();
  site.add(planVersion, { ...rowOf(record), name: 'Begynt 1.0', number: '1.0', rowKey: `${record.id}-1.0` });
  await openAs(ola, 'plan/versions');
  const versions = await part('Godkjente versjoner');
  expect(await versions.findByText(/Ingen versjoner ennå/)).toBeInTheDocument();
  closeAll();
  await openAs(ola, 'plan/versions/1.0');
  expect(await screen.findByText('Denne versjonen finnes ikke.', {}, { timeout: 8000 })).toBeInTheDocument();
});

test('a plan that has changed can be sent again, as draft 1.1; one that has not cannot', async () => {
  const { openAs, plan } = await aChangedPlan();
  const app = await openAs(ola);
  await app.user.click(await screen.findByRole('button', { name: 'Send til godkjenning' }, { timeout: 8000 }));
  await waitFor(() => expect(plan()).toMatchObject({ status: 'forApproval', number: '1.1', approvedVersion: '1.0' }));
  closeAll();
  const same = aSentPlan();
  await approve(await same.openAs(ola));
  expect(await screen.findByText(/Planen er som da den ble godkjent/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Send til godkjenning' })).not.toBeInTheDocument();
});
