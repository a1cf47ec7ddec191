import { screen, waitFor } from '@testing-library/react';
import { goal } from '../../../src/domain/templates/goal';
import { aProject, closeAll, openApp } from '../opened';
import type { App } from '../opened';

afterEach(closeAll);

const begin = async (site = aProject().site): Promise<App> => {
  const app = await openApp(site, {}, 'plan/goals/new');
  await screen.findByRole('heading', { name: 'Nye mål' }, { timeout: 8000 });
  return app;
};
const sentence = (): HTMLElement => screen.getByRole('textbox', { name: /^Beskrivelse/ });

test('with the keyboard alone: type, Enter, next; numbers count for themselves at each level', async () => {
  const { user, site } = await begin();
  expect(sentence()).toHaveFocus();
  await user.click(screen.getByRole('radio', { name: 'Effektmål' }));
  await user.click(sentence());
  await user.keyboard('Bedre tjenester{Enter}Økt trygghet{Enter}');
  await user.click(screen.getByRole('radio', { name: 'Resultatmål' }));
  await user.click(sentence());
  await user.keyboard('Ny modell{Tab}slik den er definert{Enter}');
  await waitFor(() => expect(site.rows(goal)).toHaveLength(3));
  expect(
    site.rows(goal).map(({ level, number, name, including, order }) => [level, number, name, including, order])
  ).toEqual([
    ['outcome', '1', 'Bedre tjenester', '', 1],
    ['outcome', '2', 'Økt trygghet', '', 2],
    ['output', '1', 'Ny modell', 'slik den er definert', 3]
  ]);
  expect(sentence()).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Nr.' })).toHaveValue('2');
  expect(screen.getByRole('radio', { name: 'Resultatmål' })).toBeChecked();
});

test('Shift and Enter break the line under «Herunder»', async () => {
  const { user, site } = await begin();
  await user.keyboard('Ny modell{Tab}a{Shift>}{Enter}{/Shift}b{Enter}');
  await waitFor(() => expect(site.rows(goal)).toMatchObject([{ including: 'a\nb' }]));
});

test('an empty goal is not stored, and the focus goes to what is missing', async () => {
  const { user, site } = await begin();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Fyll ut dette feltet.')).toBeInTheDocument();
  expect(sentence()).toHaveFocus();
  expect(site.rows(goal)).toEqual([]);
});

test('a goal that did not arrive stays with the reason, and what is being written is kept', async () => {
  const { user, site } = await begin();
  site.failWith({ kind: 'Unavailable', detail: '' });
  await user.keyboard('Bedre tjenester{Enter}Halvferdig');
  expect(await screen.findByText(/^Ikke lagret\. /, { selector: 'li span' })).toBeInTheDocument();
  site.failWith(null);
  await user.click(screen.getByRole('button', { name: 'Prøv igjen' }));
  await waitFor(() => expect(site.rows(goal)).toMatchObject([{ name: 'Bedre tjenester' }]));
  await user.click(screen.getByRole('button', { name: 'Ferdig' }));
  await user.click(await screen.findByRole('button', { name: 'Nytt mål' }));
  await waitFor(() => expect(sentence()).toHaveValue('Halvferdig'));
});
