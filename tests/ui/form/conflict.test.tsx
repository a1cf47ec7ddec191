import { act, screen, waitFor, within } from '@testing-library/react';
import { milestone } from '../../../src/domain/templates/milestone';
import { aSetting, aSite } from '../support';
import { aMilestone } from './records';
import { field, saveButton, show } from './support';

beforeEach(() => localStorage.clear());

/** Kari has typed in two fields; Ola has saved other words in the same two, and in a third. */
async function conflicting() {
  const site = aSite();
  const record = aMilestone(site, { description: 'Før', path: 'Start' });
  const { user, saved } = show(await aSetting({ site, today: '2018-01-10' }), { template: milestone, record });
  await user.clear(field('Utdyping'));
  await user.type(field('Utdyping'), 'Karis tekst');
  await user.clear(field('Resultatløp'));
  await user.type(field('Resultatløp'), 'Karis løp');
  site.changeAs('Ola Bø', milestone, record.id, { description: 'Olas tekst', path: 'Olas løp', number: 'M7' });
  await user.click(saveButton());
  const heading = await screen.findByRole('heading', { name: 'Velg hva som skal gjelde' });
  return { site, user, saved, heading };
}

const choices = (label: string): HTMLElement => screen.getByRole('radiogroup', { name: label });

test('both versions are shown, with who and when, and the focus goes there', async () => {
  const { heading, saved } = await conflicting();
  expect(heading).toHaveFocus();
  expect(
    screen.getByText('Ola Bø lagret en annen tekst kl. 14.02, mens du skrev. Begge står her.')
  ).toBeInTheDocument();
  expect(within(choices('Utdyping')).getByText('Karis tekst')).toBeInTheDocument();
  expect(within(choices('Utdyping')).getByText('Olas tekst')).toBeInTheDocument();
  expect(screen.queryByRole('radiogroup', { name: 'Nr.' })).not.toBeInTheDocument();
  expect(screen.getByText(/^Nr\.: også endret/)).toBeInTheDocument();
  expect(saved).not.toHaveBeenCalled();
});

test('the person chooses field by field, with the keyboard alone', async () => {
  const { site, user } = await conflicting();
  const first = within(choices('Utdyping')).getByRole('radio', { name: 'Min tekst' });
  act(() => first.focus());
  await user.keyboard(' ');
  expect(first).toBeChecked();
  await user.keyboard('{Enter}');
  const mine = within(choices('Resultatløp')).getByRole('radio', { name: 'Min tekst' });
  await waitFor(() => expect(mine).toHaveFocus());
  expect(screen.getByText('Velg en av de to.')).toBeInTheDocument();
  await user.keyboard('{ArrowDown}');
  await user.tab();
  await user.keyboard('{Enter}');
  await screen.findByText(/^Lagret/);
  expect(site.rows(milestone)[0]).toMatchObject({ description: 'Karis tekst', path: 'Olas løp', number: 'M7' });
});

test('a third version while one chooses is one more choice', async () => {
  const { site, user } = await conflicting();
  const id = site.rows(milestone)[0]!.id;
  await user.click(within(choices('Utdyping')).getByRole('radio', { name: 'Min tekst' }));
  await user.click(within(choices('Resultatløp')).getByRole('radio', { name: 'Min tekst' }));
  site.changeAs('Liv Dal', milestone, id, { description: 'Livs tekst' });
  await user.click(screen.getByRole('button', { name: 'Lagre valget' }));
  expect(await screen.findByText(/^Liv Dal lagret en annen tekst/)).toBeInTheDocument();
  expect(screen.queryByRole('radiogroup', { name: 'Resultatløp' })).not.toBeInTheDocument();
  await user.click(within(choices('Utdyping')).getByRole('radio', { name: 'Den som er lagret' }));
  await user.click(screen.getByRole('button', { name: 'Lagre valget' }));
  await screen.findByText(/^Lagret/);
  expect(site.rows(milestone)[0]).toMatchObject({ description: 'Livs tekst', path: 'Karis løp' });
});
