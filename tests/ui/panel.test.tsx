import { act, screen, waitFor, within } from '@testing-library/react';
import { activity } from '../../src/domain/templates/activity';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { milestone } from '../../src/domain/templates/milestone';
import type { AnyRecord } from '../../src/data/repository';
import { aPlan, closeAll, heading, openApp, rowOf } from './opened';
import type { App } from './opened';
import { kari, ola } from './site';

afterEach(closeAll);

interface Opened extends App {
  readonly first: AnyRecord;
  readonly stored: () => AnyRecord | undefined;
}

const openFirst = async (plan = aPlan(), rest = ''): Promise<Opened> => {
  const [first] = plan.milestones;
  const app = await openApp(plan.site, {}, `plan/milestone/${first!.id}${rest}`);
  await heading('Når modellen er definert');
  return { ...app, first: first!, stored: () => plan.site.rows(milestone).find(({ id }) => id === first!.id) };
};

const press = (user: App['user'], name: string): Promise<void> => user.click(screen.getByRole('button', { name }));

test('a milestone is marked as reached today, with what was learnt', async () => {
  const { user, stored } = await openFirst();
  await press(user, 'Marker som nådd');
  expect(screen.getByRole('textbox', { name: /Når ble den nådd/ })).toHaveValue('10.01.2018');
  await user.type(screen.getByRole('textbox', { name: /Hva tar dere med/ }), 'Begynn tidlig');
  await press(user, 'Lagre som nådd');
  await waitFor(() =>
    expect(stored()).toMatchObject({ status: 'reached', reachedOn: '2018-01-10', statusReason: 'Begynn tidlig' })
  );
  expect(await screen.findByRole('button', { name: 'Gjenåpne' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Når modellen er definert' })).toHaveFocus();
});

test('a milestone cannot be reached tomorrow', async () => {
  const { user, stored } = await openFirst();
  await press(user, 'Marker som nådd');
  const day = screen.getByRole('textbox', { name: /Når ble den nådd/ });
  await user.clear(day);
  await user.type(day, '11.01.2018');
  await press(user, 'Lagre som nådd');
  expect(await screen.findByText('Datoen kan ikke være i framtiden.')).toBeInTheDocument();
  expect(stored()).toMatchObject({ status: 'planned' });
});

test('a new deadline needs a reason, and the focus goes where it is missing', async () => {
  const { user, stored } = await openFirst();
  await press(user, 'Be om ny frist');
  await user.type(screen.getByRole('textbox', { name: /^Ny frist/ }), 'Ultimo mars 2018');
  await press(user, 'Lagre ny frist');
  expect(await screen.findByText('Fyll ut dette feltet.')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: /Hvorfor trengs/ })).toHaveFocus();
  expect(stored()).toMatchObject({ originalDeadline: null });
});

test('a deadline that was moved in the plain list shows as moved, without a reason', async () => {
  const plan = aPlan();
  const november = { words: 'November', date: '2018-11-30' };
  const deadline = { words: '', date: '2019-02-15', movedFrom: november };
  plan.site.changeAs(ola.name, milestone, plan.milestones[0]!.id, { deadline });
  await openFirst(plan);
  const facts = within(screen.getByLabelText('Om milepælen'));
  expect(facts.getByText('fredag 15. februar 2019')).toBeInTheDocument();
  expect(facts.getByText('November (30. nov. 2018)')).toBeInTheDocument();
  expect(facts.getByText('Flyttet utenfor Framdrift, uten begrunnelse')).toBeInTheDocument();
  expect(screen.getByText('15. feb. 2019')).toBeInTheDocument();
  expect(screen.getByText('Flyttet')).toBeInTheDocument();
});

test('the old deadline is kept and shown beside the new one, with the reason', async () => {
  const { user, stored } = await openFirst();
  await press(user, 'Be om ny frist');
  await user.type(screen.getByRole('textbox', { name: /^Ny frist/ }), 'Ultimo mars 2018');
  await user.type(screen.getByRole('textbox', { name: /Hvorfor trengs/ }), 'Syk designer');
  await press(user, 'Lagre ny frist');
  await waitFor(() =>
    expect(stored()).toMatchObject({ deadline: { date: '2018-03-31' }, deadlineReason: 'Syk designer' })
  );
  const facts = screen.getByLabelText('Om milepælen');
  expect(within(facts).getByText('Desember (31. des. 2017)')).toBeInTheDocument();
  expect(within(facts).getByText('Syk designer')).toBeInTheDocument();
});

test('of the days that a new deadline can mean, those that have passed are not asked about', async () => {
  const { user, stored } = await openFirst();
  await press(user, 'Be om ny frist');
  await user.type(screen.getByRole('textbox', { name: /^Ny frist/ }), 'Oktober');
  await user.type(screen.getByRole('textbox', { name: /Hvorfor trengs/ }), 'Syk designer');
  expect(screen.queryByRole('radio')).toBeNull();
  await press(user, 'Lagre ny frist');
  await waitFor(() => expect(stored()).toMatchObject({ deadline: { words: 'Oktober', date: '2018-10-31' } }));
});

test('a new deadline that has passed is refused at the field, and today is not', async () => {
  const { user, stored } = await openFirst();
  await press(user, 'Be om ny frist');
  await user.type(screen.getByRole('textbox', { name: /Hvorfor trengs/ }), 'Sykdom');
  const day = screen.getByRole('textbox', { name: /^Ny frist/ });
  await user.type(day, '09.01.2018');
  await press(user, 'Lagre ny frist');
  expect(await screen.findByText('Dagen har passert. Velg en dag som kommer.')).toBeInTheDocument();
  await waitFor(() => expect(day).toHaveFocus());
  expect(stored()).toMatchObject({ deadlineReason: '' });
  await user.clear(day);
  await user.type(day, '10.01.2018');
  await press(user, 'Lagre ny frist');
  await waitFor(() => expect(stored()).toMatchObject({ deadline: { date: '2018-01-10' }, deadlineReason: 'Sykdom' }));
});

test('Escape leaves an action and keeps the milestone open, with the focus on the action’s button', async () => {
  const { user } = await openFirst();
  await press(user, 'Ikke i rute');
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Ikke i rute' })).toHaveFocus();
});

test('what was typed is kept when it could not be stored, and why is said', async () => {
  const { user, site } = await openFirst();
  await press(user, 'Ikke i rute');
  await user.type(screen.getByRole('textbox', { name: /Hva er situasjonen/ }), 'Mangler folk');
  site.failWith({ kind: 'Forbidden' });
  await press(user, 'Lagre');
  expect(await screen.findByRole('alert')).toHaveTextContent('Du har ikke tilgang');
  expect(screen.getByRole('textbox', { name: /Hva er situasjonen/ })).toHaveValue('Mangler folk');
});

test('when somebody else was first, their version is shown, mine is kept, and pressing again stores it', async () => {
  const { user, site, first, stored } = await openFirst();
  await press(user, 'Ikke i rute');
  await user.type(screen.getByRole('textbox', { name: /Hva er situasjonen/ }), 'Mangler folk');
  act(() => void site.changeAs('Ola', milestone, first.id, { name: 'Når modellen er vedtatt' }));
  await press(user, 'Lagre');
  expect(await screen.findByText(/Noen andre har nettopp endret milepælen/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Når modellen er vedtatt' })).toBeInTheDocument();
  await press(user, 'Lagre');
  await waitFor(() => expect(stored()).toMatchObject({ status: 'offTrack', statusReason: 'Mangler folk' }));
});

test('only leaders may let a milestone go out of the plan', async () => {
  const { site, record, milestones } = aPlan();
  const app = openFirst({ site, record, milestones });
  await app;
  expect(screen.getByRole('button', { name: 'Utgår' })).toBeInTheDocument();
  closeAll();
  const other = aPlan();
  other.site.opensAs({ me: { ...ola, id: 99 } });
  await openFirst(other);
  expect(screen.getByRole('button', { name: 'Be om ny frist' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Utgår' })).not.toBeInTheDocument();
});

test('an activity is added under the milestone it leads to', async () => {
  const { user, site, first } = await openFirst(aPlan(), '/activities/new');
  await user.type(await screen.findByRole('textbox', { name: /^Aktivitet/ }, { timeout: 8000 }), 'Første versjon');
  await press(user, 'Lagre');
  await waitFor(() =>
    expect(site.rows(activity)).toMatchObject([{ name: 'Første versjon', milestone: { id: first.id } }])
  );
  expect(await screen.findByText('Første versjon')).toBeInTheDocument();
});

test('history tells in a sentence who changed what, from what to what', async () => {
  const plan = aPlan();
  plan.site.changeAs('Ola Bø', milestone, plan.milestones[0]!.id, { number: 'M7' });
  await openFirst(plan, '/history');
  expect(await screen.findByText('Ola Bø endret Nr. fra «M1» til «M7».')).toBeInTheDocument();
  expect(screen.getByText('Kari Ås opprettet milepælen.')).toBeInTheDocument();
});

test('a report started here is about this milestone, in its words, by me, today', async () => {
  const { user, site, first } = await openFirst(aPlan(), '/reports');
  await press(user, 'Start oppfølgingsrapport');
  expect(await heading('Oppfølgingsrapport M1 Når modellen er definert')).toBeInTheDocument();
  expect(site.rows(followUpReport)).toMatchObject([
    {
      milestone: { id: first.id },
      milestoneText: 'Når modellen er definert',
      authors: [{ id: kari.id }],
      reportDate: '2018-01-10',
      status: 'draft'
    }
  ]);
});

test('the reports of other milestones do not stand here', async () => {
  const plan = aPlan();
  const [, second] = plan.milestones;
  plan.site.add(followUpReport, {
    ...rowOf(plan.record),
    milestone: { id: second!.id, title: 'M2' },
    name: 'Rapport M2'
  });
  await openFirst(plan, '/reports');
  expect(screen.getByText('Ingen rapporter om denne milepælen ennå.')).toBeInTheDocument();
});
