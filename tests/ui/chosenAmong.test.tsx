import { screen, waitFor } from '@testing-library/react';
import { benefit } from '../../src/domain/templates/benefit';
import { goal } from '../../src/domain/templates/goal';
import { measure } from '../../src/domain/templates/measure';
import { risk } from '../../src/domain/templates/risk';
import { aProject, closeAll, openApp, rowOf } from './opened';

afterEach(closeAll);

const slow = { timeout: 8000 };

test('a benefit is part of an effektmål; another goal that it was tied to before stays until it is taken out', async () => {
  const { site, record } = aProject();
  const add = (level: string, name: string) => site.add(goal, { ...rowOf(record), level, name });
  add('outcome', 'Økt trygghet');
  add('output', 'Opplæring gitt');
  const old = add('output', 'Modell beskrevet');
  const row = site.add(benefit, {
    ...rowOf(record),
    name: 'Færre vikarer',
    valuation: 'qualitative',
    goals: [{ id: old.id, title: 'Modell beskrevet' }]
  });
  const { user } = await openApp(site, {}, `benefits/benefit/${row.id}`);
  const goals = await screen.findByRole('group', { name: 'Knyttet til mål' }, slow);
  const names = Array.from(goals.querySelectorAll('label')).map(({ textContent }) => textContent);
  expect(names).toEqual(['Økt trygghet', 'Modell beskrevet']);
  await user.click(screen.getByRole('checkbox', { name: 'Økt trygghet' }));
  await waitFor(() => expect(site.rows(benefit)[0]!.goals).toHaveLength(2), slow);
});

test('whoever deletes a risk is told what goes with it, and it is gone from the screen with it', async () => {
  const { site, record } = aProject();
  const own = { ...rowOf(record), kind: 'risk', name: 'Sykdom', rowKey: 'r1' };
  const row = site.add(risk, own);
  site.add(measure, { ...rowOf(record), kind: 'preventive', name: 'Vikarliste', recordKey: 'r1', rowKey: 'm1' });
  site.add(measure, { ...rowOf(record), kind: 'preventive', name: 'Prosjektets eget', rowKey: 'm2' });
  const { user } = await openApp(site, {}, `benefits/risk/${row.id}`);
  await user.click(await screen.findByRole('button', { name: 'Slett' }, slow));
  const asked = await screen.findByRole('group', { name: /Sykdom/ }, slow);
  expect(asked).toHaveTextContent('Dette slettes også: Tiltak (1).');
});
