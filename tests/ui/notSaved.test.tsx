import { screen, waitFor } from '@testing-library/react';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { benefit } from '../../src/domain/templates/benefit';
import { milestone } from '../../src/domain/templates/milestone';
import { phase } from '../../src/domain/templates/phase';
import { programme } from '../../src/domain/templates/programme';
import { risk } from '../../src/domain/templates/risk';
import { stakeholder } from '../../src/domain/templates/stakeholder';
import type { AnyRecord } from '../../src/data/repository';
import type { Template } from '../../src/domain/schema/template';
import { keyOf } from '../../src/ui/form/saving/unsaved';
import { aPlan, closeAll, heading, key, openApp, rowOf } from './opened';
import { kari, ola } from './site';

/** «Nå» tells of what this browser has and SharePoint has not. */
beforeEach(() => localStorage.clear());
afterEach(() => {
  closeAll();
});

const told = 'Du har skrevet noe som ikke er lagret:';

interface Left {
  readonly template: Template;
  readonly record: AnyRecord | null;
  readonly known?: object;
  readonly login?: string;
  readonly before?: object;
  readonly mine: object;
  /** The screen it was written on. */
  readonly at?: readonly string[];
}

/** What a form left behind in the browser. */
function leave({ template, record, known = {}, login = kari.login, before = {}, mine, at = [] }: Left): void {
  const key = keyOf({ template, record, known: { ...known }, login, path: '/sites/framdrift' });
  localStorage.setItem(
    `${key}~1-00000000-0000-4000-8000-000000000000~left`,
    JSON.stringify({ version: record?.version ?? null, at, before, mine })
  );
}

function aReport(): ReturnType<typeof aPlan> & { readonly report: AnyRecord } {
  const plan = aPlan();
  const about = { id: plan.milestones[0]!.id, title: 'M1' };
  const report = plan.site.add(followUpReport, {
    ...rowOf(plan.record),
    milestone: about,
    name: 'Rapport M1',
    cause: ''
  });
  return { ...plan, report };
}

test('what was written without a network and left is told of, and sent when its form is opened', async () => {
  const { site, report } = aReport();
  const at = ['reports', String(report.id)];
  leave({ template: followUpReport, record: report, before: { cause: '' }, mine: { cause: 'Skrevet på toget' }, at });
  const { user } = await openApp(site);
  await screen.findByText(told, {}, { timeout: 8000 });
  await user.click(screen.getByRole('link', { name: '«Rapport M1»' }));
  await waitFor(() => expect(site.rows(followUpReport)).toMatchObject([{ cause: 'Skrevet på toget' }]), {
    timeout: 8000
  });
  await user.click(screen.getByRole('link', { name: 'Nå' }));
  await heading(/^Din tur/);
  await waitFor(() => expect(screen.queryByText(told)).not.toBeInTheDocument());
});

test('what is stored by now, what is somebody else’s, and what is no draft are not told of', async () => {
  const { site, report, milestones } = aReport();
  leave({ template: followUpReport, record: report, before: { cause: '' }, mine: { cause: '' } });
  leave({ template: milestone, record: milestones[0]!, login: ola.login, mine: { description: 'Olas' } });
  localStorage.setItem(`framdrift:unsaved:1:${kari.login}:${String(report.projectKey)}:milestone:7~left`, '{"mine":');
  await openApp(site);
  await heading('Din tur (4)');
  expect(screen.queryByText(told)).not.toBeInTheDocument();
});

test('a new record that was begun leads to where it was begun', async () => {
  const { site, milestones } = aReport();
  const at = ['plan', 'milestone', String(milestones[1]!.id), 'activities', 'new'];
  const first = await openApp(site, {}, at.join('/'));
  await first.user.type(await screen.findByRole('textbox', { name: 'Aktivitet' }, { timeout: 8000 }), 'Lage guide');
  await first.user.click(screen.getByRole('link', { name: 'Nå' }));
  const link = await screen.findByRole('link', { name: 'Ny aktivitet' }, { timeout: 8000 });
  expect(link).toHaveAttribute('href', `#/${at.join('/')}`);
});

describe('in a part of the project that has not been opened', () => {
  test('what was written in a record is told of by its name, and is there again', async () => {
    const { site, record } = aReport();
    const row = site.add(stakeholder, { ...rowOf(record), name: 'NAV Askøy', expectation: '' });
    const at = ['people', 'stakeholder', String(row.id)];
    leave({
      template: stakeholder,
      record: row,
      before: { expectation: '' },
      mine: { expectation: 'Raskere svar' },
      at
    });
    const { user } = await openApp(site);
    await user.click(await screen.findByRole('link', { name: 'Interessent «NAV Askøy»' }, { timeout: 8000 }));
    await waitFor(() => expect(site.rows(stakeholder)).toMatchObject([{ expectation: 'Raskere svar' }]), {
      timeout: 8000
    });
  });

  test('a new one leads to where it was begun; one that is deleted can be copied', async () => {
    const { site, record } = aReport();
    const gone = site.add(risk, { ...rowOf(record), name: 'Få folk' });
    leave({ template: risk, record: gone, before: { name: 'Få folk' }, mine: { name: 'For få folk' } });
    site.deleteAs(risk, gone.id);
    const at = ['benefits', 'benefit', 'new'];
    leave({ template: benefit, record: null, known: rowOf(record), before: { name: '' }, mine: { name: 'Tid' }, at });
    await openApp(site);
    const link = await screen.findByRole('link', { name: 'Ny gevinst' }, { timeout: 8000 });
    expect(link).toHaveAttribute('href', '#/benefits/benefit/new');
    expect(screen.getByText(/^Risiko eller mulighet \(slettet\)/)).toBeInTheDocument();
  });

  test('what stands in a chapter of the plan is told of too', async () => {
    const { site, record } = aReport();
    const row = site.add(phase, { ...rowOf(record), name: 'Forprosjekt' });
    leave({ template: phase, record: row, before: { name: 'Forprosjekt' }, mine: { name: 'Forprosjektet' } });
    await openApp(site);
    expect(await screen.findByRole('link', { name: 'Fase «Forprosjekt»' }, { timeout: 8000 })).toBeInTheDocument();
  });

  test('nothing of it is read where nothing was written there', async () => {
    const { site, report } = aReport();
    leave({ template: followUpReport, record: report, before: { cause: '' }, mine: { cause: 'Skrevet på toget' } });
    await openApp(site);
    await screen.findByText(told, {}, { timeout: 8000 });
    expect(site.calls.read ?? 0).toBe(0);
  });
});

test('what belongs to the site and not to a project is told of as well', async () => {
  const { site } = aReport();
  const at = ['programmes', 'new'];
  leave({ template: programme, record: null, before: { name: '' }, mine: { name: 'Leve hele livet' }, at });
  await openApp(site, {}, `project/${key}/now`);
  const link = await screen.findByRole('link', { name: 'Nytt program' }, { timeout: 8000 });
  expect(link).toHaveAttribute('href', '#/programmes/new');
});

test('what was written in something that is deleted since can be copied, and thrown away', async () => {
  const { site, report } = aReport();
  leave({ template: followUpReport, record: report, before: { cause: '' }, mine: { cause: 'Skrevet på toget' } });
  site.deleteAs(followUpReport, report.id);
  const { user } = await openApp(site);
  await screen.findByText(/\(slettet\)/, {}, { timeout: 8000 });
  await user.click(screen.getByRole('button', { name: 'Kopier teksten' }));
  expect(await navigator.clipboard.readText()).toBe('Årsak\nSkrevet på toget');
  await user.click(screen.getByRole('button', { name: /^Kast det/ }));
  expect(screen.queryByText(told)).not.toBeInTheDocument();
  expect(Object.keys(localStorage).filter((key) => key.startsWith('framdrift:unsaved'))).toEqual([]);
});
