import fc from 'fast-check';
import type { Version } from '../../../src/domain/history/version';
import { broughtIn } from '../../../src/domain/reports/draft/broughtIn';
import { draftOf } from '../../../src/domain/reports/draft/draftOf';
import type { Gathered } from '../../../src/domain/reports/draft/draftOf';
import type { Sentence } from '../../../src/domain/reports/draft/sentence';
import { reportHeadings } from '../../../src/domain/reports/headings';
import { blank } from '../../../src/domain/schema/record';
import type { AnyRecord, RecordOf } from '../../../src/domain/schema/record';
import { followUpReport } from '../../../src/domain/templates/followUpReport';
import { milestone } from '../../../src/domain/templates/milestone';
import { loadLaterWords } from '../../../src/locales/load';
import { sentenceText } from '../../../src/locales/reportDraft/sentenceText';
import { cast, due, row } from '../../support/followedUp';

/** A year of answers on one milestone, and what others wrote of it. */
const { kari, per, tove } = cast;
const m2 = row('milestone', { number: 'M2', name: 'Når pilot er gjennomført', responsible: kari });
const about = { milestone: { id: m2.id, title: 'Når pilot er gjennomført' } };
const planned = { ...blank(milestone), name: 'Når pilot er gjennomført', deadline: due('2018-05-15') };

/** What was stored one after the other: each step is what changed. */
const steps: readonly (readonly [day: string, by: string, changed: object])[] = [
  ['2018-01-05', 'Lars Leder', {}],
  [
    '2018-04-27',
    'Framdrift',
    { status: 'onTrack', statusReason: 'To av tre avdelinger er i gang.', answeredBy: kari, answeredOn: '2018-04-27' }
  ],
  ['2018-05-02', 'Lars Leder', { description: 'Pilot i tre avdelinger.' }],
  [
    '2018-05-15',
    'Framdrift',
    {
      status: 'offTrack',
      statusReason: 'Den tredje avdelingen har ikke begynt.',
      cause: 'Opplæringen ble forsinket.',
      consequences: 'Evalueringen må vente.',
      answeredOn: '2018-05-15'
    }
  ],
  [
    '2018-05-30',
    'Lars Leder',
    { deadline: due('2018-08-31'), deadlineReason: 'Avdelingen begynner etter ferien.', answeredOn: '2018-05-30' }
  ],
  ['2018-08-17', 'Framdrift', { help: 'Noen som kan ta opplæringen.', helpOn: '2018-08-17', answeredOn: '2018-08-17' }],
  [
    '2018-08-31',
    'Framdrift',
    {
      status: 'reached',
      statusReason: 'Begynn opplæringen før sommeren.',
      help: '',
      reachedOn: '2018-08-31',
      answeredOn: '2018-08-31'
    }
  ]
];

const versions: readonly Version[] = steps
  .map(([day, by], index) => ({
    label: `${index + 1}.0`,
    by,
    at: `${day}T09:00:00Z`,
    values: Object.assign({}, planned, ...steps.slice(0, index + 1).map(([, , changed]) => changed))
  }))
  .reverse();

const gathered = {
  milestone: m2,
  versions,
  requests: [
    row('changeRequest', {
      ...about,
      name: 'Ny frist for M2',
      status: 'adopted',
      decidedBy: per,
      decidedOn: '2018-05-29',
      consequenceBenefit: 'Færre klager merkes først i høst.'
    })
  ],
  reflections: [
    row('reflection', {
      ...about,
      name: 'Pilot',
      surprised: 'Nattevaktene var ivrigst.',
      writtenBy: tove,
      date: '2018-09-03'
    })
  ],
  lessons: [
    row('lesson', {
      ...about,
      name: 'Spør først',
      advice: 'Spør avdelingene når de har tid.',
      created: { by: 'Kari Ansvarlig', at: '2018-09-04T09:00:00Z' }
    })
  ],
  from: null,
  dayOf: (at: string) => at.slice(0, 10)
} as unknown as Gathered;

const report = row('followUpReport', { ...about, name: 'Rapport M2' }) as unknown as RecordOf<typeof followUpReport>;

async function written(of: typeof report, what: Gathered): Promise<AnyRecord> {
  const { messages } = await loadLaterWords('nb');
  const worded = draftOf(of, what).map((sentence) => ({
    sentence,
    words: sentenceText(sentence, messages.reportDraft, { language: 'nb' })
  }));
  return { ...(of as unknown as AnyRecord), ...broughtIn(of, worded) };
}

test('a year of answers becomes a draft, each sentence with who said it and when', async () => {
  const draft = await written(report, gathered);
  const said = Object.keys(reportHeadings).map((heading) => [heading, String(draft[heading]).split('\n\n')]);
  expect(Object.fromEntries(said)).toEqual({
    situation: [
      'I rute: To av tre avdelinger er i gang. (Kari Ansvarlig, 27. april 2018)',
      'Ikke i rute: Den tredje avdelingen har ikke begynt. (Kari Ansvarlig, 15. mai 2018)',
      'Ba om hjelp: Noen som kan ta opplæringen. (Kari Ansvarlig, 17. aug. 2018)',
      'Milepælen er nådd. (Kari Ansvarlig, 31. aug. 2018)'
    ],
    cause: ['Opplæringen ble forsinket. (Kari Ansvarlig, 15. mai 2018)'],
    changes: [
      'Vedtatt endring: Ny frist for M2 (Per Program, 29. mai 2018)',
      'Fristen ble flyttet fra 15. mai 2018 til 31. aug. 2018. Avdelingen begynner etter ferien. (Lars Leder, 30. mai 2018)'
    ],
    consequences: [
      'Evalueringen må vente. (Kari Ansvarlig, 15. mai 2018)',
      'Færre klager merkes først i høst. (Per Program, 29. mai 2018)'
    ],
    recommendations: ['Spør avdelingene når de har tid. (Kari Ansvarlig, 4. sep. 2018)'],
    rewardingLearning: ['Nattevaktene var ivrigst. (Tove Tillitsvalgt, 3. sep. 2018)'],
    mainLessons: ['Begynn opplæringen før sommeren. (Kari Ansvarlig, 31. aug. 2018)']
  });
});

test('after the last report it tells only of what came since', () => {
  const keys = draftOf(report, { ...gathered, from: '2018-08-20' }).map(({ source }) => source.on);
  expect(keys).toEqual(['2018-08-31', '2018-08-31', '2018-09-03', '2018-09-04']);
});

test('made anew it brings in what is new, and nothing that people have changed or taken out', async () => {
  const first = await written(report, { ...gathered, versions: versions.slice(2) });
  const edited = { ...first, situation: 'Vi skriver det selv.', cause: '' };
  const again = await written(edited as never, gathered);
  expect(again.situation).toBe(
    [
      'Vi skriver det selv.',
      'Ba om hjelp: Noen som kan ta opplæringen. (Kari Ansvarlig, 17. aug. 2018)',
      'Milepælen er nådd. (Kari Ansvarlig, 31. aug. 2018)'
    ].join('\n\n')
  );
  expect(again.cause).toBe('');
  expect(draftOf(again as never, gathered)).toEqual([]);
});

test('whatever stands in a report and whenever it is drafted, what stands there still begins each heading', () => {
  const wording = (sentence: Sentence): { sentence: Sentence; words: string } => ({
    sentence,
    words: sentence.text || 'x'
  });
  const headings = Object.keys(reportHeadings) as readonly (keyof typeof reportHeadings)[];
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 7, maxLength: 7 }),
      fc.nat({ max: steps.length }),
      (texts, count) => {
        const own = Object.fromEntries(headings.map((heading, index) => [heading, texts[index]]));
        const before = { ...report, ...own } as typeof report;
        const sentences = draftOf(before, { ...gathered, versions: versions.slice(count) });
        const after = { ...before, ...broughtIn(before, sentences.map(wording)) } as typeof report;
        for (const heading of headings) expect(after[heading].startsWith(before[heading].trimEnd())).toBe(true);
        expect(draftOf(after, { ...gathered, versions: versions.slice(count) })).toEqual([]);
      }
    )
  );
});
