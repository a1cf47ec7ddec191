import { screen, waitFor } from '@testing-library/react';
import { languages } from '../../src/domain/schema/words';
import type { Language } from '../../src/domain/schema/words';
import { blank } from '../../src/domain/schema/record';
import type { AnyDraft } from '../../src/domain/schema/record';
import type { Template } from '../../src/domain/schema/template';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { loadAllWords } from '../../src/locales/load';
import { tell } from '../../src/ui/history/sentences';
import { aPlan, closeAll, heading, openApp, rowOf } from './opened';
import { kari, ola } from './people';

afterEach(closeAll);

const february = { words: 'Ultimo februar', date: '2018-02-28' };
const march = { words: '', date: '2018-03-15' };
const planned = blank(milestone, { number: 'M1', name: 'Når pilot er evaluert', deadline: february });
const moved = { deadline: march, previousDeadline: february, deadlineReason: 'Leverandør forsinket' };

interface Told {
  readonly template?: Template;
  readonly before?: AnyDraft | null;
  readonly language?: Language;
  readonly by?: string;
  readonly label?: string;
  readonly made?: 'here' | 'outside';
}

async function told(
  change: AnyDraft,
  { template = milestone, before = planned, language = 'nb', by = 'Torbjørn', label = '2.0', made }: Told = {}
): Promise<readonly string[]> {
  const version = {
    label,
    by,
    at: '2018-01-10T10:00:00Z',
    values: { ...before, ...change },
    ...(made ? { made } : {})
  };
  return tell({ words: await loadAllWords(language), template }, version, before ?? undefined).sentences;
}

test.each([
  ['nb', 'Torbjørn flyttet fristen fra Ultimo februar (28. feb. 2018) til 15. mars 2018: Leverandør forsinket'],
  ['nn', 'Torbjørn flytta fristen frå Ultimo februar (28. feb. 2018) til 15. mars 2018: Leverandør forsinket'],
  ['en', 'Torbjørn moved the deadline from Ultimo februar (28 Feb 2018) to 15 Mar 2018: Leverandør forsinket']
] as const)('a deadline that was moved is one sentence with its reason, in %s', async (language, sentence) => {
  expect(await told(moved, { language })).toEqual([sentence]);
});

test.each([
  ['made', {}, 'Torbjørn opprettet milepælen.', { before: null, label: '1.0' }],
  [
    'whose beginning is not kept',
    {},
    'Det som skjedde før dette, er ikke tatt vare på.',
    { before: null, label: '7.0' }
  ],
  ['by nobody we know', { number: 'M2' }, 'Noen endret Nr. fra «M1» til «M2».', { by: '' }],
  ['with nothing to show', {}, 'Torbjørn lagret milepælen uten å endre noe felt som vises her.', {}],
  ['that got somebody responsible', { responsible: kari }, 'Torbjørn satte Ansvar til Kari Ås.', {}],
  ['that lost its number', { number: '' }, 'Torbjørn tok bort Nr. («M1»).', {}],
  ['reached', { status: 'reached', reachedOn: '2018-01-10' }, 'Torbjørn meldte milepælen som nådd 10. jan. 2018.', {}],
  ['off track', { status: 'offTrack', statusReason: 'Syk' }, 'Torbjørn meldte at milepælen ikke er i rute: Syk', {}],
  [
    'moved in the plain list',
    { deadline: { ...march, movedFrom: february } },
    'Torbjørn flyttet fristen fra Ultimo februar (28. feb. 2018) til 15. mars 2018 (utenfor Framdrift).',
    {}
  ],
  [
    'with a state written by hand',
    { status: { outside: 'Venter' } },
    'Torbjørn satte Status til Venter (utenfor Framdrift).',
    {}
  ],
  [
    'with two things changed at once',
    { number: 'M2', responsible: kari },
    'Torbjørn endret Nr. fra «M1» til «M2» og satte Ansvar til Kari Ås.',
    {}
  ],
  [
    'changed by something else than Framdrift',
    { number: 'M2', responsible: kari },
    'Torbjørn endret Nr. fra «M1» til «M2» og satte Ansvar til Kari Ås (utenfor Framdrift).',
    { made: 'outside' as const }
  ],
  [
    'whose odd word Framdrift brought back',
    { status: { outside: 'Venter' } },
    'Torbjørn satte Status til Venter.',
    { made: 'here' as const }
  ]
])('a milestone %s', async (_what, change, sentence, how: Told) => {
  expect(await told(change as AnyDraft, how)).toEqual([sentence]);
});

test('long texts are named together, and not repeated', async () => {
  const template = followUpReport;
  const before = blank(template, { name: 'Rapport' });
  expect(await told({ situation: 'I gang', cause: 'Sykdom' }, { template, before })).toEqual([
    'Torbjørn endret Status og Årsak.'
  ]);
});

test('a goal that has been deleted since has no name, and is told as that', async () => {
  const goals = [
    { id: 1, title: '' },
    { id: 2, title: 'Trygghet' }
  ];
  expect(await told({ goals })).toEqual(['Torbjørn la til noe som er slettet, Trygghet under Bidrar til mål.']);
});

test('a deadline whose words say the day says it once', async () => {
  const written = { ...moved, deadline: { words: '15. november 2018', date: '2018-11-15' } };
  expect(await told(written)).toEqual([
    'Torbjørn flyttet fristen fra Ultimo februar (28. feb. 2018) til 15. november 2018: Leverandør forsinket'
  ]);
});

test('who was added and who was removed is told', async () => {
  const template = followUpReport;
  const before = blank(template, { authors: [kari] });
  expect(await told({ authors: [ola] }, { template, before })).toEqual([
    'Torbjørn la til Ola Bø under Skrevet av og tok bort Kari Ås under Skrevet av.'
  ]);
});

test('a label that is a question, or joins two things, stands in quotes', async () => {
  const before = blank(project, { name: 'Tillitsmodellen' });
  expect(await told({ situation: 'A', purpose: 'B' }, { template: project, before })).toEqual([
    'Torbjørn endret «Dagens situasjon og utfordringer» og Prosjektets formål.'
  ]);
  expect(await told({ wish: 'Bedre tjenester' }, { template: project, before })).toEqual([
    'Torbjørn endret «Hva ønsker vi å oppnå?».'
  ]);
});

test.each(languages)('what is done twice at once with reasons is two sentences, in %s', async (language) => {
  const change = { ...moved, status: 'dropped', statusReason: 'Innstilt' };
  const sentences = await told(change, { language });
  expect(sentences).toHaveLength(2);
  sentences.forEach((sentence) => expect(sentence).toMatch(/^Torbjørn .*: (Leverandør forsinket|Innstilt)$/));
});

test('a text is read with what went and what came, when somebody asks for it', async () => {
  const plan = aPlan();
  const { id } = plan.milestones[0]!;
  plan.site.changeAs('Ola Bø', milestone, id, { description: 'Den første teksten' });
  plan.site.changeAs('Berit Eier', milestone, id, { description: 'Den andre teksten' });
  const { user } = await openApp(plan.site, {}, `plan/milestone/${id}/history`);
  expect(await screen.findByText('Berit Eier endret Utdyping.', {}, { timeout: 8000 })).toBeInTheDocument();
  expect(screen.queryByText('første')).not.toBeInTheDocument();
  await user.click(screen.getAllByRole('button', { name: 'Vis endringene i teksten' })[0]!);
  expect(document.querySelector('del')).toHaveTextContent('fjernet: første slutt.');
  expect(document.querySelector('ins')).toHaveTextContent('lagt til: andre slutt.');
  expect(screen.getByRole('button', { name: 'Skjul teksten' })).toHaveAttribute('aria-expanded', 'true');
});

test('a report’s history is folded under it, has an address, and is read when it is opened', async () => {
  const { site, record, milestones } = aPlan();
  const about = { id: milestones[0]!.id, title: 'M1' };
  const report = site.add(followUpReport, { ...rowOf(record), milestone: about, name: 'Rapport M1' });
  site.changeAs('Ola Bø', followUpReport, report.id, { status: 'sent' });
  const { user } = await openApp(site, {}, `reports/${report.id}`);
  await heading('Rapport M1');
  expect(site.calls.history).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Historikk' }));
  expect(await screen.findByText('Ola Bø sendte rapporten til prosjekteier.')).toBeInTheDocument();
  expect(screen.getByText('Kari Ås opprettet rapporten.')).toBeInTheDocument();
  expect(window.location.hash).toBe(`#/reports/${report.id}/history`);
  await user.click(screen.getByRole('button', { name: 'Historikk' }));
  await waitFor(() => expect(window.location.hash).toBe(`#/reports/${report.id}`));
});
