import { screen } from '@testing-library/react';
import { project } from '../../../src/domain/templates/project';
import { statusReport } from '../../../src/domain/templates/statusReport';
import { closeAll, openApp, rowOf } from '../opened';
import { aStatusReport, slow } from './aReport';

afterEach(closeAll);

test('the period of a status report goes on from the last one to the same receiver', async () => {
  const { site } = aStatusReport({ recipient: 'programmeLeader', periodEnd: '2018-01-09', status: 'sent' });
  const own = { ...rowOf(site.rows(project)[0]!), name: 'Forrige', recipient: 'ufl', periodEnd: '2017-11-30' };
  site.add(statusReport, { ...own, status: 'sent' });
  const { user } = await openApp(site, {}, 'reports/new/statusReport');
  const from = await screen.findByRole('textbox', { name: /fra/i }, slow);
  expect(from).toHaveValue('10.01.2018');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Hvem er den til?' }), 'UFL');
  expect(from).toHaveValue('01.12.2017');
  await user.clear(from);
  await user.type(from, '15.11.2017');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Hvem er den til?' }), 'Styringsgruppen');
  expect(from).toHaveValue('15.11.2017');
});
