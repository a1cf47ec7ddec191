import type { Version } from '../../src/domain/history/version';
import { broughtIn } from '../../src/domain/reports/draft/broughtIn';
import { draftOf } from '../../src/domain/reports/draft/draftOf';
import type { Gathered } from '../../src/domain/reports/draft/draftOf';
import type { Worded } from '../../src/domain/reports/draft/sentence';
import { blank } from '../../src/domain/schema/record';
import type { RecordOf } from '../../src/domain/schema/record';
import type { Language } from '../../src/domain/schema/words';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { milestone } from '../../src/domain/templates/milestone';
import { loadLaterWords } from '../../src/locales/load';
import { worded } from '../../src/locales/reportDraft/sentenceText';
import { cast, due, row } from './followedUp';

/** A year of answers on one milestone, and what others wrote of it. */
const { kari, lars, per, tove } = cast;
const m2 = row('milestone', { number: 'M2', name: 'Når pilot er gjennomført', responsible: kari });
export const about = { milestone: { id: m2.id, title: 'Når pilot er gjennomført' } };
const planned = { ...blank(milestone), name: 'Når pilot er gjennomført', deadline: due('2018-05-15') };

/** The bot stores what people answer with an identity of its own. */
const bot = { by: 'Framdrift', byId: 99 };
const lead = { by: lars.name, byId: lars.id };

interface Step {
  readonly day: string;
  readonly by: { readonly by: string; readonly byId: number };
  readonly changed: object;
  readonly made?: Version['made'];
}

/** What was stored one after the other: each step is what changed. */
export const steps: readonly Step[] = [
  { day: '2018-01-05', by: lead, changed: {} },
  {
    day: '2018-04-27',
    by: bot,
    changed: {
      status: 'onTrack',
      statusReason: 'To av tre avdelinger er i gang.',
      answeredBy: kari,
      answeredOn: '2018-04-27'
    }
  },
  { day: '2018-05-02', by: lead, changed: { description: 'Pilot i tre avdelinger.' } },
  {
    day: '2018-05-15',
    by: bot,
    changed: {
      status: 'offTrack',
      statusReason: 'Den tredje avdelingen har ikke begynt.',
      cause: 'Opplæringen ble forsinket.\n\nIngen vikar var å få.',
      consequences: 'Evalueringen må vente.',
      answeredOn: '2018-05-15'
    }
  },
  {
    day: '2018-05-30',
    by: bot,
    changed: {
      deadline: due('2018-08-31'),
      deadlineReason: 'Avdelingen begynner etter ferien.',
      answeredBy: lars,
      answeredOn: '2018-05-30'
    }
  },
  // A slip of the thumb, taken back.
  {
    day: '2018-08-16',
    by: bot,
    changed: {
      status: 'reached',
      statusReason: '',
      reachedOn: '2018-08-16',
      answeredBy: kari,
      answeredOn: '2018-08-16'
    }
  },
  {
    day: '2018-08-16',
    by: bot,
    changed: {
      status: 'offTrack',
      statusReason: 'Den tredje avdelingen har ikke begynt.',
      reachedOn: null,
      answeredBy: lars,
      answeredOn: '2018-05-30'
    }
  },
  {
    day: '2018-08-17',
    by: bot,
    changed: { help: 'Noen som kan ta opplæringen.', helpOn: '2018-08-17', answeredBy: kari, answeredOn: '2018-08-17' }
  },
  // Somebody writes in the plain list, where nobody is asked who answers.
  { day: '2018-08-24', by: lead, made: 'outside', changed: { status: 'onTrack', statusReason: 'Hilde tar den.' } },
  {
    day: '2018-09-01',
    by: bot,
    changed: {
      status: 'reached',
      statusReason: 'Begynn opplæringen før sommeren.',
      help: '',
      reachedOn: '2018-08-31',
      answeredOn: '2018-09-01'
    }
  }
];

export const versions: readonly Version[] = steps
  .map(({ day, by, made }, index) => ({
    label: `${index + 1}.0`,
    ...by,
    ...(made ? { made } : {}),
    at: `${day}T09:00:00Z`,
    values: Object.assign({}, planned, ...steps.slice(0, index + 1).map(({ changed }) => changed)) as Version['values']
  }))
  .reverse();

export const gathered = {
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
  reports: [],
  hidden: [],
  dayOf: (at: string) => at.slice(0, 10)
} as unknown as Gathered;

export type Report = RecordOf<typeof followUpReport>;

export const aReport = (over: object = {}): Report =>
  row('followUpReport', { ...about, name: 'Rapport M2', ...over }) as unknown as Report;

/** What would be brought into the report, in words. */
export async function told(report: Report, what: Gathered, language: Language = 'nb'): Promise<readonly Worded[]> {
  const { messages } = await loadLaterWords(language);
  return worded(draftOf(report, what), messages.reportDraft, { language });
}

/** The report with what the records tell brought into it. */
export const written = async (report: Report, what: Gathered, language: Language = 'nb'): Promise<Report> => ({
  ...report,
  ...broughtIn(report, await told(report, what, language))
});
