import { act, screen, waitFor } from '@testing-library/react';
import { milestone } from '../../../src/domain/templates/milestone';
import { project } from '../../../src/domain/templates/project';
import { keyOf } from '../../../src/ui/form/saving/unsaved';
import { aSetting, aSite, kari, ola } from '../support';
import { aMilestone, given } from './records';
import { field, saveButton, show } from './support';

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

const kept = (): readonly (string | null)[] => Object.keys(localStorage).map((key) => localStorage.getItem(key));
const notice = (): HTMLElement | null => screen.queryByText('Vi har hentet fram det du skrev sist.');

test('what is typed and not saved is there when the form is opened again', async () => {
  const site = aSite();
  const record = aMilestone(site);
  const setting = await aSetting({ site });
  const first = show(setting, { template: milestone, record });
  expect(notice()).not.toBeInTheDocument();
  await first.user.type(field('Utdyping'), 'Nesten ferdig');
  await first.user.type(field('Frist'), 'Ultimo mars 2018');
  first.unmount();
  show(setting, { template: milestone, record });
  expect(notice()).toBeInTheDocument();
  expect(field('Utdyping')).toHaveValue('Nesten ferdig');
  expect(field('Frist')).toHaveValue('Ultimo mars 2018');
});

test('it can be thrown away', async () => {
  const site = aSite();
  const record = aMilestone(site, { description: 'Lagret tekst' });
  const setting = await aSetting({ site });
  const first = show(setting, { template: milestone, record });
  await first.user.type(field('Utdyping'), ' og mer');
  first.unmount();
  const { user } = show(setting, { template: milestone, record });
  await user.click(screen.getByRole('button', { name: 'Kast det' }));
  expect(field('Utdyping')).toHaveValue('Lagret tekst');
  expect(notice()).not.toBeInTheDocument();
  expect(field('Nr.')).toHaveFocus();
  expect(kept()).toEqual([]);
});

test('it is kept while one writes, and gone when it is saved', async () => {
  const site = aSite();
  const { user } = show(await aSetting({ site }), { template: milestone, record: null, known: given });
  await user.type(field('Beskrivelse av milepæler'), 'Når alt er klart');
  await waitFor(() => expect(kept()).toEqual([expect.stringContaining('Når alt er klart')]));
  await user.click(saveButton());
  await screen.findByText(/^Lagret/);
  expect(kept()).toEqual([]);
});

test('it is kept at once when the page is left', async () => {
  const { user } = show(await aSetting(), { template: milestone, record: null, known: given });
  await user.type(field('Utdyping'), 'Vips');
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(kept()).toEqual([expect.stringContaining('Vips')]);
});

test('where somebody has saved other words in the same field meanwhile, one is asked at once', async () => {
  const site = aSite();
  const record = aMilestone(site, { description: 'Før' });
  const setting = await aSetting({ site });
  const first = show(setting, { template: milestone, record });
  await first.user.type(field('Utdyping'), ' og etter');
  first.unmount();
  const newer = site.changeAs('Ola Bø', milestone, record.id, { description: 'Olas tekst' });
  show(setting, { template: milestone, record: newer as unknown as typeof record });
  expect(screen.getByRole('heading', { name: 'Velg hva som skal gjelde' })).toBeInTheDocument();
  expect(screen.getByText('Før og etter')).toBeInTheDocument();
  expect(screen.getByText('Olas tekst')).toBeInTheDocument();
});

test('somebody else on the same machine, another record and another project do not see it', () => {
  const base = { template: milestone, record: null, known: given, login: kari.login, path: '/sites/a' };
  const keys = [
    keyOf(base),
    keyOf({ ...base, login: ola.login }),
    keyOf({ ...base, record: { ...given, id: 3 } }),
    keyOf({ ...base, known: { projectKey: 'key-2' } }),
    keyOf({ ...base, known: { ...given, milestone: { id: 3, title: 'M3' } } }),
    keyOf({ ...base, known: { ...given, milestone: { id: 4, title: 'M4' } } }),
    keyOf({ ...base, known: {} }),
    keyOf({ ...base, known: {}, path: '/sites/b' })
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('a new project is found again, although its key is made anew each time', async () => {
  const setting = await aSetting();
  const first = show(setting, { template: project, record: null, known: { key: 'first' } });
  await first.user.type(field('Prosjektnavn'), 'Tillitsmodellen');
  first.unmount();
  show(setting, { template: project, record: null, known: { key: 'second' } });
  expect(notice()).toBeInTheDocument();
  expect(field('Prosjektnavn')).toHaveValue('Tillitsmodellen');
});

test('a browser that keeps nothing says so', async () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { user } = show(await aSetting(), { template: milestone, record: null, known: given });
  await user.type(field('Utdyping'), 'Hei');
  expect(
    await screen.findByText('Nettleseren kan ikke ta vare på det du skriver her. Lagre ofte.')
  ).toBeInTheDocument();
});

test('rubbish in the browser is nothing', async () => {
  const key = keyOf({
    template: milestone,
    record: null,
    known: given,
    login: kari.login,
    path: '/sites/framdrift'
  });
  localStorage.setItem(key, '{"mine":');
  show(await aSetting(), { template: milestone, record: null, known: given });
  expect(notice()).not.toBeInTheDocument();
});
