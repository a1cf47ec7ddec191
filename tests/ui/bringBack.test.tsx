import { screen, waitFor, within } from '@testing-library/react';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { aPlan, aProject, closeAll, heading, openApp, rowOf } from './opened';
import { kari, ola } from './people';
import type { Memory } from './site';

// Fetched when it is first used: not in the first test's time.
beforeAll(() => import('../../src/ui/history/History'), 60_000);
afterEach(closeAll);

const older = 'Bedre tjenester for alle brukere i kommunen';
const newer = 'Bedre tjenester for noen brukere i kommunen';

/** A project whose purpose and case number Ola has changed. */
function changed(): { readonly site: Memory; readonly purpose: () => unknown } {
  const { site, record } = aProject({ purpose: older, caseNumber: '1' });
  site.changeAs('Ola Bø', project, record.id, { purpose: newer, caseNumber: '2', projectOwner: kari });
  return { site, purpose: () => site.rows(project)[0]?.purpose };
}

const compared = (): Promise<HTMLElement> => heading('Sammenlign to versjoner');
const field = (name: string): HTMLElement => document.querySelector<HTMLElement>(`section [data-field="${name}"]`)!;
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('a version beside how it is now shows what differs, word by word and in the reader’s words', async () => {
  const { site } = changed();
  const { user } = await openApp(site, {}, 'about/history');
  await user.click(await screen.findByRole('link', { name: /^Sammenlign med nå/ }, { timeout: 8000 }));
  expect(await compared()).toHaveFocus();
  expect(screen.getByText('3 felt er ulike.')).toBeInTheDocument();
  expect(field('purpose').querySelector('del')).toHaveTextContent('fjernet: alle slutt.');
  expect(field('purpose').querySelector('ins')).toHaveTextContent('lagt til: noen slutt.');
  expect(field('projectOwner')).toHaveTextContent(/Ola Bø.*Kari Ås/);
  expect(field('name')).toBeNull();
  await user.click(screen.getByRole('switch', { name: 'Vis alt' }));
  expect(within(field('name')).getByText('Likt i begge')).toBeInTheDocument();
});

test('leaving the comparison gives the focus back to what opened it', async () => {
  const { site } = changed();
  const { user } = await openApp(site, {}, 'about/history');
  await user.click(await screen.findByRole('link', { name: /^Sammenlign med nå/ }, { timeout: 8000 }));
  await compared();
  await user.click(screen.getByRole('link', { name: 'Tilbake til historikken' }));
  await waitFor(() => expect(screen.getByRole('link', { name: /^Sammenlign med nå/ })).toHaveFocus());
});

test('any two versions are compared, and only today’s can be written over', async () => {
  const { site, record } = aProject({ purpose: 'A' });
  for (const [by, purpose] of [
    ['Ola Bø', 'B'],
    ['Kari Ås', 'C']
  ] as const)
    site.changeAs(by, project, record.id, { purpose });
  const { user } = await openApp(site, {}, 'about/history/1');
  await compared();
  expect(button(/^Hent tilbake/)).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Nyere versjon'), '2');
  expect(window.location.hash).toBe('#/about/history/1/2');
  expect(field('purpose')).toHaveTextContent(/A.*B/);
  expect(screen.queryByRole('button', { name: /^Hent tilbake/ })).not.toBeInTheDocument();
});

test('a version that is not there says so', async () => {
  await openApp(changed().site, {}, 'about/history/77');
  expect(await screen.findByText('Denne versjonen finnes ikke lenger.', {}, { timeout: 8000 })).toBeInTheDocument();
});

test('one field comes back after one question, and can be undone', async () => {
  const { site, purpose } = changed();
  const { user } = await openApp(site, {}, 'about/history/1');
  await compared();
  await user.click(button('Hent tilbake: Prosjektets formål'));
  expect(purpose()).toBe(newer);
  expect(screen.getByText(/^Hente tilbake Prosjektets formål slik det var 10\. jan\. 2018/)).toBeInTheDocument();
  expect(button('Ja, hent tilbake')).toHaveFocus();
  await user.click(button('Ja, hent tilbake'));
  const done = await screen.findByRole('group', { name: /^Prosjektets formål er hentet tilbake/ });
  expect(done).toHaveFocus();
  expect(site.rows(project)[0]).toMatchObject({ purpose: older, caseNumber: '2' });
  await user.click(within(done).getByRole('button', { name: 'Angre' }));
  expect(await screen.findByRole('group', { name: 'Angret. Prosjektets formål er som før.' })).toHaveFocus();
  expect(purpose()).toBe(newer);
});

test('several fields come back at once, and the question names each', async () => {
  const { site } = changed();
  const { user } = await openApp(site, {}, 'about/history/1');
  await compared();
  await user.click(button('Hent tilbake 3 felt'));
  screen.getByText(/^Hente tilbake Sak-\/arkivreferanse, Prosjektets formål og Prosjekteier slik/);
  await user.click(button('Ja, hent tilbake'));
  await screen.findByText('De to versjonene er like.');
  expect(site.rows(project)[0]).toMatchObject({ purpose: older, caseNumber: '1', projectOwner: ola });
});

test('Escape gives it up, and the focus is where it was', async () => {
  const { site, purpose } = changed();
  const { user } = await openApp(site, {}, 'about/history/1');
  await compared();
  await user.click(button('Hent tilbake: Prosjektets formål'));
  await user.keyboard('{Escape}');
  expect(button('Hent tilbake: Prosjektets formål')).toHaveFocus();
  expect(purpose()).toBe(newer);
});

test('where somebody else has just saved, nothing is written over', async () => {
  const { site, purpose } = changed();
  const { user } = await openApp(site, {}, 'about/history/1');
  await compared();
  await user.click(button('Hent tilbake: Prosjektets formål'));
  site.changeAs('Berit Eier', project, site.rows(project)[0]!.id, { purpose: `${newer}, sa Berit` });
  await user.click(button('Ja, hent tilbake'));
  await screen.findByText(/^Noen andre har lagret i mellomtiden/);
  expect(purpose()).toBe(`${newer}, sa Berit`);
  await waitFor(() => expect(field('purpose')).toHaveTextContent('sa Berit'));
});

test('a reader compares, and has nothing to press', async () => {
  const { site } = changed();
  site.opensAs({ mayEdit: false });
  await openApp(site, {}, 'about/history/1');
  await compared();
  expect(screen.queryByRole('button', { name: /^Hent tilbake/ })).not.toBeInTheDocument();
});

test('a report that was taken note of stays as it is, and says why', async () => {
  const { site, record, milestones } = aPlan();
  const link = { id: milestones[0]!.id, title: 'M1' };
  const report = site.add(followUpReport, { ...rowOf(record), milestone: link, name: 'Rapport', situation: 'A' });
  site.changeAs('Ola Bø', followUpReport, report.id, { situation: 'B' });
  site.changeAs('Ola Bø', followUpReport, report.id, { status: 'noted' });
  await openApp(site, {}, `reports/${report.id}/history/1`);
  await compared();
  screen.getByText('Rapporten er sendt eller tatt til orientering. Den kan sammenlignes, men ikke endres.');
  expect(screen.queryByRole('button', { name: /^Hent tilbake/ })).not.toBeInTheDocument();
});

test('a milestone’s state and deadline stay, each with its reason', async () => {
  const { site, milestones } = aPlan();
  const { id } = milestones[1]!;
  const march = { words: '', date: '2018-03-15' };
  site.changeAs('Ola Bø', milestone, id, { deadline: march, status: 'offTrack', description: 'Ny' });
  await openApp(site, {}, `plan/milestone/${id}/history/1`);
  await compared();
  expect(field('deadline')).toHaveTextContent('En frist flyttes med begrunnelse');
  expect(field('status')).toHaveTextContent('Dette settes med knappene');
  expect(screen.getAllByRole('button', { name: /^Hent tilbake/ })).toHaveLength(1);
});
