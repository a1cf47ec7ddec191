import { act, screen, waitFor } from '@testing-library/react';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { aPlan, aProject, closeAll, heading, key, openApp } from './opened';
import { aSite } from './site';
import type { Memory } from './site';

afterEach(closeAll);

/** What the first screen waits for: mending rows made by hand comes after it. */
function readsOf({ calls }: Memory): Record<string, number> {
  const { repair: _repair, ...reads } = calls;
  return reads;
}

test('a project that the page knows is opened in one round trip', async () => {
  const { site } = aPlan();
  await openApp(site);
  await heading('Tillitsmodellen');
  expect(readsOf(site)).toEqual({ open: 1 });
});

test('a channel finds its own project in two round trips', async () => {
  const { site } = aProject({ channelId: '19:x' });
  await openApp(site, { project: undefined, host: 'tab', channel: { id: '19:x', name: 'Generelt' } });
  await heading('Tillitsmodellen');
  expect(readsOf(site)).toEqual({ open: 1, read: 1 });
});

test('there is exactly one first heading on the screen, and it is the name of the project', async () => {
  await openApp(aPlan().site);
  await heading('Tillitsmodellen');
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

test('a failure is said in words, and trying again opens the project', async () => {
  const { site } = aPlan();
  site.failWith({ kind: 'Unavailable', detail: 'timeout' });
  const { user } = await openApp(site);
  expect(await screen.findByText(/får ikke kontakt med SharePoint/)).toBeInTheDocument();
  site.failWith(null);
  await user.click(screen.getByRole('button', { name: 'Prøv igjen' }));
  expect(await heading('Tillitsmodellen')).toBeInTheDocument();
});

test('somebody who may manage lists sets Framdrift up and comes to an empty list of projects', async () => {
  const site = aSite();
  site.opensAs({ schema: 'missing' });
  const { user } = await openApp(site, { project: undefined });
  await user.click(await screen.findByRole('button', { name: 'Sett opp' }));
  expect(await heading('Ingen prosjekter ennå')).toBeInTheDocument();
  expect(site.calls.setUp).toBe(1);
});

test('the set-up says how far it has come, and can be taken up again when it stops', async () => {
  const site = aSite();
  site.opensAs({ schema: 'missing' });
  const { user } = await openApp(site, { project: undefined });
  const begin = await screen.findByRole('button', { name: 'Sett opp' });
  const letGo = site.hold();
  await user.click(begin);
  expect(await screen.findByText('Prosjekter (1 av 2)')).toBeInTheDocument();
  site.failWith({ kind: 'Unavailable', detail: 'gone' });
  await act(async () => letGo());
  expect(await screen.findByRole('button', { name: 'Fortsett oppsettet' })).toBeInTheDocument();
});

test('somebody who may not manage lists is told whom to ask, and is offered no button', async () => {
  const site = aSite();
  site.opensAs({ schema: 'missing', mayManageLists: false, owners: ['Berit Eier', 'Jon Li'] });
  await openApp(site, { project: undefined });
  expect(await screen.findByText(/Spør Berit Eier eller Jon Li/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Sett opp' })).not.toBeInTheDocument();
});

test('whoever waits for a site to be set up, or updated, sees by itself that somebody else has done it', async () => {
  const { site } = aPlan();
  site.opensAs({ schema: 'missing', mayManageLists: false, owners: ['Berit Eier'] });
  const { tick } = await openApp(site);
  await screen.findByText(/Spør Berit Eier/);
  site.opensAs({ schema: 'behind', mayManageLists: false, owners: ['Berit Eier'] });
  await tick();
  expect(await screen.findByText('Listene på dette området må oppdateres')).toBeInTheDocument();
  site.opensAs({ schema: 'ready' });
  await tick();
  await waitFor(() => expect(screen.queryByText('Listene på dette området må oppdateres')).not.toBeInTheDocument());
  expect(await heading('Tillitsmodellen')).toBeInTheDocument();
});

test('a set-up that stopped before is continued', async () => {
  const site = aSite();
  site.opensAs({ schema: 'partial' });
  await openApp(site, { project: undefined });
  expect(await screen.findByRole('button', { name: 'Fortsett oppsettet' })).toBeInTheDocument();
});

test('a site that is behind can be read and not changed, until somebody updates it', async () => {
  const { site } = aPlan();
  site.opensAs({ schema: 'behind' });
  const { user } = await openApp(site, {}, 'plan');
  await heading('Tillitsmodellen');
  expect(screen.getByText('Listene på dette området må oppdateres')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Nye milepæler' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Oppdater' }));
  expect(await screen.findByRole('button', { name: 'Nye milepæler' })).toBeInTheDocument();
});

test('a project that is gone leads to the list of those there are', async () => {
  const { site } = aProject({ name: 'Et annet prosjekt' });
  await openApp(site, { project: 'no-such-key' });
  expect(await screen.findByText(/finnes ikke lenger/)).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Et annet prosjekt' })).toBeInTheDocument();
});

test('opening a project from the list makes the page be about it', async () => {
  const { site } = aPlan();
  const chooseProject = jest.fn();
  const { user } = await openApp(site, { project: undefined, chooseProject });
  await user.click(await screen.findByRole('link', { name: 'Tillitsmodellen' }));
  expect(await screen.findByRole('list', { name: 'Framdriften' })).toBeInTheDocument();
  expect(chooseProject).toHaveBeenCalledWith(key);
  expect(window.location.hash).toBe(`#/project/${key}/now`);
});

test('a new project made in a channel belongs to the channel, is led by who made it, and becomes the tab’s', async () => {
  const site = aSite();
  const chooseProject = jest.fn();
  const { user } = await openApp(site, {
    project: undefined,
    host: 'tab',
    channel: { id: '19:x', name: 'Generelt' },
    chooseProject
  });
  await user.click(await screen.findByRole('button', { name: 'Nytt prosjekt' }));
  await user.type(await screen.findByRole('textbox', { name: /Prosjektnavn/ }), 'Pasientflyt');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  expect(await heading('Pasientflyt')).toBeInTheDocument();
  const [made] = site.rows(project);
  expect(made).toMatchObject({ channelId: '19:x', channelName: 'Generelt', projectLeader: { name: 'Kari Ås' } });
  expect(chooseProject).toHaveBeenCalledWith(made?.key);
});

test('what somebody else changes shows up by itself', async () => {
  const { site, milestones } = aPlan();
  const { tick } = await openApp(site, {}, 'plan');
  await screen.findByRole('link', { name: 'Når praksis er kartlagt' });
  await tick();
  await act(async () => void site.changeAs('Ola', milestone, milestones[1]!.id, { name: 'Når praksis er forbedret' }));
  await tick();
  expect(await screen.findByRole('link', { name: 'Når praksis er forbedret' })).toBeInTheDocument();
});

test('nothing is asked for while the page is hidden', async () => {
  const { site } = aPlan();
  const { tick } = await openApp(site);
  await heading('Tillitsmodellen');
  const hidden = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await tick();
  hidden.mockRestore();
  expect(site.calls.changes).toBeUndefined();
});
