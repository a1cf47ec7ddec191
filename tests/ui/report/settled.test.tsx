import { screen, waitFor } from '@testing-library/react';
import { agendaItem } from '../../../src/domain/templates/agendaItem';
import { goalResult } from '../../../src/domain/templates/goalResult';
import { programmeReport } from '../../../src/domain/templates/programmeReport';
import { project } from '../../../src/domain/templates/project';
import { statusReport } from '../../../src/domain/templates/statusReport';
import { closeAll, openApp, rowOf } from '../opened';
import { ola } from '../site';
import { aProgrammeReport, aStatusReport, asOla, slow } from './aReport';

/** What a report asks for, of whom, and what is only read. */
afterEach(closeAll);

test('only a programme leader writes the assessment; to the others it is something to read', async () => {
  const { site, report } = aProgrammeReport({ status: 'sent', assessment: 'Tydelige mål.' });
  const address = `reports/programmeReport/${report.id}/assessment`;
  await openApp(site, {}, address);
  expect(await screen.findByText('Tydelige mål.', undefined, slow)).toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: 'Kommentar til prosjektet' })).not.toBeInTheDocument();
  closeAll();
  site.changeAs('Ola', project, site.rows(project)[0]!.id, { programmeLeaders: [ola] });
  site.opensAs({ me: ola });
  const { user } = await openApp(site, asOla, address);
  const comment = await screen.findByRole('textbox', { name: 'Kommentar til prosjektet' }, slow);
  expect(comment).toHaveValue('Tydelige mål.');
  await user.type(comment, ' Og konkrete.');
  await user.tab();
  await waitFor(() =>
    expect(site.rows(programmeReport)[0]).toMatchObject({ assessment: 'Tydelige mål. Og konkrete.' })
  );
});

test('a report that is sent to the programme is one page to read, its answers too, but for the assessment', async () => {
  const { site, report } = aProgrammeReport({ status: 'sent', purpose: 'Bedre hverdager.' });
  const link = { id: report.id, title: 'Oppstartsrapport' };
  const answer = site.add(goalResult, { ...rowOf(site.rows(project)[0]!), name: 'Økt trygghet', report: link });
  site.changeAs('Ola', project, site.rows(project)[0]!.id, { programmeLeaders: [ola] });
  site.opensAs({ me: ola });
  await openApp(site, asOla, `reports/programmeReport/${report.id}`);
  expect(await screen.findByText('Bedre hverdager.', undefined, slow)).toBeInTheDocument();
  expect(screen.getAllByRole('textbox')).toEqual([screen.getByRole('textbox', { name: 'Kommentar til prosjektet' })]);
  expect(screen.queryByRole('link', { name: 'Nytt mål å svare på' })).not.toBeInTheDocument();
  closeAll();
  await openApp(site, asOla, `reports/goalResult/${answer.id}`);
  expect(await screen.findByRole('heading', { name: 'Økt trygghet' }, slow)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('the steering group is asked for something only in what is sent to it; what was asked before stays', async () => {
  const { site, report } = aStatusReport({ recipient: 'programmeLeader' });
  const address = `reports/statusReport/${report.id}/decisions`;
  await openApp(site, {}, address);
  expect(await screen.findByRole('textbox', { name: 'Behov for beslutning' }, slow)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Ny sak' })).not.toBeInTheDocument();
  closeAll();
  site.changeAs('Ola', statusReport, report.id, { recipient: 'steeringGroup' });
  await openApp(site, {}, address);
  expect(await screen.findByRole('link', { name: 'Ny sak' }, slow)).toBeInTheDocument();
  closeAll();
  const link = { id: report.id, title: 'Statusrapport' };
  site.add(agendaItem, { ...rowOf(site.rows(project)[0]!), name: 'Ny frist', report: link });
  site.changeAs('Ola', statusReport, report.id, { recipient: 'programmeLeader' });
  await openApp(site, {}, address);
  expect(await screen.findByRole('link', { name: 'Ny frist' }, slow)).toBeInTheDocument();
});

test('a final report is not asked for its year, and an annual one is', async () => {
  const { site, report } = aProgrammeReport({ kind: 'final' });
  await openApp(site, {}, `reports/programmeReport/${report.id}/frame`);
  await screen.findByRole('textbox', { name: 'Frist' }, slow);
  expect(screen.queryByRole('textbox', { name: 'År' })).not.toBeInTheDocument();
  closeAll();
  site.changeAs('Ola', programmeReport, report.id, { kind: 'annual' });
  await openApp(site, {}, `reports/programmeReport/${report.id}/frame`);
  expect(await screen.findByRole('textbox', { name: 'År' }, slow)).toBeInTheDocument();
});
