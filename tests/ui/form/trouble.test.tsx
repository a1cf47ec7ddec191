import { screen, waitFor, within } from '@testing-library/react';
import { followUpReport } from '../../../src/domain/templates/followUpReport';
import { milestone } from '../../../src/domain/templates/milestone';
import { aPlan, closeAll, openApp, rowOf } from '../opened';
import { aSetting, aSite } from '../support';
import type { Memory } from '../support';
import { aMilestone } from './records';
import type { Shown } from './support';
import { field, show } from './support';

afterEach(() => {
  closeAll();
  jest.restoreAllMocks();
});
beforeEach(() => localStorage.clear());

const stored = (site: Memory): object => site.rows(milestone)[0]!;

async function open(): Promise<Shown & { readonly site: Memory }> {
  const site = aSite();
  const record = aMilestone(site, { description: 'Før' });
  return { site, ...show(await aSetting({ site }), { template: milestone, record, saves: 'byItself' }) };
}

test('without a network it is said calmly, and all is saved when the network is back', async () => {
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const { site, user } = await open();
  site.failWith({ kind: 'Unavailable', detail: 'Failed to fetch' });
  await user.type(field('Utdyping'), ' og nå');
  const said = /^Du er uten nett\. Det du skriver, blir tatt vare på her/;
  await within(screen.getByRole('alert')).findByText(said);
  online.mockReturnValue(true);
  site.failWith(null);
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(stored(site)).toMatchObject({ description: 'Før og nå' }));
  await waitFor(() => expect(screen.queryByText(said)).not.toBeInTheDocument());
});

test('whoever is signed out gets a way to sign in elsewhere, and what is typed is saved when they come back', async () => {
  const { site, user } = await open();
  site.failWith({ kind: 'SignedOut' });
  await user.click(field('Utdyping'));
  await user.paste(' og nå');
  const link = await screen.findByRole('link', { name: 'Logg inn på nytt' });
  expect(link).toHaveAttribute('href', 'https://fjordvik.sharepoint.example/sites/framdrift');
  expect(link).toHaveAttribute('target', '_blank');
  expect(field('Utdyping')).toHaveValue('Før og nå');
  const { update } = site.calls;
  expect(update).toBe(1);
  site.failWith(null);
  window.dispatchEvent(new Event('focus'));
  await waitFor(() => expect(stored(site)).toMatchObject({ description: 'Før og nå' }));
});

test.each([
  [{ kind: 'Forbidden' }, /Du kan ikke lenger endre dette\. Det du har skrevet, er tatt vare på/],
  [{ kind: 'Throttled', retryAfter: 30 }, /Vi prøver igjen av oss selv/]
] as const)('%j is said, and the text stays', async (failure, sentence) => {
  const { site, user } = await open();
  site.failWith(failure);
  await user.type(field('Utdyping'), ' og nå');
  await within(screen.getByRole('alert')).findByText(sentence);
  expect(field('Utdyping')).toHaveValue('Før og nå');
});

describe('a report that somebody else deletes while it is written', () => {
  async function openDeleted() {
    const { site, record, milestones } = aPlan();
    const about = { id: milestones[0]!.id, title: 'M1' };
    const values = { ...rowOf(record), milestone: about, name: 'Rapport M1', situation: 'I gang' };
    const report = site.add(followUpReport, values);
    const app = await openApp(site, {}, `reports/${report.id}`);
    const cause = await screen.findByRole('textbox', { name: 'Årsak' }, { timeout: 8000 });
    const letGo = site.hold();
    await app.user.click(cause);
    await app.user.paste('Sykdom');
    site.deleteAs(followUpReport, report.id);
    letGo();
    await screen.findByText(/Noen har slettet dette mens du skrev/, {}, { timeout: 8000 });
    await app.tick();
    await app.tick();
    return { report, ...app };
  }

  test('is still on the screen, and can be made again with what was written', async () => {
    const { site, report, user } = await openDeleted();
    expect(site.rows(followUpReport)).toEqual([]);
    expect(screen.getByRole('textbox', { name: 'Årsak' })).toHaveValue('Sykdom');
    await user.click(screen.getByRole('button', { name: 'Lag det på nytt' }));
    await waitFor(() => expect(site.rows(followUpReport)).toMatchObject([{ situation: 'I gang', cause: 'Sykdom' }]));
    const [made] = site.rows(followUpReport);
    expect(made?.id).not.toBe(report.id);
    await waitFor(() => expect(window.location.hash).toBe(`#/reports/${made?.id}`));
    expect(await screen.findByRole('textbox', { name: 'Årsak' })).toHaveValue('Sykdom');
    expect(screen.queryByText(/Noen har slettet/)).not.toBeInTheDocument();
    expect(Object.keys(localStorage).filter((key) => key.startsWith('framdrift:unsaved'))).toEqual([]);
  });

  test('can be copied', async () => {
    const { user } = await openDeleted();
    await user.click(screen.getByRole('button', { name: 'Kopier teksten' }));
    await screen.findByText('Teksten er kopiert.');
    expect(await navigator.clipboard.readText()).toContain('Status\nI gang\n\nÅrsak\nSykdom');
  });
});

test('where the form can only be read from now on, what was written and not saved is said and can be copied', async () => {
  const site = aSite();
  const setting = await aSetting({ site });
  const record = aMilestone(site, { description: 'Før' });
  const { user, give } = show(setting, { template: milestone, record, saves: 'byItself' });
  site.failWith({ kind: 'Unavailable', detail: 'Failed to fetch' });
  await user.type(field('Utdyping'), ' og nå');
  give({}, { ...setting, readOnly: true });
  expect(await screen.findByText(/^Det du skrev og ikke fikk lagret, er tatt vare på/)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Kopier teksten' }));
  expect(await navigator.clipboard.readText()).toBe('Utdyping\nFør og nå');
  expect(stored(site)).toMatchObject({ description: 'Før' });
});

test('whoever has written nothing is told of nothing in a form that can only be read', async () => {
  const site = aSite();
  const setting = await aSetting({ site });
  const { give } = show(setting, { template: milestone, record: aMilestone(site, {}), saves: 'byItself' });
  give({}, { ...setting, readOnly: true });
  await screen.findByText('Utdyping');
  expect(screen.queryByText(/^Det du skrev og ikke fikk lagret/)).not.toBeInTheDocument();
});
