import { screen, waitFor, within } from '@testing-library/react';
import type { AnyDraft, AnyRecord } from '../../../src/data/repository';
import { measure } from '../../../src/domain/templates/measure';
import { projectPlan } from '../../../src/domain/templates/projectPlan';
import { risk } from '../../../src/domain/templates/risk';
import { siteSettings } from '../../../src/domain/templates/siteSettings';
import { aProject, closeAll, heading, key, openApp, rowOf } from '../opened';
import type { Memory } from '../site';

afterEach(closeAll);

const slow = { timeout: 8000 };

interface Feared {
  readonly site: Memory;
  readonly record: AnyRecord;
  readonly fear: (draft: AnyDraft) => AnyRecord;
}

/** A project in which one may fear and hope. Today is 10 January 2018. */
function aFearfulProject(): Feared {
  const { site, record } = aProject();
  const fear = (draft: AnyDraft): AnyRecord =>
    site.add(risk, { ...rowOf(record), rowKey: `risk-${String(draft.number)}`, kind: 'risk', ...draft });
  return { site, record, fear };
}

const red = { number: '4', name: 'Verktøyet blir ikke ferdig', likelihood: 3, consequence: 5 } as const;
const moved = {
  number: '1',
  name: 'Ingen tid',
  likelihood: 4,
  consequence: 4,
  likelihoodAfter: 2,
  consequenceAfter: 4
};
const matrix = (): Promise<HTMLElement> => screen.findByRole('group', { name: /^Risikomatrise/ }, slow);

test('before there are any, one is met with the three questions of the method', async () => {
  await openApp(aFearfulProject().site, {}, 'benefits/risk');
  for (const question of ['Hva kan gå galt?', 'Hva kan vi gjøre for å hindre dette?'])
    expect(await screen.findByText(question, {}, slow)).toBeInTheDocument();
});

test('the picture has one link to a risk: where it stands after measures, with everything said in words', async () => {
  const { site, fear } = aFearfulProject();
  const stored = fear(moved);
  await openApp(site, {}, 'benefits/risk');
  const links = within(await matrix()).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
    '1 Ingen tid: etter tiltak sannsynlighet liten, konsekvens stor, 8 · Gul'
  ]);
  expect(links[0]!.getAttribute('href')).toMatch(new RegExp(`/benefits/risk/${stored.id}$`));
});

test('the list says the same as the picture, the heaviest first, opportunities by themselves', async () => {
  const { site, fear } = aFearfulProject();
  fear(moved);
  fear({ ...red, likelihood: 5 });
  fear({ number: '2', kind: 'opportunity', name: 'Flere vil være med', likelihood: 3, consequence: 4 });
  await openApp(site, {}, 'benefits/risk');
  const table = await screen.findByRole('table', { name: 'Risiko og muligheter' }, slow);
  const rows = within(table)
    .getAllByRole('row')
    .map(({ textContent }) => textContent);
  expect(rows[2]).toContain('25 · Rød');
  expect(rows[3]).toMatch(/16 · Rød.*8 · Gul/);
  expect(rows.slice(4).join()).toMatch(/Muligheter.*12 · Stor/);
});

test('a red risk without measures, and what is past its review, stand on top until somebody has seen to them', async () => {
  const { site, record, fear } = aFearfulProject();
  fear({ ...red, nextReview: { words: '', date: '2018-01-09' } });
  site.add(projectPlan, { ...rowOf(record), rowKey: key, name: 'P', riskReview: '2018-01-01' });
  const { user } = await openApp(site, {}, 'benefits/risk');
  const attention = within(await screen.findByRole('region', { name: 'Se på disse' }, slow));
  expect(attention.getByText(/Rød uten tiltak · Skulle vært gjennomgått 9\. jan/)).toBeInTheDocument();
  expect(attention.getByText(/Hele risikoanalysen skulle vært gjennomgått 1\. jan/)).toBeInTheDocument();
  await user.click(attention.getByRole('link', { name: /Verktøyet blir ikke ferdig/ }));
  expect(await heading('Verktøyet blir ikke ferdig')).toBeInTheDocument();
});

test('nothing is asked for where there is nothing to see to', async () => {
  const { site, record, fear } = aFearfulProject();
  fear(red);
  site.add(measure, { ...rowOf(record), name: 'Følge opp leverandøren', kind: 'preventive', recordKey: 'risk-4' });
  await openApp(site, {}, 'benefits/risk');
  await matrix();
  expect(screen.queryByRole('region', { name: 'Se på disse' })).not.toBeInTheDocument();
});

test('the site’s own scale and limits hold, in the picture and in the form', async () => {
  const { site, fear } = aFearfulProject();
  site.add(siteSettings, {
    name: 'Innstillinger',
    key: 'settings',
    riskSteps: 'three',
    likelihoodWords: 'Sjelden\nHvert år\nHver uke',
    yellowFrom: 2,
    redFrom: 4
  });
  const stored = fear({ ...red, likelihood: 2, consequence: 2 });
  const { user } = await openApp(site, {}, 'benefits/risk');
  expect(
    within(await matrix())
      .getByRole('link')
      .getAttribute('aria-label')
  ).toMatch(/sannsynlighet hvert år.*4 · Rød/);
  window.location.hash = `#/project/${key}/benefits/risk/${stored.id}`;
  const likelihood = await screen.findByRole('combobox', { name: 'Sannsynlighet' }, slow);
  expect(likelihood).toHaveTextContent('2 – Hvert år');
  await user.click(likelihood);
  const options = await screen.findAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual(['1 – Sjelden', '2 – Hvert år', '3 – Hver uke']);
});

test('a new risk has the next number, and one goes on to its measures when it is saved', async () => {
  const { site, fear } = aFearfulProject();
  fear(red);
  const { user } = await openApp(site, {}, 'benefits/risk/new');
  const name = await screen.findByRole('textbox', { name: /^Hendelse/ }, slow);
  expect(screen.getByRole('textbox', { name: 'Nr.' })).toHaveValue('5');
  await user.type(name, 'Pårørende blir urolige');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  expect(await screen.findByRole('region', { name: 'Tiltak' }, slow)).toBeInTheDocument();
  await waitFor(() => expect(site.rows(risk)[1]).toMatchObject({ number: '5', kind: 'risk', status: 'identified' }));
});

test('how far the analyses have come is told beside the risks, and written there', async () => {
  const { site, record, fear } = aFearfulProject();
  fear(red);
  site.add(projectPlan, { ...rowOf(record), rowKey: key, name: 'P', rosStatus: 'underway' });
  const { user } = await openApp(site, {}, 'benefits/risk');
  const analyses = within(await screen.findByRole('region', { name: 'ROS, DPIA og samlet gjennomgang' }, slow));
  expect(analyses.getByText('ROS-analyse: Under arbeid')).toBeInTheDocument();
  await user.click(analyses.getByRole('button', { name: 'Rediger' }));
  await user.click(within(analyses.getByRole('radiogroup', { name: 'ROS-analyse' })).getByLabelText('Gjennomført'));
  await waitFor(() => expect(site.rows(projectPlan)[0]).toMatchObject({ rosStatus: 'done' }), slow);
});
