import { screen, waitFor, within } from '@testing-library/react';
import type { AnyDraft } from '../../src/domain/schema/record';
import type { Template } from '../../src/domain/schema/template';
import { activity } from '../../src/domain/templates/activity';
import { goal } from '../../src/domain/templates/goal';
import { lesson } from '../../src/domain/templates/lesson';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { aPlan, aProject, closeAll, openApp, rowOf } from './opened';
import { kari } from './people';

// Fetched when it is first used: not in the first test's time.
beforeAll(() => import('../../src/ui/history/History'), 60_000);
afterEach(closeAll);

const sentence = (text: string | RegExp): Promise<HTMLElement> => screen.findByText(text, {}, { timeout: 8000 });
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('what one person saved in one stretch is one entry, and each saving can be seen', async () => {
  const { site, record } = aProject();
  for (const purpose of ['Bedre', 'Bedre tjenester', 'Bedre tjenester for alle'])
    site.changeAs('Ola Bø', project, record.id, { purpose });
  const { user } = await openApp(site, {}, 'about/history');
  expect(await sentence('Ola Bø endret Prosjektets formål.')).toBeInTheDocument();
  expect(screen.getByText(/· 3 lagringer$/)).toBeInTheDocument();
  await user.click(button('Vis hver av de 3 lagringene'));
  expect(screen.getAllByText('Ola Bø endret Prosjektets formål.')).toHaveLength(4);
  expect(screen.getAllByRole('link', { name: /^Sammenlign med nå/ })).toHaveLength(3);
});

test('what was changed and changed back in one stretch is told as that', async () => {
  const { site, record } = aProject({ purpose: 'A' });
  for (const purpose of ['B', 'A']) site.changeAs('Ola Bø', project, record.id, { purpose });
  await openApp(site, {}, 'about/history');
  expect(await sentence('Ola Bø endret Prosjektets formål, og endret tilbake.')).toBeInTheDocument();
});

test('five hundred versions are shown some at a time, and the focus is on the first that came', async () => {
  const { site, record } = aProject();
  for (let turn = 1; turn < 500; turn += 1)
    site.changeAs(turn % 2 ? 'Ola Bø' : 'Kari Ås', project, record.id, { caseNumber: String(turn) });
  const { user } = await openApp(site, {}, 'about/history');
  await sentence(/til «499»\.$/);
  expect(screen.getAllByText(/^(Ola Bø|Kari Ås) /)).toHaveLength(20);
  const start = performance.now();
  await user.click(button('Vis eldre'));
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(screen.getAllByText(/^(Ola Bø|Kari Ås) /)).toHaveLength(40);
  expect(document.activeElement).toHaveTextContent('til «479».');
});

test.each<readonly [string, Template, AnyDraft, (id: number, milestoneId: number) => string, string]>([
  ['goal', goal, { name: 'Trygghet', level: 'outcome' }, (id) => `plan/goals/${id}`, 'Kari Ås opprettet målet.'],
  [
    'activity',
    activity,
    { name: 'Intervjue' },
    (id, at) => `plan/milestone/${at}/activities/${id}`,
    'Kari Ås opprettet aktiviteten.'
  ],
  ['lesson', lesson, { name: 'Spør tidlig' }, (id) => `lessons/${id}`, 'Kari Ås opprettet erfaringen.']
])('the history of a %s hangs under it, and is read when it is opened', async (_name, template, draft, path, told) => {
  const { site, record, milestones } = aPlan();
  const link = { id: milestones[0]!.id, title: 'M1' };
  const row = site.add(template, { ...rowOf(record), milestone: link, ...draft });
  const { user } = await openApp(site, {}, path(row.id, link.id));
  await waitFor(() => button('Historikk'), { timeout: 8000 });
  expect(site.calls.history).toBeUndefined();
  await user.click(button('Historikk'));
  expect(await sentence(told)).toBeInTheDocument();
  expect(window.location.hash).toBe(`#/${path(row.id, link.id)}/history`);
});

test('a chapter has the history of the plan, or of the project whose words are in it', async () => {
  const { site, record } = aProject();
  site.changeAs('Ola Bø', project, record.id, { background: 'Nytt' });
  const { user } = await openApp(site, {}, 'plan/chapters/mainGoals');
  await user.click(await screen.findByRole('button', { name: 'Historikk for prosjektet' }, { timeout: 8000 }));
  expect(await sentence('Ola Bø endret Bakgrunn.')).toBeInTheDocument();
  expect(window.location.hash).toBe('#/plan/chapters/mainGoals/history');
});

test('the history of what somebody has deleted ends, calmly', async () => {
  const { site, milestones } = aPlan();
  await openApp(site, {}, `plan/milestone/${milestones[0]!.id}`).then(async ({ user }) => {
    const tab = await screen.findByRole('link', { name: 'Historikk' }, { timeout: 8000 });
    site.failWith({ kind: 'NotFound', what: 'record' });
    await user.click(tab);
  });
  expect(await sentence(/^Noen har slettet milepælen, og historikken slutter her\./)).toHaveAttribute('role', 'status');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('what has come since is compared with, and the newest entry is not', async () => {
  const { site, milestones } = aPlan();
  const { id } = milestones[1]!;
  site.changeAs('Ola Bø', milestone, id, { responsible: kari });
  await openApp(site, {}, `plan/milestone/${id}/history`);
  const entry = (await sentence('Ola Bø satte Ansvar til Kari Ås.')).closest('li')!;
  expect(within(entry).queryByRole('link')).not.toBeInTheDocument();
  const made = screen.getByText('Kari Ås opprettet milepælen.').closest('li')!;
  expect(within(made).getByRole('link', { name: /^Sammenlign med nå: / })).toBeInTheDocument();
});
