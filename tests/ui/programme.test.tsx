import { screen, waitFor, within } from '@testing-library/react';
import type { AnyRecord } from '../../src/data/repository';
import { budgetLine } from '../../src/domain/templates/budgetLine';
import { activity } from '../../src/domain/templates/activity';
import { goal } from '../../src/domain/templates/goal';
import { programme } from '../../src/domain/templates/programme';
import { programmeGoal } from '../../src/domain/templates/programmeGoal';
import { project } from '../../src/domain/templates/project';
import { projectInterface } from '../../src/domain/templates/projectInterface';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { reportingLine } from '../../src/domain/templates/reportingLine';
import { aPlan, closeAll, heading, key, openApp, rowOf } from './opened';
import { kari, ola } from './site';
import type { Memory } from './site';

afterEach(closeAll);

const soon = { timeout: 8000 };

interface Case {
  readonly site: Memory;
  readonly record: AnyRecord;
  readonly of: AnyRecord;
  readonly choice: AnyRecord;
}

/** A programme led by Kari with one strategic choice, which a goal of the plan's project supports. */
function aProgramme(): Case {
  const { site, record } = aPlan();
  const of = site.add(programme, { name: 'Aktiv omsorg', key: 'p-1', overallGoal: 'Tidlig innsats', leaders: [kari] });
  const link = { id: of.id, title: 'Aktiv omsorg' };
  site.changeAs('Kari Ås', project, record.id, { programme: link });
  const choice = site.add(programmeGoal, { programme: link, kind: 'strategy', number: '1', name: 'Bo lenger hjemme' });
  const supports = [{ id: choice.id, title: 'Bo lenger hjemme' }];
  site.add(goal, {
    ...rowOf(record),
    level: 'outcome',
    number: '7',
    name: 'Bruker bor hjemme',
    programmeGoals: supports
  });
  return { site, record, of, choice };
}

const full = ({ site, record }: Pick<Case, 'site' | 'record'>): void =>
  void site.add(projectPlan, { ...rowOf(record), rowKey: key, name: 'P', extent: 'full' });

test('a programme shows how its projects stand, and which of their goals support its choices', async () => {
  const { site, of } = aProgramme();
  await openApp(site, {}, `programmes/${of.id}`);
  await heading('Aktiv omsorg');
  const table = screen.getByRole('table', { name: 'Prosjekter i programmet' });
  expect(within(table).getByRole('link', { name: 'Tillitsmodellen' })).toBeInTheDocument();
  expect(within(table).getByText('1 over fristen')).toBeInTheDocument();
  expect(within(table).getByText(/Når praksis er kartlagt/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '7 Bruker bor hjemme' })).toHaveAttribute(
    'href',
    expect.stringContaining('/plan/goals/')
  );
  expect(screen.getByText('Årsrapport: 1. feb. 2018')).toBeInTheDocument();
});

test('a strategic choice is written where it stands, and is there for the projects', async () => {
  const { site, of } = aProgramme();
  const { user } = await openApp(site, {}, `programmes/${of.id}/goals/new`);
  await user.type(await screen.findByRole('textbox', { name: /^Veivalg eller mål/ }, soon), 'Tidlig innsats');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  await waitFor(() =>
    expect(site.rows(programmeGoal)[1]).toMatchObject({ name: 'Tidlig innsats', number: '2', programme: { id: of.id } })
  );
});

test('who does not lead the programme reads it, also by the address of its form; who does, edits it', async () => {
  const { site, of } = aProgramme();
  site.opensAs({ me: ola });
  await openApp(site, {}, `programmes/${of.id}/edit`);
  await heading('Aktiv omsorg');
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Rediger|Nytt/ })).not.toBeInTheDocument();
  closeAll();
  site.opensAs({ me: kari });
  await openApp(site, {}, `programmes/${of.id}/edit`);
  expect(await screen.findByRole('textbox', { name: /^Overordnet mål/ }, soon)).toBeInTheDocument();
});

test('the leaders of the programme lead a project that has named none: they are among its people', async () => {
  const { site, record } = aProgramme();
  site.changeAs('Ola Bø', project, record.id, { projectLeader: ola });
  await openApp(site, {}, 'people');
  const roles = await screen.findByRole('region', { name: /Roller/ }, soon);
  expect(within(roles).getByText(kari.name)).toBeInTheDocument();
  expect(site.rows(project)[0]).toMatchObject({ programmeLeaders: [] });
});

test('the plan’s background says what the programme wants, and projects are listed under it', async () => {
  const made = aProgramme();
  full(made);
  await openApp(made.site, {}, 'plan/chapters/background');
  const part = await screen.findByRole('region', { name: 'Programmet' }, soon);
  expect(within(part).getByText('Bo lenger hjemme')).toBeInTheDocument();
});

test('an interface is seen from the other project, with what was written', async () => {
  const made = aProgramme();
  full(made);
  const other = made.site.add(project, { key: 'other', name: 'Pasientflyt' });
  made.site.add(projectInterface, { ...rowOf(other), name: 'Tillitsmodellen', otherKey: key, about: 'Samme brukere' });
  const { user } = await openApp(made.site, {}, 'plan/chapters/milestones');
  const incoming = await screen.findByRole('region', { name: 'Prosjekter som peker hit' }, soon);
  expect(within(incoming).getByRole('link', { name: 'Skrevet i Pasientflyt' })).toBeInTheDocument();
  expect(within(incoming).getByText('Samme brukere')).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Et av prosjektene her' }), 'Pasientflyt');
  await user.click(screen.getByRole('button', { name: 'Legg til' }));
  await waitFor(() =>
    expect(made.site.rows(projectInterface)[1]).toMatchObject({
      name: 'Pasientflyt',
      otherKey: 'other',
      projectKey: key
    })
  );
});

test('the budget is summed, with what the activities take beside it', async () => {
  const made = aProgramme();
  full(made);
  const { site, record } = made;
  site.add(budgetLine, { ...rowOf(record), kind: 'cost', name: 'Frikjøp', amount: 500_000 });
  site.add(budgetLine, { ...rowOf(record), kind: 'funding', name: 'Tilskudd', amount: 200_000, grant: 'applied' });
  const [first] = site.rows({ name: 'milestone' } as never);
  const milestone = { id: first!.id, title: 'M1' };
  site.add(activity, { ...rowOf(record), milestone, name: 'Intervjue', hours: 40, cost: 1000 });
  await openApp(site, {}, 'plan/chapters/budget');
  const use = await screen.findByRole('region', { name: 'Ressursbruk i aktivitetene' }, soon);
  expect(within(use).getByRole('row', { name: /M1.*40.*1.000/ })).toBeInTheDocument();
  expect(screen.getByText('Tilskudd som ikke er avgjort').nextSibling).toHaveTextContent(/^200.000/);
  expect(screen.getByText('Mangler').nextSibling).toHaveTextContent(/^500.000/);
});

test('the usual reporting lines are added with one press, once', async () => {
  const made = aProgramme();
  full(made);
  const { user } = await openApp(made.site, {}, 'plan/chapters/reporting');
  await user.click(await screen.findByRole('button', { name: 'Legg inn de vanlige linjene' }, soon));
  await waitFor(() => expect(made.site.rows(reportingLine)).toHaveLength(4));
  await waitFor(() => expect(screen.queryByRole('button', { name: /vanlige/ })).not.toBeInTheDocument());
  expect(await screen.findAllByText('Ikke avtalt', {}, soon)).toHaveLength(4);
});
