import { screen } from '@testing-library/react';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { siteSettings } from '../../src/domain/templates/siteSettings';
import { aProject, closeAll, openApp, rowOf } from './opened';
import { kari } from './site';

afterEach(closeAll);

const slow = { timeout: 8000 };

/** A milestone of Kari's that is due in fifteen working days. */
function inThreeWeeks() {
  const { site, record } = aProject();
  const deadline = { words: '', date: '2018-01-31' };
  site.add(milestone, { ...rowOf(record), number: 'M1', name: 'Når pilot er evaluert', responsible: kari, deadline });
  return { site, record };
}

const asked = () => screen.queryByRole('heading', { name: /Når pilot er evaluert/ });
const opened = () => screen.findByRole('heading', { name: /Din tur/ }, slow);

test('a milestone is not asked about three weeks before its deadline, where nobody has said otherwise', async () => {
  const { site } = inThreeWeeks();
  await openApp(site, {}, 'now');
  await opened();
  expect(asked()).not.toBeInTheDocument();
});

test('«Nå» asks as early as the site has settled, in the one round trip of the project', async () => {
  const { site } = inThreeWeeks();
  site.add(siteSettings, { name: 'Innstillinger', key: 'settings', leadDays: 20 });
  await openApp(site, {}, 'now');
  expect(await screen.findByRole('heading', { name: /Når pilot er evaluert/ }, slow)).toBeInTheDocument();
});

test('what the project has said goes before what the site has', async () => {
  const { site, record } = inThreeWeeks();
  site.add(siteSettings, { name: 'Innstillinger', key: 'settings', leadDays: 20 });
  site.changeAs('Kari Ås', project, record.id, { leadDays: 5 });
  await openApp(site, {}, 'now');
  await opened();
  expect(asked()).not.toBeInTheDocument();
});
