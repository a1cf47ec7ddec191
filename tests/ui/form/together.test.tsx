import { act, screen, waitFor, within } from '@testing-library/react';
import type { AnyDraft } from '../../../src/domain/schema/record';
import { milestone } from '../../../src/domain/templates/milestone';
import { project } from '../../../src/domain/templates/project';
import { aSetting, aSite, kari, ola } from '../support';
import type { Memory } from '../support';
import type { Milestone } from './records';
import { aMilestone } from './records';
import type { Shown } from './support';
import { field, show } from './support';

beforeEach(() => localStorage.clear());

interface Open extends Shown {
  readonly site: Memory;
  readonly record: Milestone;
  /** Ola saves something, and the poll brings it here. */
  readonly olaSaves: (change: AnyDraft) => void;
}

async function open(saves: 'byItself' | 'onPress'): Promise<Open> {
  const site = aSite();
  const record = aMilestone(site, { description: 'Før', path: 'Start' });
  const shown = show(await aSetting({ site }), { template: milestone, record, saves });
  const olaSaves = (change: AnyDraft): void =>
    shown.give({ record: site.changeAs('Ola Bø', milestone, record.id, change) });
  return { site, record, olaSaves, ...shown };
}

const stored = (site: Memory): object => site.rows(milestone)[0]!;

test.each(['byItself', 'onPress'] as const)(
  'what somebody else saves is in the form at once where I have not written, and mine stays (%s)',
  async (saves) => {
    const { user, site, olaSaves } = await open(saves);
    const letGo = site.hold();
    await user.type(field('Utdyping'), ' og nå');
    olaSaves({ path: 'Olas løp', number: 'M7' });
    expect(field('Resultatløp')).toHaveValue('Olas løp');
    expect(field('Utdyping')).toHaveValue('Før og nå');
    expect(field('Utdyping')).toHaveFocus();
    expect(await screen.findByText('Ola Bø endret «Nr.» og «Resultatløp» kl. 14.02')).toHaveAttribute('role', 'status');
    act(letGo);
  }
);

test('where both have written the field says so, the rest is saved, and nothing is decided until I look', async () => {
  const { user, site, olaSaves } = await open('byItself');
  const letGo = site.hold();
  await user.type(field('Utdyping'), ' Kari');
  await user.type(field('Resultatløp'), ' Kari');
  olaSaves({ description: 'Ola' });
  act(letGo);
  await waitFor(() => expect(stored(site)).toMatchObject({ description: 'Ola', path: 'Start Kari' }));
  await waitFor(() => expect(field('Utdyping')).toHaveAccessibleDescription(/Ola Bø har også endret dette feltet/));
  expect(field('Utdyping')).toHaveValue('Før Kari');
  await user.click(screen.getByRole('button', { name: 'Velg hva som skal gjelde' }));
  const choice = within(screen.getByRole('radiogroup', { name: 'Utdyping' }));
  expect(choice.getByText('Ola')).toBeInTheDocument();
  await user.click(choice.getByRole('radio', { name: 'Min tekst' }));
  await user.click(screen.getByRole('button', { name: 'Lagre valget' }));
  await waitFor(() => expect(stored(site)).toMatchObject({ description: 'Før Kari', path: 'Start Kari' }));
  expect(screen.queryByText(/har også endret/)).not.toBeInTheDocument();
});

test('what I have written in the same field in two windows is said to be mine', async () => {
  const { user, site, record, give } = await open('byItself');
  const letGo = site.hold();
  await user.type(field('Utdyping'), ' her');
  give({ record: site.changeAs(kari.name, milestone, record.id, { description: 'Der' }) });
  act(letGo);
  const words = 'Du har også endret dette feltet i et annet vindu.';
  await waitFor(() => expect(field('Utdyping')).toHaveAccessibleDescription(new RegExp(words)));
  expect(screen.getByText(/^Du har endret «Utdyping» i et annet vindu samtidig/)).toBeInTheDocument();
});

test('a choice that is left open is still open when the form is opened again', async () => {
  const { user, site, olaSaves, unmount } = await open('byItself');
  const letGo = site.hold();
  await user.type(field('Utdyping'), ' Kari');
  olaSaves({ description: 'Ola' });
  act(letGo);
  await screen.findByRole('button', { name: 'Velg hva som skal gjelde' });
  unmount();
  const record = site.rows(milestone)[0] as unknown as Milestone;
  show(await aSetting({ site }), { template: milestone, record, saves: 'byItself' });
  expect(screen.getByText('Før Kari')).toBeInTheDocument();
  expect(stored(site)).toMatchObject({ description: 'Ola' });
});

test('an answer that was long on its way does not take back what has been saved since', async () => {
  const { user, site, record, give } = await open('byItself');
  await user.type(field('Utdyping'), ' og etter');
  await waitFor(() => expect(stored(site)).toMatchObject({ description: 'Før og etter' }));
  await screen.findByText(/^Lagret/);
  give({ record: { ...record, path: 'Gammelt', version: '"0"' } });
  expect(field('Utdyping')).toHaveValue('Før og etter');
  expect(field('Resultatløp')).toHaveValue('Start');
});

test('two who add people to the same list both have theirs in it', async () => {
  const site = aSite();
  const record = site.add(project, { key: 'k', name: 'Tillitsmodellen', programmeLeaders: [] });
  const fields = ['programmeLeaders'];
  const asked = { template: project, record: record as never, fields, saves: 'byItself' } as const;
  const { user } = show(await aSetting({ site }), asked);
  site.changeAs('Ola Bø', project, record.id, { programmeLeaders: [ola] });
  await user.type(screen.getByRole('combobox'), 'Kari');
  await user.click(await screen.findByRole('option', { name: /^Kari Ås/ }));
  await waitFor(() =>
    expect(site.rows(project)[0]).toMatchObject({ programmeLeaders: [{ id: ola.id }, { id: kari.id }] })
  );
  expect(screen.queryByRole('button', { name: 'Velg hva som skal gjelde' })).not.toBeInTheDocument();
});
