import { screen, waitFor } from '@testing-library/react';
import type { AnyRecord } from '../../src/data/repository';
import type { AnyDraft } from '../../src/domain/schema/record';
import { changeRequest } from '../../src/domain/templates/changeRequest';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { aPlan, closeAll, heading, key, openApp, rowOf } from './opened';
import type { Memory } from './site';
import { kari, ola } from './site';

afterEach(closeAll);

const slow = { timeout: 8000 };

interface Controlled {
  readonly site: Memory;
  readonly record: AnyRecord;
  readonly milestones: readonly AnyRecord[];
  readonly ask: (draft: AnyDraft) => AnyRecord;
  readonly asked: () => AnyRecord;
}

/** A project with change control, led by Kari; Ola decides. */
function aControlledPlan(plan: AnyDraft = {}): Controlled {
  const { site, record, milestones } = aPlan();
  site.changeAs('Kari Ås', project, record.id, {
    changeControl: true,
    programmeLeaders: [ola],
    purpose: 'Gammelt formål'
  });
  site.add(projectPlan, { ...rowOf(record), name: 'Tillitsmodellen', rowKey: key, extent: 'full', ...plan });
  const ask = (draft: AnyDraft): AnyRecord =>
    site.add(changeRequest, { ...rowOf(record), proposedBy: kari, reason: 'Sykdom', status: 'recommended', ...draft });
  return { site, record, milestones, ask, asked: () => site.rows(changeRequest)[0]! };
}

test('asking for a new deadline sends a request, and the deadline stands until it is decided', async () => {
  const { site, milestones, asked } = aControlledPlan();
  const { user } = await openApp(site, {}, `plan/milestone/${milestones[1]!.id}`);
  await user.click(await screen.findByRole('button', { name: 'Be om ny frist' }, slow));
  await user.type(await screen.findByRole('textbox', { name: /^Ny frist/ }, slow), 'Medio mars');
  await user.type(screen.getByRole('textbox', { name: /Hvorfor trengs det en ny frist/ }), 'Leverandør forsinket');
  await user.click(screen.getByRole('button', { name: 'Send forespørselen' }));
  expect(await screen.findByText(/Det er bedt om ny frist: Medio mars/, {}, slow)).toBeInTheDocument();
  expect(asked()).toMatchObject({
    kind: 'deadline',
    status: 'recommended',
    newDeadline: { words: 'Medio mars', date: '2018-03-15' },
    reason: 'Leverandør forsinket'
  });
  expect(site.rows(milestone)[1]).toMatchObject({ deadline: { date: '2018-02-28' } });
  expect(screen.queryByRole('button', { name: 'Be om ny frist' })).not.toBeInTheDocument();
});

test('whoever decides for it moves the deadline by that, and it says so', async () => {
  const { site, milestones, ask, asked } = aControlledPlan();
  const { id } = ask({
    name: 'Ny frist for M2',
    kind: 'deadline',
    milestone: { id: milestones[1]!.id, title: 'M2' },
    newDeadline: { words: 'Medio mars', date: '2018-03-15' }
  });
  site.opensAs({ me: ola });
  const { user } = await openApp(site, {}, `plan/changeRequest/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Vedta' }, slow));
  await user.type(await screen.findByRole('textbox', { name: /^Vedtak/ }, slow), 'Greit');
  await user.click(screen.getByRole('button', { name: 'Vedta' }));
  expect(await screen.findByText('Vedtatt og gjennomført i planen.', {}, slow)).toBeInTheDocument();
  expect(asked()).toMatchObject({
    status: 'adopted',
    decisionText: 'Greit',
    carriedOutOn: '2018-01-10',
    decidedBy: ola
  });
  expect(site.rows(milestone)[1]).toMatchObject({ deadline: { date: '2018-03-15' }, deadlineReason: 'Sykdom' });
});

test('where the plan could not be changed it is decided all the same, and can be carried out again', async () => {
  const { site, milestones, ask, asked } = aControlledPlan();
  const { id } = ask({
    name: 'Ny frist for M2',
    kind: 'deadline',
    milestone: { id: milestones[1]!.id, title: 'M2' },
    newDeadline: { words: '', date: '2018-03-15' },
    status: 'adopted'
  });
  site.changeAs('Ola Bø', milestone, milestones[1]!.id, { status: 'reached' });
  const { user } = await openApp(site, {}, `plan/changeRequest/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Gjennomfør i planen' }, slow));
  expect(await screen.findByText(/fristen kan ikke flyttes/, {}, slow)).toBeInTheDocument();
  expect(asked()).toMatchObject({ status: 'adopted', carriedOutOn: null });
  site.changeAs('Ola Bø', milestone, milestones[1]!.id, { status: 'planned' });
  await user.click(screen.getByRole('button', { name: 'Gjennomfør i planen' }));
  expect(await screen.findByText('Vedtatt og gjennomført i planen.', {}, slow)).toBeInTheDocument();
  expect(site.rows(milestone)[1]).toMatchObject({ deadline: { date: '2018-03-15' } });
});

test('an approved plan is read, and its texts are changed by request', async () => {
  const { site, asked } = aControlledPlan({ status: 'approved', approvedVersion: '1.0', number: '1.0' });
  const { user } = await openApp(site, {}, 'plan/chapters/background');
  await user.click(await screen.findByRole('link', { name: 'Endre «Prosjektets formål»' }, slow));
  await heading('Ny endringsforespørsel');
  const to = await screen.findByRole('textbox', { name: 'Til' }, slow);
  expect(to).toHaveValue('Gammelt formål');
  await user.clear(to);
  await user.type(to, 'Nytt formål');
  await user.type(screen.getByRole('textbox', { name: /^Hvorfor/ }), 'Presisering');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  await waitFor(() => expect(asked()).toMatchObject({ newText: 'Nytt formål', before: 'Gammelt formål' }), slow);
  expect(site.rows(project)[0]).toMatchObject({ purpose: 'Gammelt formål' });
});

test('refusing asks why, and what was written about it is read afterwards', async () => {
  const { site, ask, asked } = aControlledPlan();
  const { id } = ask({ name: 'Større omfang', change: 'Alle avdelinger' });
  site.opensAs({ me: ola });
  const { user } = await openApp(site, {}, `plan/changeRequest/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Avslå' }, slow));
  const why = await screen.findByRole('textbox', { name: /Hvorfor avslår du/ }, slow);
  await user.click(screen.getByRole('button', { name: 'Avslå' }));
  expect(why).toBeInvalid();
  await user.type(why, 'For stort nå');
  await user.click(screen.getByRole('button', { name: 'Avslå' }));
  expect(await screen.findByText('Avslått. Planen står som før.', {}, slow)).toBeInTheDocument();
  expect(asked()).toMatchObject({ status: 'rejected', decisionText: 'For stort nå' });
});

test('what waits for a decision is whoever decides’ turn, and not the proposer’s', async () => {
  const { site, ask } = aControlledPlan();
  ask({ name: 'Større omfang', change: 'Alle avdelinger' });
  site.opensAs({ me: ola });
  await openApp(site, {}, 'now');
  expect(await screen.findByRole('link', { name: /Åpne: Større omfang/ }, slow)).toBeInTheDocument();
  closeAll();
  site.opensAs({ me: kari });
  await openApp(site, {}, 'now');
  expect(await screen.findByRole('link', { name: 'Avgjøre «Større omfang»' }, slow)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Åpne: Større omfang/ })).not.toBeInTheDocument();
});
