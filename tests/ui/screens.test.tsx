import { act, screen, waitFor, within } from '@testing-library/react';
import type { AnyRecord } from '../../src/data/repository';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { goal } from '../../src/domain/templates/goal';
import { lesson } from '../../src/domain/templates/lesson';
import { site as siteTemplate } from '../../src/domain/templates/site';
import { aPlan, aProject, closeAll, heading, key, openApp, rowOf } from './opened';
import { aSite, kari, ola } from './site';
import type { Memory } from './site';

afterEach(closeAll);

function aReport(status: string, me = kari): { readonly site: Memory; readonly report: AnyRecord } {
  const { site, record, milestones } = aPlan();
  site.opensAs({ me });
  const about = { id: milestones[0]!.id, title: 'M1' };
  const report = site.add(followUpReport, {
    ...rowOf(record),
    milestone: about,
    name: 'Rapport M1',
    situation: 'I gang',
    status
  });
  return { site, report };
}

describe('a follow-up report', () => {
  test('has its seven headings in the source’s order', async () => {
    const { site, report } = aReport('draft');
    await openApp(site, {}, `reports/${report.id}`);
    await heading('Rapport M1');
    const labels = [
      'Status',
      'Årsak',
      'Endringer',
      'Konsekvenser av endringene',
      'Anbefalinger videre',
      'Givende læring',
      'Viktigste læringspunkter'
    ];
    const fields = await Promise.all(labels.map((name) => screen.findByRole('textbox', { name })));
    const order = screen.getAllByRole('textbox').filter((each) => fields.includes(each));
    expect(order).toEqual(fields);
  });

  test('is sent by who wrote it, and then lies with the project owner', async () => {
    const { site, report } = aReport('draft');
    const { user } = await openApp(site, {}, `reports/${report.id}`);
    await user.click(await screen.findByRole('button', { name: 'Send til prosjekteier' }));
    expect(await screen.findByText('Rapporten ligger hos Ola Bø.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Ta til orientering' })).not.toBeInTheDocument();
  });

  test('takes what has just been written along when it is sent', async () => {
    const { site, report } = aReport('draft');
    const { user } = await openApp(site, {}, `reports/${report.id}`);
    await user.type(await screen.findByRole('textbox', { name: 'Årsak' }, { timeout: 8000 }), 'Sykdom');
    await user.click(screen.getByRole('button', { name: 'Send til prosjekteier' }));
    await waitFor(() => expect(site.rows(followUpReport)[0]).toMatchObject({ status: 'sent', cause: 'Sykdom' }));
  });

  test('is not sent while something in it cannot be saved', async () => {
    const { site, report } = aReport('draft');
    const { user } = await openApp(site, {}, `reports/${report.id}`);
    await user.type(await screen.findByRole('combobox', { name: 'Skrevet av' }, { timeout: 8000 }), 'Peer Gynt');
    await user.click(screen.getByRole('button', { name: 'Send til prosjekteier' }));
    expect(await screen.findByText(/Noe av det du har skrevet, er ikke lagret ennå\./)).toBeInTheDocument();
    expect(screen.getByText('Ikke lagret ennå: «Skrevet av»')).toBeInTheDocument();
    expect(site.rows(followUpReport)[0]).toMatchObject({ status: 'draft' });
  });

  test('is taken note of by the project owner, and is then frozen', async () => {
    const { site, report } = aReport('sent', ola);
    const { user } = await openApp(site, {}, `reports/${report.id}`);
    await user.click(await screen.findByRole('button', { name: 'Ta til orientering' }));
    await user.click(screen.getByRole('button', { name: 'Avbryt' }));
    await user.click(screen.getByRole('button', { name: 'Ta til orientering' }));
    await user.click(screen.getByRole('button', { name: 'Ja, ta til orientering' }));
    expect(await screen.findByText(/kan ikke endres lenger/)).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: 'Status' })).not.toBeInTheDocument();
    expect(screen.getByText('I gang')).toBeInTheDocument();
  });
});

test('goals stand under their levels with their numbers', async () => {
  const { site, record } = aProject();
  site.add(goal, { ...rowOf(record), level: 'outcome', number: '2', name: 'Økt mestring', order: 2 });
  site.add(goal, { ...rowOf(record), level: 'outcome', number: '1', name: 'Koordinerte tjenester', order: 1 });
  await openApp(site, {}, 'plan/goals');
  const section = (await heading('Effektmål')).closest('section')!;
  const items = within(section).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('1Koordinerte tjenester'),
    expect.stringContaining('2Økt mestring')
  ]);
});

test('a goal that is saved stands in the chapter, and the form is gone when one is done', async () => {
  const { site } = aProject();
  const { user } = await openApp(site, {}, 'plan/goals/new');
  await user.click(await screen.findByRole('radio', { name: 'Effektmål' }, { timeout: 8000 }));
  const panel = within(screen.getByRole('region', { name: 'Nye mål' }));
  await user.type(panel.getByRole('textbox', { name: /Beskrivelse/ }), 'Økt mestring');
  await user.click(panel.getByRole('button', { name: 'Lagre målet' }));
  await user.click(panel.getByRole('button', { name: 'Ferdig' }));
  expect(await heading('Effektmål')).toBeInTheDocument();
  expect(screen.getByText('Økt mestring')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Nye mål' })).not.toBeInTheDocument();
});

test('lessons stand under their topics, and those without one come last', async () => {
  const { site, record } = aProject();
  site.add(lesson, { ...rowOf(record), name: 'Uten tema', topic: null });
  site.add(lesson, { ...rowOf(record), name: 'Tavlemøter', topic: 'processes' });
  await openApp(site, {}, 'lessons');
  await heading('Erfaringer');
  const groups = screen.getAllByRole('rowheader', { name: /1 erfaring/ }).map(({ textContent }) => textContent);
  expect(groups).toEqual(['Arbeidsprosesser1 erfaring', 'Uten tema1 erfaring']);
});

test('the purpose stands on one line and opens to the goals', async () => {
  const { site, record } = aProject({ purpose: 'Mer helhetlige tjenester' });
  site.add(goal, { ...rowOf(record), level: 'outcome', number: '1', name: 'Økt mestring' });
  const { user } = await openApp(site);
  const line = await screen.findByRole('button', { name: /Formål: Mer helhetlige tjenester.*1 mål/ });
  expect(line).toHaveAttribute('aria-expanded', 'false');
  await user.click(line);
  expect(screen.getByText('Økt mestring')).toBeInTheDocument();
});

test('the language chosen in the app is spoken at once, and next time too', async () => {
  const { site } = aPlan();
  const { user, mounted } = await openApp(site);
  await heading('Tillitsmodellen');
  await user.click(screen.getByRole('button', { name: 'Flere valg' }));
  await user.click(screen.getByRole('button', { name: 'Nynorsk' }));
  expect(await screen.findByRole('link', { name: 'Rapportar' })).toBeInTheDocument();
  act(() => mounted.unmount());
  await openApp(site);
  expect(await screen.findByRole('link', { name: 'Rapportar' })).toBeInTheDocument();
});

describe('the personal app', () => {
  test('leads from a site to its projects', async () => {
    const { site } = aPlan();
    site.add(siteTemplate, {
      name: 'Levekår',
      address: { address: 'https://contoso.sharepoint.com/sites/levekar', text: '' },
      path: '/sites/levekar'
    });
    const { user } = await openApp(site, {
      host: 'personal',
      siteUrl: 'https://contoso.sharepoint.com',
      project: undefined
    });
    await user.click(await screen.findByRole('link', { name: 'Levekår' }, { timeout: 8000 }));
    await user.click(await screen.findByRole('link', { name: 'Tillitsmodellen' }));
    expect(await heading('Tillitsmodellen')).toBeInTheDocument();
    expect(window.location.hash).toBe(`#/site/%2Fsites%2Flevekar/project/${key}/now`);
  });

  test('says whom to ask where there is no register', async () => {
    const site = aSite();
    site.opensAs({ schema: 'missing', mayManageLists: false, owners: ['Berit Eier'] });
    await openApp(site, { host: 'personal', siteUrl: 'https://contoso.sharepoint.com', project: undefined });
    expect(await screen.findByText(/Spør Berit Eier om å lage det/)).toBeInTheDocument();
  });

  test('opens a milestone that a link leads to', async () => {
    const { site, milestones } = aPlan();
    const subPage = `site/%2Fsites%2Flevekar/project/${key}/plan/milestone/${milestones[1]!.id}`;
    await openApp(site, { host: 'personal', siteUrl: 'https://contoso.sharepoint.com', project: undefined, subPage });
    expect(await heading('Når praksis er kartlagt')).toBeInTheDocument();
  });
});

const paths = [
  'now',
  'plan',
  'plan/new',
  'plan/goals',
  'plan/goals/new',
  'reports',
  'reports/new',
  'lessons',
  'lessons/new',
  'benefits',
  'people',
  'more',
  'about',
  'projects',
  'projects/new',
  'plan/check'
];

test.each(['nb-NO', 'nn-NO', 'en-US'])('every screen can be shown in %s', async (locale) => {
  for (const path of paths) {
    await openApp(aPlan().site, { locale }, path);
    await screen.findAllByRole('heading', {}, { timeout: 8000 });
    await waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());
    expect(
      screen
        .queryAllByRole('alert')
        .map(({ textContent }) => textContent)
        .join('')
    ).toBe('');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    closeAll();
  }
});
