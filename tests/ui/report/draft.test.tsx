import { screen, waitFor, within } from '@testing-library/react';
import type { AnyRecord } from '../../../src/data/repository';
import { draftedIn } from '../../../src/domain/reports/draft/drafted';
import { followUpReport } from '../../../src/domain/templates/followUpReport';
import { milestone } from '../../../src/domain/templates/milestone';
import { reflection } from '../../../src/domain/templates/reflection';
import { aPlan, closeAll, openApp, rowOf } from '../opened';
import type { App } from '../opened';
import type { Memory } from '../site';
import { kari, ola } from '../site';

afterEach(closeAll);

const slow = { timeout: 8000 };
const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name }, slow);
const field = (name: string): Promise<HTMLElement> => screen.findByRole('textbox', { name }, slow);
const press = async ({ user }: App, name: string | RegExp): Promise<void> => user.click(await button(name));

const offTrack = {
  status: 'offTrack',
  statusReason: 'Vi mangler folk.',
  cause: 'Sykdom.',
  answeredBy: ola,
  answeredOn: '2018-01-05'
};

interface Answered {
  readonly site: Memory;
  readonly first: AnyRecord;
  /** Somebody answers for the milestone. */
  readonly answer: (change: object) => void;
  readonly stored: () => AnyRecord;
}

/** A plan whose first milestone is said to be off track. */
function answered(): Answered & { readonly record: AnyRecord } {
  const { site, record, milestones } = aPlan();
  const [first] = milestones;
  const answer = (change: object): void => void site.changeAs('Ola', milestone, first!.id, { ...change });
  answer(offTrack);
  return { site, record, first: first!, answer, stored: () => site.rows(followUpReport)[0]! };
}

/** The report on it, begun in the web part. */
async function begun(): Promise<Answered & { readonly app: App }> {
  const given = answered();
  const app = await openApp(given.site, {}, `reports/new/${given.first.id}`);
  await press(app, 'Start rapporten');
  await field('Status');
  return { ...given, app };
}

test('a report that is begun says what was answered, that it is a draft, and who said it', async () => {
  const { stored, first } = await begun();
  expect(stored()).toMatchObject({ situation: 'Ikke i rute 5. jan. 2018: Vi mangler folk.', cause: 'Sykdom.' });
  expect(await field('Årsak')).toHaveValue('Sykdom.');
  const sources = within(screen.getByRole('list', { name: 'Kilder til Årsak' }));
  const link = sources.getByRole('link', { name: 'Ola Bø, 5. jan. 2018 – milepælen' });
  expect(link).toHaveAttribute('href', expect.stringContaining(`plan/milestone/${first.id}`));
  expect(screen.getAllByText('Utkast', { selector: '.fui-Badge' }).length).toBeGreaterThan(2);
  expect(screen.getByText(/^2 overskrifter har tekst som er hentet fra svarene/)).toBeInTheDocument();
});

test('begun from the milestone’s own panel it holds the same', async () => {
  const { site, first, stored } = answered();
  const app = await openApp(site, {}, `plan/milestone/${first.id}/reports`);
  await press(app, 'Start oppfølgingsrapport');
  await waitFor(() => expect(stored()).toMatchObject({ cause: 'Sykdom.' }), slow);
  expect(draftedIn(stored() as never)).toHaveLength(2);
});

test('what somebody edits is a draft no more, and neither is what they let stand', async () => {
  const { app, stored } = await begun();
  await press(app, 'La det stå: Årsak');
  await screen.findByText(/^Én overskrift har tekst/, undefined, slow);
  expect(stored().cause).toBe('Sykdom.');
  await app.user.type(await field('Status'), ' Mye.');
  await app.user.tab();
  await waitFor(() => expect(stored().situation).toBe('Ikke i rute 5. jan. 2018: Vi mangler folk. Mye.'), slow);
  await waitFor(() => expect(screen.queryByText(/hentet fra svarene, og som ingen/)).not.toBeInTheDocument(), slow);
  const sources = within(screen.getByRole('list', { name: 'Kilder til Status' }));
  expect(sources.getByText('Endret etter at det ble hentet inn')).toBeInTheDocument();
});

test('«Hent inn det nye» says plainly that there is nothing', async () => {
  const { app, site, stored } = await begun();
  const { version } = stored();
  await press(app, 'Hent inn det nye');
  expect(await screen.findByText(/^Ingenting nytt\./, { selector: 'p' }, slow)).toBeInTheDocument();
  expect(site.rows(followUpReport)[0]).toMatchObject({ version });
});

test('what has come since is shown before it is brought in, and what people have written stands', async () => {
  const { app, answer, stored, first, site } = await begun();
  await app.user.clear(await field('Årsak'));
  await app.user.type(await field('Status'), ' Vårt ord.');
  answer({ status: 'reached', statusReason: 'Ring først.', reachedOn: '2018-01-09', answeredOn: '2018-01-09' });
  const at = { milestone: { id: first.id, title: '' }, date: '2018-01-08', writtenBy: kari };
  site.add(reflection, { ...rowOf(site.rows(milestone)[0]!), projectKey: first.projectKey, ...at, name: 'Godt lag' });
  await press(app, 'Hent inn det nye');
  const preview = within(await screen.findByRole('region', { name: '3 ting er kommet til' }, slow));
  expect(preview.getByText('Milepælen ble nådd 9. jan. 2018.')).toBeInTheDocument();
  expect(preview.getByText('Kari Ås, 8. jan. 2018 – refleksjon')).toBeInTheDocument();
  expect(String(stored().situation)).not.toContain('nådd');
  await app.user.click(preview.getByRole('button', { name: 'Hent inn' }));
  await waitFor(
    () =>
      expect(stored()).toMatchObject({
        situation: 'Ikke i rute 5. jan. 2018: Vi mangler folk. Vårt ord.\n\nMilepælen ble nådd 9. jan. 2018.',
        cause: '',
        mainLessons: 'Godt lag\n\nRing først.'
      }),
    slow
  );
  expect(await screen.findByText('Hentet inn: 3 ting.', { selector: 'p' }, slow)).toBeInTheDocument();
  expect(await field('Viktigste læringspunkter')).toHaveValue('Godt lag\n\nRing først.');
  expect(await button('Hent inn det nye')).toHaveFocus();
});

test('a preview that somebody leaves brings nothing in', async () => {
  const { app, answer, stored } = await begun();
  answer({ status: 'onTrack', statusReason: '', answeredOn: '2018-01-09' });
  await press(app, 'Hent inn det nye');
  await press(app, 'Avbryt');
  expect(screen.queryByRole('button', { name: 'Hent inn' })).not.toBeInTheDocument();
  expect(String(stored().situation)).not.toContain('9. jan.');
});

test('where it cannot be read why is said, nothing is begun, and pressed again it is', async () => {
  const { site, first } = answered();
  const app = await openApp(site, {}, `reports/new/${first.id}`);
  const start = await button('Start rapporten');
  site.failWith({ kind: 'Unavailable', detail: 'gone' });
  await app.user.click(start);
  expect(await screen.findByRole('alert', undefined, slow)).toBeInTheDocument();
  expect(site.rows(followUpReport)).toEqual([]);
  site.failWith(null);
  await press(app, 'Start rapporten');
  await waitFor(() => expect(site.rows(followUpReport)).toMatchObject([{ cause: 'Sykdom.' }]), slow);
});

test('a report that is taken note of is read with its sources, or without', async () => {
  const { site, stored } = await begun();
  site.changeAs('Ola', followUpReport, stored().id, { status: 'noted', takenBy: ola, takenOn: '2018-01-10' });
  closeAll();
  const app = await openApp(site, {}, `reports/${stored().id}`);
  expect(await screen.findByRole('list', { name: 'Kilder til Årsak' }, slow)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Hent inn det nye' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^La det stå/ })).not.toBeInTheDocument();
  await press(app, 'Skjul kilder');
  expect(screen.queryByRole('list', { name: /^Kilder/ })).not.toBeInTheDocument();
  expect(screen.getByText('Sykdom.')).toBeInTheDocument();
});
