import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { lesson } from '../../../src/domain/templates/lesson';
import { milestone } from '../../../src/domain/templates/milestone';
import { aSetting, aSite } from '../support';
import type { Memory } from '../support';
import type { Milestone } from './records';
import { aMilestone, given } from './records';
import type { Shown } from './support';
import { field, show } from './support';

beforeEach(() => localStorage.clear());

const saves = 'byItself';
const name = 'Beskrivelse av milepæler';

interface Open extends Shown {
  readonly site: Memory;
  readonly record: Milestone;
}

async function open(more: object = {}): Promise<Open> {
  const site = aSite();
  const record = aMilestone(site, { description: 'Som det var', ...more });
  return { site, record, ...show(await aSetting({ site }), { template: milestone, record, saves }) };
}

const stored = (site: Memory): object => site.rows(milestone)[0]!;
const kept = (): readonly (string | null)[] => Object.keys(localStorage).map((key) => localStorage.getItem(key));

test('what is typed is saved without a button, only what changed, and said quietly', async () => {
  const { site, user, saved } = await open();
  expect(screen.getByText('Det du skriver, lagres av seg selv.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Lagre/ })).not.toBeInTheDocument();
  await user.click(field('Utdyping'));
  await user.paste(' før');
  expect(await screen.findByText('Lagret 14.02')).toBeInTheDocument();
  expect(stored(site)).toMatchObject({ description: 'Som det var før', version: '"2"' });
  expect(site.calls.update).toBe(1);
  expect(saved).toHaveBeenCalledTimes(1);
  expect(kept()).toEqual([]);
});

test('two requests are never under way at once, and what is typed meanwhile goes with the next', async () => {
  const { site, user } = await open();
  const letGo = site.hold();
  await user.type(field('Utdyping'), ' før');
  await waitFor(() => expect(site.calls.update).toBe(1));
  expect(screen.getByText('Lagrer …')).toBeInTheDocument();
  await user.type(field('Utdyping'), ' og etter');
  await user.type(field('Resultatløp'), 'AS IS');
  expect(site.calls.update).toBe(1);
  act(letGo);
  await waitFor(() => expect(stored(site)).toMatchObject({ description: 'Som det var før og etter', path: 'AS IS' }));
  await screen.findByText(/^Lagret/);
  expect(site.calls.update).toBe(2);
});

test('neither the focus nor the caret moves when a save comes back', async () => {
  const { site, user } = await open();
  const text = field('Utdyping') as HTMLTextAreaElement;
  const letGo = site.hold();
  await user.type(text, ' før');
  await waitFor(() => expect(site.calls.update).toBe(1));
  text.setSelectionRange(3, 5);
  act(letGo);
  await screen.findByText(/^Lagret/);
  expect(text).toHaveFocus();
  expect([text.selectionStart, text.selectionEnd]).toEqual([3, 5]);
});

test('what is wrong waits with its complaint and in the browser; the rest is saved', async () => {
  const { site, user } = await open();
  await user.type(field('Utdyping'), ' før');
  await user.type(field('Nr.'), 'M1234567890');
  await user.tab();
  expect(await screen.findByText(/høyst 10 tegn/)).toBeInTheDocument();
  await waitFor(() => expect(stored(site)).toMatchObject({ description: 'Som det var før', number: '' }));
  expect(screen.getByText('Ikke lagret ennå: «Nr.»')).toBeInTheDocument();
  expect(kept()).toEqual([expect.stringContaining('M1234567890')]);
  await user.type(field('Nr.'), '{Backspace}{Backspace}');
  await waitFor(() => expect(stored(site)).toMatchObject({ number: 'M12345678' }));
  expect(await screen.findByText(/^Lagret/)).toBeInTheDocument();
});

test('a required field that is emptied is not saved, and says why when it is left', async () => {
  const { site, user } = await open();
  await user.clear(field(name));
  expect(field(name)).not.toHaveAttribute('aria-invalid');
  await user.tab();
  await waitFor(() => expect(field(name)).toHaveAccessibleDescription(/Fyll ut dette feltet/));
  expect(screen.getByText(`Ikke lagret ennå: «${name}»`)).toBeInTheDocument();
  expect(stored(site)).toMatchObject({ name: 'Når pilot er evaluert', version: '"1"' });
});

test('whoever leaves the form leaves nothing behind', async () => {
  const { site, unmount } = await open();
  fireEvent.change(field('Utdyping'), { target: { value: 'Vips' } });
  unmount();
  await waitFor(() => expect(stored(site)).toMatchObject({ description: 'Vips' }));
  expect(kept()).toEqual([]);
});

test('«Ferdig» shows what is wrong first', async () => {
  const site = aSite();
  const onCancel = jest.fn();
  const record = aMilestone(site);
  const { user } = show(await aSetting({ site }), { template: milestone, record, saves, onCancel });
  await user.clear(field(name));
  await user.click(screen.getByRole('button', { name: 'Ferdig' }));
  await waitFor(() => expect(field(name)).toHaveFocus());
  expect(onCancel).not.toHaveBeenCalled();
  await user.type(field(name), 'Når alt er klart');
  await user.click(screen.getByRole('button', { name: 'Ferdig' }));
  await waitFor(() => expect(onCancel).toHaveBeenCalledTimes(1));
  expect(stored(site)).toMatchObject({ name: 'Når alt er klart' });
});

test('what was not saved last time goes on its way when the form is opened again', async () => {
  const site = aSite();
  const record = aMilestone(site);
  const setting = await aSetting({ site });
  site.failWith({ kind: 'Unavailable', detail: '' });
  const first = show(setting, { template: milestone, record, saves });
  await first.user.type(field('Utdyping'), 'Uten nett');
  await screen.findByRole('button', { name: 'Prøv igjen' });
  first.unmount();
  await waitFor(() => expect(kept()).toEqual([expect.stringContaining('Uten nett')]));
  site.failWith(null);
  show(setting, { template: milestone, record, saves });
  expect(field('Utdyping')).toHaveValue('Uten nett');
  await waitFor(() => expect(stored(site)).toMatchObject({ description: 'Uten nett' }));
  await waitFor(() => expect(kept()).toEqual([]));
});

test('a new record has its button until it is made, and saves by itself from then on', async () => {
  const site = aSite();
  const { user } = show(await aSetting({ site }), { template: milestone, record: null, known: given, saves });
  await user.type(field(name), 'Når pilot er evaluert');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  await screen.findByText('Lagret 14.01');
  expect(site.calls.create).toBe(1);
  await user.type(field('Utdyping'), 'Mer');
  await waitFor(() => expect(stored(site)).toMatchObject({ description: 'Mer' }));
});

test('where the caller asks for it, a new record is made once all that is required is there', async () => {
  const site = aSite();
  const { user } = show(await aSetting({ site }), {
    template: lesson,
    record: null,
    known: given,
    saves: 'fromTheStart'
  });
  await user.type(field('Råd til andre prosjekter'), 'Ring først');
  await user.tab();
  expect(site.calls.create).toBeUndefined();
  expect(screen.getByText('Ikke lagret ennå')).toBeInTheDocument();
  await user.click(field('Erfaring kort sagt'));
  await user.paste('Ring før du skriver');
  await waitFor(() => expect(site.rows(lesson)).toMatchObject([{ name: 'Ring før du skriver', advice: 'Ring først' }]));
  expect(site.calls.create).toBe(1);
});

test('saving goes on by itself when SharePoint answers again', async () => {
  const { site, user } = await open();
  site.failWith({ kind: 'Unavailable', detail: 'offline' });
  await user.type(field('Utdyping'), ' og etter');
  await screen.findByText(/Det du har skrevet, er tatt vare på/);
  site.failWith(null);
  await waitFor(() => expect(stored(site)).toMatchObject({ description: 'Som det var og etter' }));
  await waitFor(() => expect(screen.queryByText(/tatt vare på/)).not.toBeInTheDocument());
});

test('what this person may not do is not tried again and again', async () => {
  const { site, user } = await open();
  site.failWith({ kind: 'Forbidden' });
  await user.click(field('Utdyping'));
  await user.paste(' nei');
  await screen.findByText(/Du kan ikke lenger endre dette/);
  expect(site.calls.update).toBe(1);
  site.failWith(null);
  await user.click(screen.getByRole('button', { name: 'Prøv igjen' }));
  await waitFor(() => expect(stored(site)).toMatchObject({ description: 'Som det var nei' }));
});
