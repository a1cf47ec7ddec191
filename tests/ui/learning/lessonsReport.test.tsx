import { screen, waitFor } from '@testing-library/react';
import { lesson } from '../../../src/domain/templates/lesson';
import { lessonsReport } from '../../../src/domain/templates/lessonsReport';
import { logEntry } from '../../../src/domain/templates/logEntry';
import { siteSettings } from '../../../src/domain/templates/siteSettings';
import { measure } from '../../../src/domain/templates/measure';
import { aPlan, closeAll, heading, key, openApp, rowOf } from '../opened';
import { kari } from '../site';

afterEach(closeAll);

const lessonKey = 'aaaaaaaa-2b4d-4c6f-9a8b-1234567890ab';

/** A project that has learnt one thing, with a measure that Kari answers for and one that nobody does. */
function learnt() {
  const plan = aPlan();
  plan.site.add(lesson, {
    ...rowOf(plan.record),
    rowKey: lessonKey,
    name: 'Kartleggingen ble for bred',
    topic: 'method',
    kind: 'improvement',
    correctiveMeasures: 'Prioriter først\nStopp i tide'
  });
  plan.site.add(measure, {
    ...rowOf(plan.record),
    name: 'Prioriter først',
    kind: 'corrective',
    recordKey: lessonKey,
    responsible: kari
  });
  return plan;
}
const open = (plan: ReturnType<typeof aPlan>, section = '') =>
  openApp(plan.site, {}, `lessons/lessonsReport/${section}`);
const stored = (plan: ReturnType<typeof aPlan>) => plan.site.rows(lessonsReport)[0];
test('Tabell 1 fills itself, with numbers and who answers', async () => {
  await open(learnt(), 'summary');
  await heading('Tabell 1 Anbefalte tiltak');
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    `1.Prioriter først${kari.name}Kartleggingen ble for bred`,
    '2.Stopp i tideIngen ennåKartleggingen ble for bred'
  ]);
});

test('an area is asked about once its chip is pressed, and the report begins with the source’s own texts', async () => {
  const plan = learnt();
  const { user } = await open(plan, 'experiences');
  const chip = await screen.findByRole('button', { name: 'Leverandøroppfølging' }, { timeout: 8000 });
  expect(screen.queryByRole('textbox', { name: 'Leverandøroppfølging' })).not.toBeInTheDocument();
  await user.click(chip);
  expect(chip).toHaveAttribute('aria-pressed', 'true');
  await user.type(await screen.findByRole('textbox', { name: 'Leverandøroppfølging' }), 'Snakk direkte.');
  await user.tab();
  await waitFor(() => expect(stored(plan)).toMatchObject({ supplier: 'Snakk direkte.', topics: ['supplier'] }));
  expect(stored(plan)).toMatchObject({ rowKey: key, name: 'Tillitsmodellen' });
  expect(stored(plan)!.scope).toMatch(/^Dokumentet beskriver først og fremst erfaringer fra prosjektgjennomføringen/);
  expect(stored(plan)!.purpose).toMatch(/andre prosjektledere i organisasjonen\.$/);
});

test('what the site calls its help desk and procurement stands where the report asks who took part', async () => {
  const plan = learnt();
  plan.site.add(siteSettings, { name: 'Innstillinger', helpDesk: 'Hemithjelp', procurement: 'Sykehusinnkjøp' });
  await open(plan, 'participants');
  const patience = { timeout: 8000 };
  expect(await screen.findByRole('checkbox', { name: /: Hemithjelp, fagansvarlig/ }, patience)).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: /^Sykehusinnkjøp\/kontraktsansvarlig/ })).toBeInTheDocument();
});

test('a lesson that is left out stands neither in its chapter nor in Tabell 1', async () => {
  const plan = learnt();
  plan.site.add(lessonsReport, { ...rowOf(plan.record), rowKey: key, name: 'Tillitsmodellen' });
  const { user } = await open(plan, 'improvements');
  const tick = await screen.findByRole('checkbox', { name: 'Ta med i rapporten: Kartleggingen ble for bred' });
  expect(screen.getByText('Anbefalte korrigeringstiltak')).toBeInTheDocument();
  await user.click(tick);
  await waitFor(() => expect(stored(plan)).toMatchObject({ leftOut: [{ title: 'Kartleggingen ble for bred' }] }));
  await waitFor(() => expect(screen.queryByText('Anbefalte korrigeringstiltak')).not.toBeInTheDocument());
  await user.click(screen.getByRole('link', { name: /Sammendrag/ }));
  await heading('Tabell 1 Anbefalte tiltak');
  expect(screen.queryByText('Stopp i tide')).not.toBeInTheDocument();
});

test('the change history tells of the report’s own versions, and of what people add', async () => {
  const plan = learnt();
  plan.site.add(lessonsReport, { ...rowOf(plan.record), rowKey: key, name: 'Tillitsmodellen' });
  const { user } = await open(plan, 'changeHistory');
  await user.click(await screen.findByRole('button', { name: 'Ny rad i endringsloggen' }, { timeout: 8000 }));
  await user.type(screen.getByRole('textbox', { name: /^Endring/ }), 'Første utkast');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  await waitFor(() =>
    expect(plan.site.rows(logEntry)).toMatchObject([
      { log: 'changes', change: 'Første utkast', recordKey: key, writtenBy: { id: kari.id }, date: '2018-01-10' }
    ])
  );
  expect(await screen.findByRole('rowheader', { name: 'Første utkast' })).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Ny rad i endringsloggen' })).toHaveFocus());
});
