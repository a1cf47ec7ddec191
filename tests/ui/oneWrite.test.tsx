import { screen, waitFor } from '@testing-library/react';
import { activity } from '../../src/domain/templates/activity';
import { programme } from '../../src/domain/templates/programme';
import { project } from '../../src/domain/templates/project';
import { aPlan, aProject, closeAll, openApp, rowOf } from './opened';

afterEach(closeAll);

const slow = { timeout: 8000 };
const planned = { words: '', date: '2018-02-01' };
const later = { words: '', date: '2018-03-01' };

test('an activity’s first deadline is kept in the write that gives it another, and not before that comes through', async () => {
  const { site, record, milestones } = aPlan();
  const [first] = milestones;
  const own = { ...rowOf(record), milestone: { id: first!.id, title: 'M1' }, name: 'Intervjue', rowKey: 'a1' };
  const { id } = site.add(activity, { ...own, deadline: planned });
  // It was made yesterday: the day it is made, a deadline is corrected.
  Object.assign(site.rows(activity)[0]!, { created: { by: 'Kari Ås', at: new Date(2018, 0, 9, 12).toISOString() } });
  const stored = () => site.rows(activity)[0]!;
  const { user } = await openApp(site, {}, `plan/milestone/${first!.id}/activities/${id}`);
  const field = await screen.findByRole('textbox', { name: /^Frist/ }, slow);
  site.failWith({ kind: 'Unavailable', detail: 'gone' });
  await user.clear(field);
  await user.type(field, '01.03.2018');
  await user.tab();
  await waitFor(() => expect(site.calls.update).toBeGreaterThan(0), slow);
  expect(stored()).toMatchObject({ deadline: planned, originalDeadline: null });
  site.failWith(null);
  const before = site.calls.update ?? 0;
  await user.type(screen.getByRole('textbox', { name: /^Kommentar/ }), 'Sykdom');
  await user.tab();
  await waitFor(() => expect(stored()).toMatchObject({ deadline: { date: later.date } }), slow);
  expect(stored()).toMatchObject({ originalDeadline: planned });
  await waitFor(() => expect(stored()).toMatchObject({ comment: 'Sykdom' }), slow);
  expect((site.calls.update ?? 0) - before).toBeLessThanOrEqual(2);
});

test('a project of a programme chooses among its intakes, and keeps what was written before', async () => {
  const { site, record } = aProject({ intake: 'Første runde' });
  const of = site.add(programme, { name: 'Aktiv omsorg', key: 'p-1', intakes: 'Pulje 1\n Pulje 2 \n\nPulje 1' });
  site.changeAs('Ola Bø', project, record.id, { programme: { id: of.id, title: 'Aktiv omsorg' } });
  const { user } = await openApp(site, {}, 'about');
  const intake = await screen.findByRole('combobox', { name: /^Pulje/ }, slow);
  expect(intake).toHaveTextContent('Første runde');
  await user.click(intake);
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Pulje 1',
    'Pulje 2',
    'Første runde'
  ]);
  await user.click(screen.getByRole('option', { name: 'Pulje 2' }));
  await waitFor(() => expect(site.rows(project)[0]).toMatchObject({ intake: 'Pulje 2' }), slow);
});

test('a project of no programme writes its intake itself', async () => {
  const { site } = aProject();
  const { user } = await openApp(site, {}, 'about');
  await user.type(await screen.findByRole('textbox', { name: /^Pulje/ }, slow), 'Runde 3');
  await user.tab();
  await waitFor(() => expect(site.rows(project)[0]).toMatchObject({ intake: 'Runde 3' }), slow);
});
