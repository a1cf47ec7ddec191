import { screen, waitFor, within } from '@testing-library/react';
import type { AnyDraft, AnyRecord } from '../../../src/data/repository';
import { measure } from '../../../src/domain/templates/measure';
import { risk } from '../../../src/domain/templates/risk';
import { aProject, closeAll, heading, openApp, rowOf } from '../opened';
import type { Memory } from '../site';
import { ola } from '../site';

afterEach(closeAll);

const slow = { timeout: 8000 };

interface Measured {
  readonly site: Memory;
  readonly feared: AnyRecord;
  readonly other: AnyRecord;
  readonly add: (draft: AnyDraft) => AnyRecord;
}

/** Two risks, and what is done about them. Today is 10 January 2018. */
function aMeasuredRisk(): Measured {
  const { site, record } = aProject();
  const fear = (rowKey: string, name: string): AnyRecord =>
    site.add(risk, { ...rowOf(record), rowKey, name, kind: 'risk' });
  const add = (draft: AnyDraft): AnyRecord =>
    site.add(measure, { ...rowOf(record), kind: 'preventive', recordKey: 'a', status: 'started', ...draft });
  return { site, feared: fear('a', 'Ingen tid'), other: fear('b', 'Ingen penger'), add };
}

const measures = async (): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('region', { name: 'Tiltak' }, slow));

test('a risk has its own measures and nobody else’s, under the question that each answers', async () => {
  const { site, feared, add } = aMeasuredRisk();
  add({ name: 'Avtale timer', responsible: ola, deadline: { words: '', date: '2018-01-09' } });
  add({ name: 'Leie inn folk', kind: 'mitigating' });
  add({ name: 'Søke tilskudd', recordKey: 'b' });
  await openApp(site, {}, `benefits/risk/${feared.id}`);
  const here = await measures();
  expect(here.getByRole('heading', { name: 'Hva kan vi gjøre for å hindre dette?' })).toBeInTheDocument();
  expect(here.getAllByRole('listitem').map((each: HTMLElement) => each.textContent)).toEqual([
    'Avtale timerOla Bø · 9. jan. 2018 · Påbegynt · Over fristen',
    'Leie inn folkIngen ansvarlig ennå · Påbegynt'
  ]);
});

test('a new measure belongs to the risk it was written under, and the focus goes back to the button', async () => {
  const { site, feared } = aMeasuredRisk();
  const { user } = await openApp(site, {}, `benefits/risk/${feared.id}`);
  const here = await measures();
  await user.click(here.getByRole('button', { name: 'Nytt tiltak: Skadebegrensende tiltak' }));
  const form = within(here.getByRole('group', { name: 'Nytt tiltak: Skadebegrensende tiltak' }));
  expect(form.getByRole('textbox', { name: /^Tiltak/ })).toHaveFocus();
  await user.type(form.getByRole('textbox', { name: /^Tiltak/ }), 'Forlenge piloten');
  await user.click(form.getByRole('button', { name: 'Lagre' }));
  await waitFor(() => expect(site.rows(measure)).toHaveLength(1), slow);
  expect(site.rows(measure)[0]).toMatchObject({ kind: 'mitigating', recordKey: 'a', concerns: 'Ingen tid' });
  await waitFor(() => expect(here.getByRole('button', { name: 'Nytt tiltak: Skadebegrensende tiltak' })).toHaveFocus());
});

test('what is begun for one risk is not offered as begun for another', async () => {
  const { site, feared, other } = aMeasuredRisk();
  const { user } = await openApp(site, {}, `benefits/risk/${feared.id}`);
  await user.click((await measures()).getByRole('button', { name: 'Nytt tiltak: Forebyggende tiltak' }));
  await user.type(await screen.findByRole('textbox', { name: /^Tiltak/ }), 'Halvferdig');
  closeAll();
  const again = await openApp(site, {}, `benefits/risk/${other.id}`);
  await again.user.click((await measures()).getByRole('button', { name: 'Nytt tiltak: Forebyggende tiltak' }));
  expect(await screen.findByRole('textbox', { name: /^Tiltak/ })).toHaveValue('');
});

test('a measure is edited where it stands, and its own page leads back to what it is for', async () => {
  const { site, feared, add } = aMeasuredRisk();
  add({ name: 'Avtale timer', concerns: 'Ingen tid' });
  const { user } = await openApp(site, {}, `benefits/risk/${feared.id}`);
  const here = await measures();
  await user.click(here.getByRole('button', { name: 'Rediger tiltaket Avtale timer' }));
  await user.click(await screen.findByRole('radio', { name: 'Fullført' }));
  await waitFor(() => expect(site.rows(measure)[0]).toMatchObject({ status: 'done' }), slow);
  await user.click(within(here.getByRole('group', { name: 'Avtale timer' })).getByRole('button', { name: 'Ferdig' }));
  await user.click(await here.findByRole('link', { name: 'Avtale timer' }));
  expect(await heading('Avtale timer')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Ingen tid' }, slow)).toBeInTheDocument();
});

test('a reader reads the measures, and is offered nothing to change', async () => {
  const { site, feared, add } = aMeasuredRisk();
  add({ name: 'Avtale timer' });
  site.opensAs({ mayEdit: false });
  await openApp(site, {}, `benefits/risk/${feared.id}`);
  const here = await measures();
  expect(here.getByText('Avtale timer')).toBeInTheDocument();
  expect(here.queryAllByRole('button')).toEqual([]);
});
