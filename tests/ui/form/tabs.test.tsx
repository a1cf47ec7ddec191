import { act, screen, waitFor } from '@testing-library/react';
import { milestone } from '../../../src/domain/templates/milestone';
import { leaveDead } from '../../../src/ui/app/drafts';
import type { Setting } from '../../../src/ui/setting';
import { aSetting, aSite } from '../support';
import type { Memory } from '../support';
import { aMilestone, given } from './records';
import type { Shown } from './support';
import { field, show } from './support';

/** The same person has the same form in two tabs: two forms on one browser's shelf. */
beforeEach(() => localStorage.clear());

const kept = (): string =>
  Object.keys(localStorage)
    .map((key) => localStorage.getItem(key))
    .join('\n');
const notice = 'Vi har hentet fram det du skrev sist.';

interface Here {
  readonly site: Memory;
  readonly setting: Setting;
  readonly record: ReturnType<typeof aMilestone>;
}

async function aRecord(): Promise<Here> {
  const site = aSite();
  const record = aMilestone(site, { description: '' });
  return { site, setting: await aSetting({ site }), record };
}

/** Types in a tab, and waits until its browser has it. */
async function type({ user, here }: Shown, label: string, text: string): Promise<void> {
  await user.type(field(label, here), text);
  await waitFor(() => expect(kept()).toContain(text));
}

test('what is typed in one tab does not take the place of what is typed in the other', async () => {
  const { setting, record } = await aRecord();
  const one = show(setting, { template: milestone, record });
  const two = show(setting, { template: milestone, record });
  await type(one, 'Utdyping', 'I det ene vinduet');
  await type(two, 'Resultatløp', 'I det andre');
  one.unmount();
  two.unmount();
  const { here } = show(setting, { template: milestone, record });
  expect(field('Utdyping', here)).toHaveValue('I det ene vinduet');
  expect(field('Resultatløp', here)).toHaveValue('I det andre');
});

test('a tab that saves does not take away what the other has not saved', async () => {
  const { setting, record } = await aRecord();
  const one = show(setting, { template: milestone, record });
  const two = show(setting, { template: milestone, record });
  await type(two, 'Resultatløp', 'Ikke lagret');
  await type(one, 'Utdyping', 'Lagret straks');
  await one.user.click(one.here.getByRole('button', { name: 'Lagre' }));
  await waitFor(() => expect(one.saved).toHaveBeenCalled());
  expect(kept()).toContain('Ikke lagret');
});

test('a form that is open in another tab keeps its own until it is closed', async () => {
  const { setting, record } = await aRecord();
  const one = show(setting, { template: milestone, record });
  await type(one, 'Utdyping', 'Halvferdig');
  const two = show(setting, { template: milestone, record });
  expect(two.here.queryByText(notice)).not.toBeInTheDocument();
  two.unmount();
  one.unmount();
  const { here } = show(setting, { template: milestone, record });
  expect(here.getByText(notice)).toBeInTheDocument();
});

test('two texts for the same field: the last is saved first, and then both are shown', async () => {
  const { site, setting, record } = await aRecord();
  const one = show(setting, { template: milestone, record });
  const two = show(setting, { template: milestone, record });
  await type(one, 'Utdyping', 'Den ene teksten');
  await type(two, 'Utdyping', 'Den andre teksten');
  one.unmount();
  two.unmount();
  const { user } = show(setting, { template: milestone, record, saves: 'byItself' });
  await waitFor(() => expect(site.rows(milestone)).toMatchObject([{ description: 'Den andre teksten' }]));
  await user.click(await screen.findByRole('button', { name: 'Velg hva som skal gjelde' }));
  expect(screen.getByText('Den ene teksten')).toBeInTheDocument();
  expect(screen.getByText('Den andre teksten')).toBeInTheDocument();
});

test('what is thrown away is what is shown; another text of one’s own comes back the next time', async () => {
  const { setting, record } = await aRecord();
  const one = show(setting, { template: milestone, record });
  const two = show(setting, { template: milestone, record });
  await type(one, 'Utdyping', 'Den ene teksten');
  await type(two, 'Utdyping', 'Den andre teksten');
  one.unmount();
  two.unmount();
  const third = show(setting, { template: milestone, record });
  await third.user.click(screen.getByRole('button', { name: 'Kast det' }));
  third.unmount();
  expect(kept()).not.toContain('Den andre teksten');
  const { here } = show(setting, { template: milestone, record });
  expect(field('Utdyping', here)).toHaveValue('Den ene teksten');
});

test('two new records that were begun are two: one comes back each time', async () => {
  const { setting } = await aRecord();
  const one = show(setting, { template: milestone, record: null, known: given });
  const two = show(setting, { template: milestone, record: null, known: given });
  await type(one, 'Utdyping', 'Den første');
  await type(two, 'Resultatløp', 'Den neste');
  one.unmount();
  two.unmount();
  const third = show(setting, { template: milestone, record: null, known: given });
  expect(field('Resultatløp', third.here)).toHaveValue('Den neste');
  expect(field('Utdyping', third.here)).toHaveValue('');
  const { here } = show(setting, { template: milestone, record: null, known: given });
  expect(field('Utdyping', here)).toHaveValue('Den første');
});

test('a form that has some of the fields takes up those, and leaves the others to the form that has them', async () => {
  const { setting, record } = await aRecord();
  const all = show(setting, { template: milestone, record });
  await type(all, 'Utdyping', 'Til den ene delen');
  await type(all, 'Resultatløp', 'Til den andre');
  all.unmount();
  const part = show(setting, { template: milestone, record, fields: ['path'] });
  expect(field('Resultatløp', part.here)).toHaveValue('Til den andre');
  const rest = show(setting, { template: milestone, record, fields: ['description'] });
  expect(field('Utdyping', rest.here)).toHaveValue('Til den ene delen');
  await part.user.click(part.here.getByRole('button', { name: 'Kast det' }));
  expect(kept()).toContain('Til den ene delen');
  expect(kept()).not.toContain('Til den andre');
});

describe('a browser that goes down without a word', () => {
  const held: string[] = [];
  const locks = {
    request: (name: string, work: () => Promise<void>) => {
      held.push(name);
      return work().then(() => void held.splice(held.indexOf(name), 1));
    },
    query: () => Promise.resolve({ held: held.map((name) => ({ name })) })
  };
  beforeAll(() => Object.defineProperty(navigator, 'locks', { configurable: true, value: locks }));
  afterAll(() => Reflect.deleteProperty(navigator, 'locks'));

  test('what it had is taken up; what another tab is writing is left alone', async () => {
    const { setting, record } = await aRecord();
    const one = show(setting, { template: milestone, record });
    await type(one, 'Utdyping', 'Skrives nå');
    const [name = ''] = Object.keys(localStorage);
    const dead = name.replace(/~.*$/, '~7-00000000-0000-4000-8000-000000000000');
    localStorage.setItem(dead, JSON.stringify({ version: '"1"', before: { path: '' }, mine: { path: 'Gikk ned' } }));
    await act(leaveDead);
    const { here } = show(setting, { template: milestone, record });
    expect(field('Resultatløp', here)).toHaveValue('Gikk ned');
    expect(field('Utdyping', here)).toHaveValue('');
  });
});
