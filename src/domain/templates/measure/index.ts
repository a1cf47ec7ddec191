import { answerFields } from '../../planning/answerFields';
import { choice, deadline, person, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** What a measure is for. The kinds of a record's measures are what `MeasuresOf` is asked to show. */
export const measureKinds = {
  preventive: 'Forebyggende tiltak',
  mitigating: 'Skadebegrensende tiltak',
  stimulating: 'Stimulerende tiltak',
  benefit: 'Gevinsttiltak',
  corrective: 'Korrigeringstiltak',
  stakeholder: 'Interessenttiltak'
} as const;

export type MeasureKind = keyof typeof measureKinds;

/**
 * Tiltak: something that somebody does to obtain an effect, whatever it is for: a risk, a benefit, a lesson, a
 * stakeholder. One list for all, so that «my measures» and «past the deadline» are asked for in one place.
 */
export const measure = projectTemplate('measure', {
  list: 'FramdriftMeasures',
  title: 'name',
  place: 'benefits',
  fields: {
    name: text({ required: true, section: 'measure' }),
    kind: choice(measureKinds, { required: true, section: 'measure' }),
    responsible: person({ indexed: true, section: 'measure' }),
    deadline: deadline({ indexed: true, section: 'measure', settled: { by: 'status', as: ['done', 'dropped'] } }),
    status: choice(
      { notStarted: 'Ikke påbegynt', started: 'Påbegynt', done: 'Fullført', dropped: 'Utgår' },
      {
        initial: 'notStarted',
        indexed: true,
        section: 'measure',
        tones: { notStarted: 'ahead', started: 'underway', done: 'done', dropped: 'away' }
      }
    ),
    riskProfile: choice(
      { low: 'Lav', medium: 'Middels', high: 'Høy' },
      { section: 'measure', shownWhen: { field: 'kind', is: 'benefit' } }
    ),
    comment: prose({ section: 'measure' }),
    /** What the record that it belongs to was called when the measure was written: for people in SharePoint. */
    concerns: text({ hidden: true }),
    /** The identifier of that record (`rowKey`), in whichever list it stands; empty: the project's own. */
    recordKey: text({ tied: true, indexed: true, max: 36, hidden: true }),
    ...answerFields('measure')
  },
  views: {
    byKind: {
      show: ['name', 'concerns', 'responsible', 'deadline', 'status'],
      groupBy: ['project', 'kind'],
      sort: [['deadline', 'ascending']]
    },
    late: {
      show: ['name', 'concerns', 'kind', 'responsible', 'deadline', 'status', 'project'],
      where: [{ field: 'deadline', is: 'late' }],
      sort: [['deadline', 'ascending']]
    },
    mine: {
      show: ['name', 'concerns', 'kind', 'deadline', 'status', 'project'],
      where: [{ field: 'responsible', is: 'equal', value: { now: 'me' } }],
      sort: [['deadline', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof measure>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
