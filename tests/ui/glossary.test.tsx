import { screen, waitFor, within } from '@testing-library/react';
import { goal } from '../../src/domain/templates/goal';
import { aProject, closeAll, openApp, rowOf } from './opened';
import type { Memory } from './site';

afterEach(closeAll);

function withGoal(): { readonly site: Memory; readonly id: number } {
  const { site, record } = aProject({ purpose: 'Et effektmål er ikke et formål.' });
  return { site, id: site.add(goal, { ...rowOf(record), level: 'outcome', name: 'Bedre effektmål' }).id };
}

const term = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name }, { timeout: 8000 });

test('a term in a heading says what it means when it is pressed; where the sources explain it twice, both', async () => {
  const { user } = await openApp(withGoal().site, {}, 'plan/goals');
  const word = await term('Effektmål');
  expect(word).toHaveAttribute('aria-expanded', 'false');
  await user.click(word);
  const note = within(screen.getByRole('note'));
  expect(note.getByText(/^Beskriver hvorfor prosjektet er etablert \(HVORFOR\)/)).toBeInTheDocument();
  expect(note.getByText(/^Effektmålene beskriver den positive effekten/)).toBeInTheDocument();
});

test('with the keyboard alone: Enter opens it, Escape closes it and nothing else', async () => {
  const { user } = await openApp(withGoal().site, {}, 'plan/goals');
  (await term('Effektmål')).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('note')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
  expect(await term('Effektmål')).toHaveFocus();
});

test('it closes when one goes elsewhere', async () => {
  const { user } = await openApp(withGoal().site, {}, 'plan/goals');
  await user.click(await term('Effektmål'));
  await user.tab();
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
});

test('what people have typed is never marked', async () => {
  await openApp(withGoal().site, {}, 'plan/goals');
  await term('Effektmål');
  expect(screen.getAllByRole('button', { name: /^effektmål$/i })).toHaveLength(1);
  expect(within(screen.getByText('Bedre effektmål')).queryByRole('button')).not.toBeInTheDocument();
});

test('terms in guidance beside a field are explained, in nynorsk too', async () => {
  const { site, id } = withGoal();
  const { user } = await openApp(site, { locale: 'nn-NO' }, `plan/goals/${id}/supports`);
  const supports = within((await screen.findByText('Medverkar til')).closest<HTMLElement>('[data-field]')!);
  await user.click(supports.getByRole('button', { name: 'Rettleiing' }));
  await user.click(await supports.findByRole('button', { name: 'effektmålet' }));
  await waitFor(() => expect(screen.getByRole('note')).toHaveTextContent(/^EffektmålSkildrar kvifor prosjektet/));
});
