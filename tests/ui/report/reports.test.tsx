import { screen, waitFor, within } from '@testing-library/react';
import { agendaItem } from '../../../src/domain/templates/agendaItem';
import { followUpReport } from '../../../src/domain/templates/followUpReport';
import { goal } from '../../../src/domain/templates/goal';
import { goalResult } from '../../../src/domain/templates/goalResult';
import { milestone } from '../../../src/domain/templates/milestone';
import { programmeReport } from '../../../src/domain/templates/programmeReport';
import { project } from '../../../src/domain/templates/project';
import { statusReport } from '../../../src/domain/templates/statusReport';
import { aPlan, closeAll, openApp, rowOf } from '../opened';
import { kari, ola } from '../site';
import { aProgrammeReport, aStatusReport, asOla, press, slow } from './aReport';

afterEach(closeAll);

test('a milestone that is late waits in the list for its report, and a press away it is begun', async () => {
  const { site, milestones } = aPlan();
  const { user } = await openApp(site, {}, 'reports');
  await user.click(await screen.findByRole('link', { name: 'M1 Når modellen er definert' }, slow));
  await press(user, 'Start rapporten');
  await waitFor(() => expect(site.rows(followUpReport)).toMatchObject([{ milestone: { id: milestones[0]!.id } }]));
});

test('a status report begins with what the plan says, and by whom', async () => {
  const { site } = aPlan();
  const { user } = await openApp(site, {}, 'reports/new/statusReport/steeringGroup');
  await press(user, 'Start rapporten');
  await waitFor(() => expect(site.rows(statusReport)).toHaveLength(1), slow);
  expect(site.rows(statusReport)[0]).toMatchObject({
    recipient: 'steeringGroup',
    status: 'draft',
    preparedBy: [kari],
    factsOn: '2018-01-10',
    milestonesSince: 'Ingen milepæler er nådd i perioden.',
    deviationFacts: '• M1 Når modellen er definert: 10 dager over fristen',
    riskFacts: 'Ingen risikoer er registrert.'
  });
});

test('a report under whose headings nothing stands says so beside the button that sends it', async () => {
  const { site, record, milestones } = aPlan();
  const own = {
    name: 'M1',
    milestone: { id: milestones[0]!.id, title: 'M1' },
    milestoneText: 'Når modellen er definert'
  };
  const report = site.add(followUpReport, { ...rowOf(record), ...own });
  await openApp(site, {}, `reports/${report.id}`);
  const words = 'Det står ingenting under overskriftene ennå.';
  expect(await screen.findByText(words, undefined, slow)).toBeInTheDocument();
  closeAll();
  site.changeAs('Kari Ås', followUpReport, report.id, { cause: 'Sykdom.' });
  await openApp(site, {}, `reports/${report.id}`);
  expect(await screen.findByRole('button', { name: 'Send til prosjekteier' }, slow)).toBeInTheDocument();
  expect(screen.queryByText(words)).not.toBeInTheDocument();
});

test('facts are filled in anew, and what people have written stands as it stood', async () => {
  const { site, report } = aStatusReport({ milestonesComment: 'Vårt ord.', milestonesSince: 'Gammelt' });
  const [first] = site.rows(milestone);
  site.changeAs('Ola', milestone, first!.id, { status: 'reached', reachedOn: '2018-01-05' });
  const { user } = await openApp(site, {}, `reports/statusReport/${report.id}/milestones`);
  await press(user, 'Oppdater fakta');
  await screen.findByText(/^Fakta er oppdatert/, { selector: 'p' }, slow);
  expect(site.rows(statusReport)[0]).toMatchObject({
    milestonesComment: 'Vårt ord.',
    milestonesSince: '• M1 Når modellen er definert: nådd 5. jan. 2018, 5 dager etter fristen'
  });
});

test('a report that is sent is one page to read, and so are its items', async () => {
  const { site, report } = aStatusReport({ status: 'sent', summary: 'Alt i rute.' });
  const link = { id: report.id, title: 'Statusrapport' };
  const item = site.add(agendaItem, { ...rowOf(site.rows(project)[0]!), name: 'Ny frist', report: link });
  await openApp(site, {}, `reports/statusReport/${report.id}`);
  expect(await screen.findByText('Alt i rute.', undefined, slow)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Ny sak' })).not.toBeInTheDocument();
  closeAll();
  await openApp(site, {}, `reports/agendaItem/${item.id}`);
  expect(await screen.findByRole('heading', { name: 'Ny frist' }, slow)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('whoever takes note of a report may say something, and it is stored with who and when', async () => {
  const { site, report } = aStatusReport({ status: 'sent' });
  site.opensAs({ me: ola });
  const { user } = await openApp(site, asOla, `reports/statusReport/${report.id}`);
  await press(user, 'Ta til orientering');
  await user.type(screen.getByRole('textbox', { name: /^Merknad/ }), 'Godt jobbet.');
  await press(user, 'Ja, ta til orientering');
  await waitFor(() =>
    expect(site.rows(statusReport)).toMatchObject([
      { status: 'noted', remark: 'Godt jobbet.', takenBy: ola, takenOn: '2018-01-10' }
    ])
  );
});

test('who leads orders a report by a day; whoever begins it has the facts then', async () => {
  const { site } = aPlan();
  site.opensAs({ me: ola });
  const { user } = await openApp(site, asOla, 'reports/new/statusReport/ufl');
  await press(user, 'Bestill rapporten');
  expect(screen.getByText('Sett en frist når du bestiller.')).toBeInTheDocument();
  expect(site.rows(statusReport)).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: 'Frist' }), '31.1.2018');
  await press(user, 'Bestill rapporten');
  await waitFor(() =>
    expect(site.rows(statusReport)).toMatchObject([
      {
        status: 'ordered',
        due: '2018-01-31',
        periodEnd: null,
        factsOn: null,
        name: expect.stringMatching(/31\. jan\. 2018$/)
      }
    ])
  );
  await user.click(await screen.findByRole('link', { name: /^Statusrapport til UFL/ }, slow));
  await press(user, 'Start rapporten');
  await waitFor(() =>
    expect(site.rows(statusReport)).toMatchObject([{ status: 'draft', periodEnd: '2018-01-10', factsOn: '2018-01-10' }])
  );
});

test('an annual report begins with one row for each of the plan’s own goals', async () => {
  const { site, record } = aPlan();
  ['Økt trygghet', 'Bo hjemme'].forEach((name) => site.add(goal, { ...rowOf(record), name, level: 'outcome' }));
  const { user } = await openApp(site, {}, 'reports/new/annual/2017');
  await press(user, 'Start rapporten');
  await waitFor(
    () => expect(site.rows(goalResult).map(({ name }) => name)).toEqual(['Økt trygghet', 'Bo hjemme']),
    slow
  );
  expect(site.rows(programmeReport)).toMatchObject([{ name: 'Årsrapport 2017', kind: 'annual', year: '2017' }]);
});

test('a heading that the project does without is hidden, can be shown, and has kept its text', async () => {
  const { site, record, milestones } = aPlan();
  site.changeAs('Ola', project, record.id, { hiddenReportHeadings: ['cause'] });
  const link = { id: milestones[0]!.id, title: 'M1' };
  const own = { name: 'Oppfølgingsrapport M1', milestone: link, authors: [kari], cause: 'Sykdom' };
  const report = site.add(followUpReport, { ...rowOf(record), ...own });
  const { user } = await openApp(site, {}, `reports/${report.id}`);
  await press(user, 'Vis 1 overskrift som er skjult');
  expect(await screen.findByRole('textbox', { name: 'Årsak' })).toHaveValue('Sykdom');
});

test('a need for change goes on as a change request with the report’s text', async () => {
  const { site, record, milestones } = aPlan();
  const link = { id: milestones[0]!.id, title: 'M1' };
  const own = { name: 'Oppfølgingsrapport M1', milestone: link, authors: [kari], changes: 'Piloten må utvides.' };
  const report = site.add(followUpReport, { ...rowOf(record), ...own });
  const { user } = await openApp(site, {}, `reports/${report.id}`);
  await user.click(await screen.findByRole('link', { name: 'Lag endringsforespørsel' }, slow));
  const main = await screen.findByRole('article', undefined, slow);
  expect(await within(main).findByDisplayValue('Piloten må utvides.', undefined, slow)).toBeInTheDocument();
});

test('a section that holds rows is begun, whatever is written in its fields', async () => {
  const { site, report } = aProgrammeReport({ kind: 'annual' });
  await openApp(site, {}, `reports/programmeReport/${report.id}/frame`);
  expect((await screen.findAllByRole('link', { name: /^Tom\s*\d+\s*Mål$/ }, slow))[0]).toBeInTheDocument();
  closeAll();
  const link = { id: report.id, title: 'Årsrapport' };
  site.add(goalResult, { ...rowOf(site.rows(project)[0]!), name: 'Økt trygghet', level: 'outcome', report: link });
  await openApp(site, {}, `reports/programmeReport/${report.id}/frame`);
  expect((await screen.findAllByRole('link', { name: /^Påbegynt\s*\d+\s*Mål$/ }, slow))[0]).toBeInTheDocument();
});

test('a new report is one press away from anywhere, and not offered twice on the list of them', async () => {
  const { site } = aPlan();
  const { user } = await openApp(site);
  await user.click(await screen.findByRole('link', { name: 'Lag rapport' }, slow));
  expect(await screen.findByRole('combobox', { name: 'Hva slags rapport?' }, slow)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Lag rapport' })).not.toBeInTheDocument();
  closeAll();
  await openApp(site, {}, 'reports');
  await screen.findByRole('heading', { name: 'Alle rapporter' }, slow);
  expect(screen.getAllByRole('link', { name: 'Lag rapport' })).toHaveLength(1);
  closeAll();
  site.opensAs({ mayEdit: false });
  await openApp(site, {}, 'plan');
  await screen.findAllByRole('link', { name: /Når modellen er definert/ }, slow);
  expect(screen.queryByRole('link', { name: 'Lag rapport' })).not.toBeInTheDocument();
});
