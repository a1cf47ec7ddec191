import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { milestone } from '../../src/domain/templates/milestone';
import { aPlan, closeAll, openApp } from './opened';
import type { App } from './opened';
import { kari, ola } from './site';

afterEach(closeAll);

const open = async (plan = aPlan()): Promise<App> => {
  const app = await openApp(plan.site, {}, 'plan/arrange');
  await screen.findByRole('heading', { name: 'Ordne planen' }, { timeout: 8000 });
  return app;
};
const grip = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
/** jsdom knows no pointer events: a mouse event by their name says as much. */
const point = (type: string, target: Element | Window, clientY: number): void =>
  void fireEvent(target, new MouseEvent(type, { bubbles: true, button: 0, clientX: 5, clientY }));
const told = ({ site }: App): readonly unknown[] =>
  site
    .rows(milestone)
    .map(({ number, path, order }) => ({ number, path, order: Number(order) }))
    .sort((a, b) => a.order - b.order)
    .map(({ number, path }) => `${String(path)} ${String(number)}`);

test('the arrow keys on the grip move a milestone, also into the path beside, and say where it is', async () => {
  const app = await open();
  grip(/Flytt M3/).focus();
  await app.user.keyboard('{ArrowUp}');
  await waitFor(() => expect(told(app)).toEqual(['Tillitsmodellen M1', 'AS IS M3', 'AS IS M2']));
  expect(screen.getAllByText('M3 er nummer 1 av 2 i AS IS').length).toBeGreaterThan(0);
  await waitFor(() => expect(grip(/Flytt M3/)).toHaveFocus());
  await app.user.keyboard('{ArrowUp}');
  await waitFor(() => expect(told(app)).toEqual(['Tillitsmodellen M1', 'Tillitsmodellen M3', 'AS IS M2']));
  await waitFor(() => expect(grip(/Flytt M3/)).toHaveFocus());
  expect(app.site.rows(milestone).filter(({ version }) => version !== '"1"')).toHaveLength(1);
});

test('a key that is held down is no flood of writes', async () => {
  const app = await open();
  const release = app.site.hold();
  grip(/Flytt M3/).focus();
  await app.user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  release();
  await waitFor(() => expect(told(app)).toEqual(['Tillitsmodellen M3', 'Tillitsmodellen M1', 'AS IS M2']));
  expect(app.site.calls.updateAll).toBe(2);
});

test('a milestone is dragged by its grip to another path; Escape puts it back', async () => {
  const app = await open();
  const target = (): HTMLElement => screen.getByText('Når modellen er definert').closest('li')!;
  document.elementFromPoint = () => screen.getByText('Når modellen er definert');
  const drag = (): void => {
    point('pointerdown', grip(/Flytt M2/), 200);
    point('pointermove', window, -20);
  };
  expect(target()).toBeInTheDocument();
  drag();
  fireEvent.keyDown(window, { key: 'Escape' });
  point('pointerup', window, -20);
  expect(app.site.calls.updateAll).toBeUndefined();
  drag();
  point('pointerup', window, -20);
  await waitFor(() => expect(told(app)).toEqual(['Tillitsmodellen M2', 'Tillitsmodellen M1', 'AS IS M3']));
});

test('«Flytt til …» moves what is selected to a path and a place, or to a path of its own', async () => {
  const app = await open();
  await app.user.click(screen.getByRole('checkbox', { name: 'Velg M3 Når pilot er evaluert' }));
  await app.user.click(screen.getByRole('button', { name: 'Flytt til …' }));
  await app.user.selectOptions(screen.getByRole('combobox', { name: 'Resultatløp' }), 'Tillitsmodellen');
  await app.user.selectOptions(screen.getByRole('combobox', { name: 'Plass' }), 'Først');
  await app.user.click(screen.getByRole('button', { name: 'Flytt' }));
  await waitFor(() => expect(told(app)).toEqual(['Tillitsmodellen M3', 'Tillitsmodellen M1', 'AS IS M2']));
  await app.user.click(screen.getByRole('button', { name: 'Flytt til …' }));
  await app.user.selectOptions(screen.getByRole('combobox', { name: 'Resultatløp' }), 'Nytt resultatløp …');
  await app.user.type(screen.getByRole('textbox', { name: /^Navn på resultatløpet/ }), 'Sluttrapport');
  await app.user.click(screen.getByRole('button', { name: 'Flytt' }));
  await waitFor(() => expect(told(app)).toEqual(['Tillitsmodellen M1', 'AS IS M2', 'Sluttrapport M3']));
});

test('one person is made responsible for several at once, and Angre takes it back', async () => {
  const app = await open();
  const people = (): readonly unknown[] =>
    app.site.rows(milestone).map(({ responsible }) => (responsible as { name: string } | null)?.name ?? null);
  await app.user.click(screen.getByRole('checkbox', { name: 'Velg alle' }));
  await app.user.click(screen.getByRole('button', { name: 'Sett ansvarlig' }));
  await app.user.keyboard('Ola');
  await app.user.click(await screen.findByRole('option', { name: /Ola Bø/ }));
  await waitFor(() => expect(people()).toEqual([ola.name, ola.name, ola.name]));
  expect(app.site.calls.updateAll).toBe(1);
  await app.user.click(screen.getByRole('button', { name: 'Angre' }));
  await waitFor(() => expect(people()).toEqual([kari.name, null, null]));
});

test('a path is renamed and moved; what is named anew keeps its milestones', async () => {
  const app = await open();
  await app.user.click(screen.getByRole('button', { name: 'Gi AS IS nytt navn' }));
  await app.user.keyboard('Dagens praksis{Enter}');
  await waitFor(() => expect(told(app)).toContain('Dagens praksis M3'));
  await app.user.click(screen.getByRole('button', { name: 'Flytt Dagens praksis opp' }));
  await waitFor(() => expect(told(app)).toEqual(['Dagens praksis M2', 'Dagens praksis M3', 'Tillitsmodellen M1']));
  expect(app.site.rows(milestone).map(({ version }) => version)).toEqual(['"2"', '"2"', '"2"']);
});

test('what somebody else has changed meanwhile is not written over, and it is said', async () => {
  const app = await open();
  app.site.changeAs('Ola Bø', milestone, app.site.rows(milestone)[2]!.id, { name: 'Når Ola har rettet' });
  grip(/Flytt M3/).focus();
  await app.user.keyboard('{ArrowUp}');
  expect((await screen.findAllByText(/^1 milepæl ble ikke endret\./)).length).toBeGreaterThan(0);
  expect(
    await within(screen.getByRole('region', { name: 'AS IS' })).findByText('Når Ola har rettet')
  ).toBeInTheDocument();
  expect(told(app)).toEqual(['Tillitsmodellen M1', 'AS IS M2', 'AS IS M3']);
});
