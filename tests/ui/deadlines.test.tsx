import { screen, waitFor, within } from '@testing-library/react';
import { milestone } from '../../src/domain/templates/milestone';
import { aPlan, aProject, closeAll, heading, openApp, rowOf } from './opened';
import type { App } from './opened';
import { ola } from './site';

afterEach(closeAll);

const begin = async (site = aProject().site): Promise<App> => {
  const app = await openApp(site, {}, 'plan/new');
  await screen.findByRole('heading', { name: 'Nye milepæler' }, { timeout: 8000 });
  return app;
};
const days = (site: App['site']): readonly unknown[] => site.rows(milestone).map(({ deadline }) => deadline);
const words = (): HTMLElement => screen.getByRole('textbox', { name: 'Frist' });

test('the year is asked once, and goes on from the row above', async () => {
  const { user, site } = await begin();
  await user.keyboard('a er gjort{Tab}Juni{Enter}');
  await user.click(await screen.findByRole('radio', { name: /30\. juni 2018/ }));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(days(site)).toHaveLength(1));
  await user.keyboard('b er gjort{Tab}Medio mai{Tab}');
  expect(await screen.findByText(/15\. mai 2018\. Året er tatt fra raden over\./)).toBeInTheDocument();
  await user.click(words());
  await user.keyboard('{Enter}');
  await user.keyboard('c er gjort{Tab}Oktober{Enter}');
  await waitFor(() => expect(days(site)).toHaveLength(3));
  expect(days(site)).toEqual([
    { words: 'Juni', date: '2018-06-30' },
    { words: 'Medio mai', date: '2018-05-15' },
    { words: 'Oktober', date: '2018-10-31' }
  ]);
});

test('the year that was assumed is changed with one press, and the focus stays in the row', async () => {
  const { user, site } = await begin(aPlan().site);
  await user.keyboard('d er gjort{Tab}Oktober{Tab}');
  await user.click(await screen.findByRole('button', { name: /^Bruk .*31\. oktober 2017/ }));
  await waitFor(() => expect(words()).toHaveFocus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(days(site)[3]).toEqual({ words: 'Oktober', date: '2017-10-31' }));
});

test('words outside the project’s period are accepted with one press', async () => {
  const { user, site } = await begin();
  await user.keyboard('a er gjort{Tab}31.1.2027{Enter}');
  expect(days(site)).toEqual([]);
  await user.click(await screen.findByRole('button', { name: /^Bruk .*31\. januar 2027/ }));
  await waitFor(() => expect(words()).toHaveFocus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(days(site)).toEqual([{ words: '31.1.2027', date: '2027-01-31' }]));
});

test('a deadline that nobody has acted on is corrected in the form, and history tells it so', async () => {
  const { site, record } = aProject();
  const made = site.add(milestone, {
    ...rowOf(record),
    number: 'M1',
    name: 'Når alt er klart',
    deadline: { words: '', date: '2018-09-30' }
  });
  const { user } = await openApp(site, {}, `plan/milestone/${made.id}/edit`);
  await heading('Rediger milepælen');
  await user.clear(words());
  await user.type(words(), '30.11.2018');
  await user.click(screen.getByRole('button', { name: 'Ferdig' }));
  await waitFor(() => expect(days(site)).toEqual([{ words: '30.11.2018', date: '2018-11-30' }]));
  expect(site.rows(milestone)[0]).toMatchObject({ originalDeadline: null, deadlineReason: '' });
  await user.click(await screen.findByRole('link', { name: 'Historikk' }));
  expect((await screen.findAllByText(/rettet fristen fra/)).length).toBeGreaterThan(0);
});

test('a deadline that somebody has answered for is moved, and not corrected', async () => {
  const { site, milestones } = aPlan();
  site.changeAs(ola.name, milestone, milestones[1]!.id, { status: 'onTrack' });
  await openApp(site, {}, `plan/milestone/${milestones[1]!.id}/edit`);
  await heading('Rediger milepælen');
  const panel = screen.getByRole('region', { name: 'Milepæl M2' });
  expect(within(panel).queryByRole('textbox', { name: 'Frist' })).not.toBeInTheDocument();
});
