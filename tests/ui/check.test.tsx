import { screen, waitFor, within } from '@testing-library/react';
import { activity } from '../../src/domain/templates/activity';
import { goal } from '../../src/domain/templates/goal';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { aProject, closeAll, heading, key, openApp, rowOf } from './opened';
import { part } from './part';
import { kari, ola } from './site';
import type { Memory } from './site';

afterEach(closeAll);

/** A plan with three things to look at: a milestone to do, without a person; and a purpose that is a delivery. */
function aPlanToCheck(): { readonly site: Memory; readonly id: number } {
  const { site, record } = aProject({ situation: 'Slik er det nå.', purpose: 'Innføre et nytt fagsystem.' });
  const effect = site.add(goal, { ...rowOf(record), level: 'outcome', name: 'Færre klager', rowKey: 'g1' });
  const supports = [{ id: effect.id, title: 'Færre klager' }];
  site.add(goal, { ...rowOf(record), level: 'output', name: 'Rutinen er innført', supports, rowKey: 'g2' });
  const deadline = { words: 'Ultimo februar', date: '2018-02-28' };
  const row = site.add(milestone, { ...rowOf(record), number: 'M1', name: 'Lage en plan', deadline, rowKey: 'm1' });
  site.add(activity, { ...rowOf(record), milestone: { id: row.id, title: '' }, name: 'Møte', rowKey: 'a1' });
  return { site, id: row.id };
}

const press = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const checkButton = /^Sjekk planen/;

test('hints stand under what they are about, each with its reason and a way to mend it', async () => {
  const { user } = await openApp(aPlanToCheck().site, {}, 'plan');
  await user.click(await screen.findByRole('button', { name: 'Sjekk planen' }));
  await waitFor(async () => expect(await heading('Sjekk planen')).toHaveFocus());
  expect(screen.getByText('3 ting å se på.')).toBeInTheDocument();
  const milestones = await part('Milepæler');
  expect(milestones.getByText(/^Én milepæl sier hva dere skal gjøre/)).toBeInTheDocument();
  expect(
    milestones.getByText('Den skal beskrive en ønsket tilstand, en ønsket framtidig situasjon')
  ).toBeInTheDocument();
  expect(milestones.getByRole('link', { name: 'M1 Lage en plan' })).toHaveAttribute(
    'href',
    expect.stringMatching(/#\/plan\/milestone\/\d+\/edit\/name$/)
  );
});

test('a hint leads to the field, and is gone when the field is mended; then the button tells how many are left', async () => {
  const { site } = aPlanToCheck();
  const { user } = await openApp(site, {}, 'plan/check');
  await heading('Sjekk planen');
  await user.click((await part('Ansvar')).getByRole('link', { name: 'M1 Lage en plan' }));
  const person = await screen.findByRole('combobox', { name: 'Ansvar' });
  await waitFor(() => expect(person).toHaveFocus());
  await user.click((await screen.findAllByRole('button', { name: checkButton }))[0]!);
  await heading('Sjekk planen');
  await user.click((await part('Formål')).getByRole('link', { name: 'Prosjektets formål' }));
  const purpose = await screen.findByRole('textbox', { name: 'Prosjektets formål' });
  await waitFor(() => expect(purpose).toHaveFocus());
  await user.clear(purpose);
  await user.type(purpose, 'Innbyggerne skal få raskere svar.');
  await user.tab();
  await waitFor(() => expect(site.rows(project)).toMatchObject([{ purpose: 'Innbyggerne skal få raskere svar.' }]));
  expect(await screen.findByRole('button', { name: 'Sjekk planen (2)' })).toBeInTheDocument();
});

test('«Ikke nå» puts a hint away for everybody, the focus goes on to the next, and it can be brought back', async () => {
  const { site } = aPlanToCheck();
  const { user } = await openApp(site, {}, 'plan/check');
  await heading('Sjekk planen');
  await user.click(press(/^Ikke nå: Formålet/));
  await waitFor(() => expect(screen.getByText('2 ting å se på.')).toBeInTheDocument());
  expect(site.rows(projectPlan)).toMatchObject([{ rowKey: key, dismissedHints: `purposeDelivery ${key}` }]);
  expect(press(/^Ikke nå: Én milepæl sier hva/)).toHaveFocus();
  closeAll();
  site.opensAs({ me: ola });
  const other = await openApp(site, {}, 'plan/check');
  await heading('Sjekk planen');
  expect(screen.queryByRole('heading', { name: 'Formål' })).not.toBeInTheDocument();
  await other.user.click(press('Vis avviste (1)'));
  await other.user.click(press(/^Vis igjen: Formålet/));
  expect(await heading('Formål')).toBeInTheDocument();
  expect(site.rows(projectPlan)).toMatchObject([{ dismissedHints: '' }]);
});

test('two people who dismiss at once both have their way', async () => {
  const { site } = aPlanToCheck();
  const { user } = await openApp(site, {}, 'plan/check');
  await heading('Sjekk planen');
  await user.click(press(/^Ikke nå: Formålet/));
  await waitFor(() => expect(site.rows(projectPlan)).toHaveLength(1));
  const [plan] = site.rows(projectPlan);
  site.changeAs('Ola Bø', projectPlan, plan!.id, { dismissedHints: `purposeDelivery ${key}\nmilestoneDoing m1` });
  await user.click(press(/^Ikke nå: Én milepæl mangler ansvarlig/));
  await waitFor(() =>
    expect(site.rows(projectPlan)).toMatchObject([
      { dismissedHints: `purposeDelivery ${key}\nmilestoneDoing m1\nresponsibleMissing m1` }
    ])
  );
  expect(await screen.findByText('Fint! Vi fant ingenting å peke på i planen.')).toBeInTheDocument();
});

test('a hint that could not be put away stays, and says why', async () => {
  const { site } = aPlanToCheck();
  const { user } = await openApp(site, {}, 'plan/check');
  await heading('Sjekk planen');
  site.failWith({ kind: 'Forbidden' });
  await user.click(press(/^Ikke nå: Formålet/));
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(screen.getByText('3 ting å se på.')).toBeInTheDocument();
});

test('what only people can tell is asked, and ticked off', async () => {
  const { site } = aPlanToCheck();
  const { user } = await openApp(site, {}, 'plan/check');
  const asked = await part('Spør dere selv');
  expect(asked.getByText(/Aksepterte – aktuelle/)).toBeInTheDocument();
  await user.click(asked.getByRole('button', { name: 'Ja, det har vi snakket om' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Spør dere selv' })).not.toBeInTheDocument());
  expect(screen.getByText('3 ting å se på.')).toBeInTheDocument();
});

test('the project says itself how many milestones are too many', async () => {
  const { site } = aPlanToCheck();
  const { user } = await openApp(site, {}, 'plan/check');
  await heading('Sjekk planen');
  const limit = screen.getByRole('textbox', { name: /^Si fra når planen har flere/ });
  expect(limit).toHaveValue('20');
  await user.clear(limit);
  await user.type(limit, 'mange{Enter}');
  expect(limit).toHaveValue('20');
  await user.clear(limit);
  await user.type(limit, '15{Enter}');
  await waitFor(() => expect(site.rows(projectPlan)).toMatchObject([{ mostMilestones: 15 }]));
});

test('a deadline that somebody has answered for is moved with a reason: the hint leads there', async () => {
  const { site, id } = aPlanToCheck();
  site.changeAs('Ola Bø', milestone, id, {
    deadline: { words: '', date: '2019-02-01' },
    status: 'onTrack',
    responsible: kari
  });
  const { user } = await openApp(site, {}, 'plan/check');
  await user.click((await part('Frister')).getByRole('link', { name: 'M1 Lage en plan' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: /^Ny frist/ })).toHaveFocus());
});

test('the button goes nowhere for a reader, and hints have nothing to press', async () => {
  const { site } = aPlanToCheck();
  site.opensAs({ mayEdit: false, mayManageLists: false });
  await openApp(site, {}, 'plan/check');
  await heading('Sjekk planen');
  expect(screen.queryByRole('button', { name: checkButton })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Ikke nå/ })).not.toBeInTheDocument();
});

test('closing the hints gives the focus back to the button', async () => {
  const { user } = await openApp(aPlanToCheck().site, {}, 'plan/check');
  await heading('Sjekk planen');
  await user.click(within(screen.getByRole('region', { name: 'Sjekk planen' })).getByRole('button', { name: 'Lukk' }));
  expect(screen.getByRole('button', { name: checkButton })).toHaveFocus();
});

describe('a milestone that is something to do', () => {
  const remark = 'Den skal beskrive en ønsket tilstand, en ønsket framtidig situasjon';

  test('is remarked on quietly when its sentence is left, not while it is written; and can be stored', async () => {
    const { site } = aPlanToCheck();
    const { user } = await openApp(site, {}, 'plan/new');
    const sentence = await screen.findByRole('textbox', { name: /^Milepæl/ });
    await user.type(sentence, 'gjennomføre kartlegging');
    expect(screen.queryByText(remark)).not.toBeInTheDocument();
    await user.tab();
    expect(await screen.findByText(remark)).toBeInTheDocument();
    expect(sentence).toHaveAccessibleDescription(remark);
    await user.type(sentence, ' er gjort{Enter}');
    await waitFor(() => expect(site.rows(milestone)).toHaveLength(2));
    expect(screen.queryByText(remark)).not.toBeInTheDocument();
  });

  test('is remarked on in its form too, and no longer when it is a state', async () => {
    const { site, id } = aPlanToCheck();
    const { user } = await openApp(site, {}, `plan/milestone/${id}/edit/name`);
    const sentence = await screen.findByRole('textbox', { name: /^Beskrivelse av milepæler/ });
    await waitFor(() => expect(sentence).toHaveFocus());
    const hints = (): number => screen.queryAllByText(remark, { selector: '.fui-Field__hint' }).length;
    expect(hints()).toBe(0);
    await user.tab();
    await waitFor(() => expect(hints()).toBe(1));
    await user.clear(sentence);
    await user.type(sentence, 'Når planen er laget');
    await user.tab();
    expect(hints()).toBe(0);
  });
});
