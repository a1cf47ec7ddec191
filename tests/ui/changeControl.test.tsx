import { screen, waitFor } from '@testing-library/react';
import type { AnyDraft, AnyRecord } from '../../src/data/repository';
import type { Template } from '../../src/domain/schema/template';
import { budgetLine } from '../../src/domain/templates/budgetLine';
import { changeRequest } from '../../src/domain/templates/changeRequest';
import { goal } from '../../src/domain/templates/goal';
import { milestone } from '../../src/domain/templates/milestone';
import { phase } from '../../src/domain/templates/phase';
import { programme } from '../../src/domain/templates/programme';
import { project } from '../../src/domain/templates/project';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { aProject, closeAll, heading, key, openApp, rowOf } from './opened';
import type { Memory } from './site';
import { ola } from './site';

afterEach(closeAll);

const slow = { timeout: 8000 };

interface Controlled {
  readonly site: Memory;
  readonly record: AnyRecord;
  readonly add: (template: Template, draft: AnyDraft) => AnyRecord;
}

/** An approved plan that is changed by request only. */
function anApprovedPlan(more: AnyDraft = {}): Controlled {
  const { site, record } = aProject({ changeControl: true, ...more });
  const approved = { status: 'approved', approvedVersion: '1.0', number: '1.0' };
  site.add(projectPlan, { ...rowOf(record), name: 'Tillitsmodellen', rowKey: key, extent: 'full', ...approved });
  return { site, record, add: (template, draft) => site.add(template, { ...rowOf(record), ...draft }) };
}

test('the decision at a phase’s end is recorded under change control; the phase itself is only read', async () => {
  const { site, add } = anApprovedPlan();
  const { id } = add(phase, { name: 'Planlegging', delivers: 'Prosjektplan', decisionPoint: 'bp3', rowKey: 'p1' });
  const { user } = await openApp(site, {}, `plan/phase/${id}`);
  await user.type(await screen.findByRole('textbox', { name: /^Merknad/ }, slow), 'Ja');
  await waitFor(() => expect(site.rows(phase)[0]).toMatchObject({ remark: 'Ja' }), slow);
  expect(screen.queryByRole('textbox', { name: /^Fasen leverer/ })).not.toBeInTheDocument();
  expect(screen.getByText('Prosjektplan')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Slett' })).not.toBeInTheDocument();
});

test('whether a grant was given, and what is used, is recorded; a new amount is asked for, as a number', async () => {
  const { site, add } = anApprovedPlan();
  const { id } = add(budgetLine, { kind: 'cost', name: 'Frikjøp', amount: 400000, rowKey: 'b1' });
  const { user } = await openApp(site, {}, `plan/budgetLine/${id}`);
  await user.type(await screen.findByRole('textbox', { name: /^Brukt hittil/ }, slow), '12 500');
  await user.tab();
  await waitFor(() => expect(site.rows(budgetLine)[0]).toMatchObject({ used: 12500 }), slow);
  await user.click(screen.getByRole('link', { name: 'Endre «Beløp i kroner»' }));
  await heading('Ny endringsforespørsel');
  const to = await screen.findByRole('textbox', { name: 'Til tall' }, slow);
  await user.clear(to);
  await user.type(to, '500 000');
  await user.type(screen.getByRole('textbox', { name: /^Hvorfor/ }), 'Flere avdelinger');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  await waitFor(
    () =>
      expect(site.rows(changeRequest)[0]).toMatchObject({
        name: 'Endring av Beløp i kroner: Frikjøp',
        kind: 'number',
        newNumber: 500000,
        targetTemplate: 'budgetLine',
        targetKey: 'b1',
        targetField: 'amount'
      }),
    slow
  );
  expect(site.rows(budgetLine)[0]).toMatchObject({ amount: 400000 });
});

test('a goal and a milestone are read under change control, with the way to ask for a change of each', async () => {
  const { site, add } = anApprovedPlan();
  const { id } = add(goal, { level: 'outcome', number: '1', name: 'Økt trygghet', rowKey: 'g1' });
  await openApp(site, {}, `plan/goals/${id}`);
  expect(await screen.findByRole('link', { name: 'Endre «Beskrivelse»' }, slow)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  closeAll();
  const row = add(milestone, { number: 'M1', name: 'Når pilot er evaluert', rowKey: 'm1' });
  const { user } = await openApp(site, {}, `plan/milestone/${row.id}`);
  await user.click(await screen.findByRole('link', { name: 'Endre «Ansvar»' }, slow));
  await heading('Ny endringsforespørsel');
  expect(await screen.findByText('Ny ansvarlig for M1', {}, slow)).toBeInTheDocument();
});

test('a new row of the plan is refused under change control, with the way to ask for it', async () => {
  const { site } = anApprovedPlan();
  await openApp(site, {}, 'plan/phase/new');
  expect(await screen.findByRole('link', { name: 'En annen endring' }, slow)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('that the risk analysis was done is recorded in the plan’s own chapter, whose text is only read', async () => {
  const { site } = anApprovedPlan();
  const { user } = await openApp(site, {}, 'plan/chapters/risk');
  const day = await screen.findByRole('textbox', { name: /gjennomgang/i }, slow);
  await user.type(day, '01.03.2018');
  await user.tab();
  await waitFor(() => expect(site.rows(projectPlan)[0]).toMatchObject({ riskReview: '2018-03-01' }), slow);
  expect(screen.getByRole('link', { name: /^Endre «/ })).toBeInTheDocument();
});

test('where the project names no programme leader, those of its programme decide', async () => {
  const { site, record, add } = anApprovedPlan();
  const owner = site.add(programme, { name: 'Programmet', leaders: [ola], key: 'prog' });
  site.changeAs('Ola Bø', project, record.id, {
    programme: { id: owner.id, title: 'Programmet' },
    programmeLeaders: [],
    projectOwner: null
  });
  const { id } = add(changeRequest, { name: 'Større omfang', change: 'Alle', reason: 'Behov', status: 'recommended' });
  site.opensAs({ me: ola });
  const { user } = await openApp(site, {}, `plan/changeRequest/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Vedta' }, slow));
  await user.click(await screen.findByRole('button', { name: 'Vedta' }, slow));
  await waitFor(() => expect(site.rows(changeRequest)[0]).toMatchObject({ status: 'adopted' }), slow);
});
