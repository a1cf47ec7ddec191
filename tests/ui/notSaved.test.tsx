import { screen, waitFor } from '@testing-library/react';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { milestone } from '../../src/domain/templates/milestone';
import type { AnyRecord } from '../../src/data/repository';
import type { Template } from '../../src/domain/schema/template';
import { keyOf } from '../../src/ui/form/saving/unsaved';
import { aPlan, closeAll, heading, openApp, rowOf } from './opened';
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
}

/** What a form left behind in the browser. */
function leave({ template, record, known = {}, login = kari.login, before = {}, mine }: Left): void {
  const key = keyOf({ template, record, known: { ...known }, login, path: '/sites/framdrift' });
  localStorage.setItem(
    `${key}~1-00000000-0000-4000-8000-000000000000~left`,
    JSON.stringify({ version: record?.version ?? null, before, mine })
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
  leave({ template: followUpReport, record: report, before: { cause: '' }, mine: { cause: 'Skrevet på toget' } });
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
  const { site, record, milestones } = aReport();
  const known = { ...rowOf(record), milestone: { id: milestones[1]!.id, title: 'M2' } };
  const { activity } = await import('../../src/domain/templates/activity');
  leave({ template: activity, record: null, known, before: { name: '' }, mine: { name: 'Lage guide' } });
  await openApp(site);
  const link = await screen.findByRole('link', { name: 'Ny aktivitet' }, { timeout: 8000 });
  expect(link).toHaveAttribute('href', expect.stringContaining(`/plan/milestone/${milestones[1]!.id}/activities/new`));
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
