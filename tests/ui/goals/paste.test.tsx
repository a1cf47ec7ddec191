import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { goal } from '../../../src/domain/templates/goal';
import { goalTable } from '../../support/askoyGoals';
import { aProject, closeAll, openApp, rowOf } from '../opened';
import type { App } from '../opened';
import { fixture } from '../paste/pasting';

afterEach(closeAll);

const box = (): Promise<HTMLElement> =>
  screen.findByRole('textbox', { name: 'Lim inn målene (Ctrl+V)' }, { timeout: 8000 });

async function paste(text: string, html = ''): Promise<void> {
  const event = createEvent.paste(await box());
  const getData = (type: string): string => (type === 'text/html' ? html : text);
  Object.defineProperty(event, 'clipboardData', { value: { getData } });
  const field = await box();
  act(() => void fireEvent(field, event));
  await screen.findByRole('heading', { name: 'Slik leser vi målene' });
}

const open = (site = aProject().site): Promise<App> => openApp(site, {}, 'plan/goals/paste');
const stored = (site: App['site']): readonly unknown[] =>
  site.rows(goal).map(({ level, number, name, including }) => [level, number, name, including]);

test('the chapter leads here, with the focus in the box', async () => {
  const { user } = await openApp(aProject().site, {}, 'plan/goals');
  await user.click(await screen.findByRole('button', { name: 'Lim inn mål' }, { timeout: 8000 }));
  await waitFor(async () => expect(await box()).toHaveFocus());
});

test.each([
  ['a PDF', 'askoy.goals.txt', ''],
  ['Word', '', 'askoy.goals.word.html'],
  ['Excel', 'askoy.goals.excel.tsv', '']
])('the thirteen goals of the Askøy plan out of %s are stored with one press', async (_from, text, html) => {
  const { user, site } = await open();
  await paste(text && fixture(text), html && fixture(html));
  expect(screen.getAllByText('13 mål: 9 effektmål og 4 resultatmål')).not.toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Lagre 13 mål' }));
  await screen.findByRole('heading', { name: '13 mål er lagret' });
  expect(stored(site)).toEqual(goalTable.map((row) => [...row]));
  expect(site.rows(goal).map(({ order }) => order)).toEqual(goalTable.map((_, at) => at + 1));
  expect(site.calls).toMatchObject({ createAll: 1 });
});

test('goals without headings ask once what kind they are', async () => {
  const { user, site } = await open();
  await paste('1\tBedre tjenester\n2\tØkt trygghet');
  await user.click(screen.getByRole('button', { name: 'Lagre 2 mål' }));
  expect(screen.getByText(/^2 mål trenger et svar/)).toBeInTheDocument();
  const levels = screen.getByRole('radiogroup', { name: 'Hva slags mål er disse 2? For alle:' });
  await user.click(within(levels).getByRole('radio', { name: 'Resultatmål' }));
  await user.click(screen.getByRole('button', { name: 'Lagre 2 mål' }));
  await screen.findByRole('heading', { name: '2 mål er lagret' });
  expect(stored(site)).toMatchObject([
    ['output', '1', 'Bedre tjenester', ''],
    ['output', '2', 'Økt trygghet', '']
  ]);
});

test('a goal can be corrected, left out, stored and taken back', async () => {
  const { user, site } = await open();
  await paste('Effektmål\n1\tBedre tjenester\n2\tØkt trygghet');
  await user.click(screen.getByRole('button', { name: 'Rett målet 1 Bedre tjenester' }));
  await user.click(screen.getByRole('radio', { name: 'Hovedmål' }));
  await user.type(screen.getByRole('textbox', { name: 'Herunder' }), 'raskere svar');
  await user.click(screen.getByRole('button', { name: 'Ferdig' }));
  await user.click(screen.getByRole('checkbox', { name: 'Ta med målet 2 Økt trygghet' }));
  await user.click(screen.getByRole('button', { name: 'Lagre 1 mål' }));
  await screen.findByRole('heading', { name: '1 mål er lagret' });
  expect(stored(site)).toEqual([['main', '1', 'Bedre tjenester', 'raskere svar']]);
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  await screen.findByRole('heading', { name: 'Slik leser vi målene' });
  expect(stored(site)).toEqual([]);
});

test('goals that the project has already are left out until somebody says otherwise', async () => {
  const { site, record } = aProject();
  site.add(goal, { ...rowOf(record), level: 'outcome', name: 'Bedre tjenester' });
  await open(site);
  await paste('Effektmål\n1\tBedre  tjenester\n2\tØkt trygghet');
  expect(screen.getByRole('checkbox', { name: /Bedre tjenester/ })).not.toBeChecked();
  expect(screen.getByText('Står blant målene fra før')).toBeInTheDocument();
});

test('text without a goal gets a clear sentence', async () => {
  await open();
  const field = await box();
  const event = createEvent.paste(field);
  Object.defineProperty(event, 'clipboardData', { value: { getData: () => '' } });
  act(() => void fireEvent(field, event));
  expect((await screen.findAllByText(/Det var ingen tekst/)).length).toBeGreaterThan(0);
});
