import { act, screen, waitFor, within } from '@testing-library/react';
import { milestone } from '../../../src/domain/templates/milestone';
import { project } from '../../../src/domain/templates/project';
import type { FailureDetail } from '../../../src/domain/failure';
import { aSetting, aSite } from '../support';
import { aMilestone, given } from './records';
import { field, saveButton, show } from './support';

beforeEach(() => localStorage.clear());

const name = 'Beskrivelse av milepæler';

test('only what changed is written: what others have changed elsewhere stays, and the form says so', async () => {
  const site = aSite();
  const record = aMilestone(site, { description: 'Som det var' });
  const { user, saved } = show(await aSetting({ site }), { template: milestone, record });
  await user.type(field('Utdyping'), ' før');
  site.changeAs('Ola Bø', milestone, record.id, { path: 'Sluttrapport' });
  await user.click(saveButton());
  expect(await screen.findByText(/^Lagret 14\.\d\d\. Ola Bø har endret andre felt/)).toBeInTheDocument();
  expect(saved).toHaveBeenCalledTimes(1);
  expect(site.rows(milestone)[0]).toMatchObject({ description: 'Som det var før', path: 'Sluttrapport' });
  expect(field('Resultatløp')).toHaveValue('Sluttrapport');
});

test('nothing changed, nothing written', async () => {
  const site = aSite();
  const record = aMilestone(site);
  const { user, saved } = show(await aSetting({ site }), { template: milestone, record });
  await user.click(saveButton());
  await waitFor(() => expect(saved).toHaveBeenCalledWith(expect.objectContaining({ id: record.id })));
  expect(site.calls.update).toBeUndefined();
});

test('a new record carries what was given, and the form goes on with it after saving', async () => {
  const site = aSite();
  const { user } = show(await aSetting({ site }), {
    template: milestone,
    record: null,
    known: { ...given, path: 'Pilot' }
  });
  expect(screen.getByText('Pilot')).toBeInTheDocument();
  await user.type(field(name), 'Når pilot er evaluert');
  await user.click(saveButton());
  await screen.findByText(/^Lagret 14\.01$/);
  await user.type(field('Utdyping'), 'Mer');
  await user.click(saveButton());
  await screen.findByText(/^Lagret 14\.02$/);
  expect(site.rows(milestone)).toHaveLength(1);
  expect(site.rows(milestone)[0]).toMatchObject({ ...given, path: 'Pilot', description: 'Mer' });
});

test('what is wrong stands at its field, is described by it, and has the focus', async () => {
  const site = aSite();
  const { user, saved } = show(await aSetting({ site }), { template: milestone, record: null, known: given });
  await user.type(field('Nr.'), 'M1234567890');
  expect(field(name)).not.toHaveAttribute('aria-invalid');
  await user.click(saveButton());
  const number = field('Nr.');
  await waitFor(() => expect(number).toHaveFocus());
  expect(number).toHaveAttribute('aria-invalid', 'true');
  expect(number).toHaveAccessibleDescription(/Teksten er for lang. Den kan ha høyst 10 tegn/);
  expect(field(name)).toHaveAccessibleDescription(/Fyll ut dette feltet/);
  expect(screen.getByText(`2 felt må rettes: Nr., ${name}.`)).toBeInTheDocument();
  await user.clear(number);
  expect(screen.getByText(`Ett felt må rettes: ${name}.`)).toBeInTheDocument();
  await user.type(field(name), 'Når alt er klart');
  expect(screen.queryByText(/må rettes/)).not.toBeInTheDocument();
  expect(saved).not.toHaveBeenCalled();
  expect(site.calls.create).toBeUndefined();
});

test('leaving an empty required field is no mistake before one saves; an impossible date is', async () => {
  const { user } = show(await aSetting(), { template: project, record: null });
  await user.click(field('Prosjektnavn'));
  await user.tab();
  expect(field('Prosjektnavn')).not.toHaveAttribute('aria-invalid');
  await user.type(field('Startdato'), '31.2.2018');
  await user.tab();
  expect(await screen.findByText(/Skriv en dato som finnes/)).toBeInTheDocument();
  expect(field('Startdato')).toHaveValue('31.2.2018');
});

test('what the server finds wrong lands at the field, too', async () => {
  const site = aSite();
  const { user } = show(await aSetting({ site }), { template: milestone, record: null, known: given });
  await user.type(field(name), 'Når');
  site.failWith({ kind: 'Invalid', problems: [{ field: 'name', code: 'taken' }] });
  await user.click(saveButton());
  await waitFor(() => expect(field(name)).toHaveFocus());
  expect(field(name)).toHaveAccessibleDescription(/Dette er i bruk fra før/);
  site.failWith(null);
  await user.type(field(name), ' alt er klart');
  await user.click(saveButton());
  await screen.findByText(/^Lagret/);
});

const failures: readonly (readonly [FailureDetail, RegExp])[] = [
  [{ kind: 'Forbidden' }, /Du har ikke tilgang/],
  [{ kind: 'Throttled', retryAfter: 30 }, /Prøv igjen om 30 sekunder/],
  [{ kind: 'Unavailable', detail: 'ECONNREFUSED' }, /Det du har skrevet, er tatt vare på/],
  [{ kind: 'NotFound', what: 'record' }, /Dette finnes ikke lenger/],
  [{ kind: 'Invalid', problems: [{ field: 'order', code: 'required' }] }, /Noe må rettes/]
];

test.each(failures)('%j is said, what is typed stays, and trying again saves it', async (failure, sentence) => {
  const site = aSite();
  const record = aMilestone(site);
  const { user } = show(await aSetting({ site }), { template: milestone, record });
  await user.type(field('Utdyping'), 'Viktig');
  site.failWith(failure);
  await user.click(saveButton());
  const alert = await screen.findByRole('alert');
  await within(alert).findByText(sentence);
  expect(field('Utdyping')).toHaveValue('Viktig');
  site.failWith(null);
  await user.click(within(alert).getByRole('button', { name: 'Prøv igjen' }));
  await screen.findByText(/^Lagret/);
  expect(site.rows(milestone)[0]).toMatchObject({ description: 'Viktig' });
  expect(screen.queryByText(sentence)).not.toBeInTheDocument();
});

test('two presses save once, and what is typed meanwhile is not lost', async () => {
  const site = aSite();
  const record = aMilestone(site);
  const { user } = show(await aSetting({ site }), { template: milestone, record });
  await user.type(field('Utdyping'), 'Først');
  const letGo = site.hold();
  await user.dblClick(saveButton());
  expect(await screen.findByRole('button', { name: /Lagrer/ })).toHaveAttribute('aria-disabled', 'true');
  await user.type(field('Utdyping'), ' og så mer');
  act(letGo);
  await screen.findByText(/^Lagret/);
  expect(site.calls.update).toBe(1);
  expect(site.rows(milestone)[0]).toMatchObject({ description: 'Først' });
  expect(field('Utdyping')).toHaveValue('Først og så mer');
});

test.each(['<script>alert(1)</script>', 'Blåbærsyltetøy 😀 – «Ænes»', 'linje\n\nto'])(
  '%j is stored as it was typed',
  async (text) => {
    const site = aSite();
    const { user } = show(await aSetting({ site }), { template: milestone, record: aMilestone(site) });
    await user.click(field('Utdyping'));
    await user.paste(text);
    await user.click(saveButton());
    await screen.findByText(/^Lagret/);
    expect(site.rows(milestone)[0]).toMatchObject({ description: text });
  }
);

test('100 kB of prose is stored whole', async () => {
  const site = aSite();
  const { user } = show(await aSetting({ site }), { template: milestone, record: aMilestone(site) });
  const text = 'Når dagens praksis er kartlagt. '.repeat(3200);
  await user.click(field('Utdyping'));
  await user.paste(text);
  await user.click(saveButton());
  await screen.findByText(/^Lagret/);
  expect(site.rows(milestone)[0]?.description).toBe(text);
});
