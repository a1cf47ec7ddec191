import { answerFields } from '../../planning/answerFields';
import { riskNumber } from '../../planning/riskScale';
import { choice, choices, computed, deadline, link, person, prose, scale, text } from '../../schema/field';
import type { Scale } from '../../schema/kinds';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

const numberOf =
  (likelihood: string, consequence: string) =>
  (record: Readonly<Record<string, unknown>>): string =>
    String(riskNumber(record[likelihood] as Scale | null, record[consequence] as Scale | null) ?? '');

/** Something that may happen, for worse (a risk) or for better (an opportunity), judged before and after measures. */
export const risk = projectTemplate('risk', {
  list: 'FramdriftRisks',
  title: 'name',
  place: 'benefits',
  fields: {
    kind: choice(
      { risk: 'Risiko', opportunity: 'Mulighet' },
      { required: true, initial: 'risk', indexed: true, section: 'event' }
    ),
    number: text({ max: 10, section: 'event' }),
    name: text({ required: true, section: 'event' }),
    cause: prose({ section: 'event' }),
    effect: prose({ section: 'event' }),
    nearness: choice(
      {
        immediate: 'Umiddelbart',
        phase: 'I denne fasen',
        within: 'Innenfor prosjektet',
        beyond: 'Utenfor prosjektet'
      },
      { section: 'event' }
    ),
    milestone: link('milestone', { section: 'event' }),
    likelihood: scale({ section: 'before' }),
    consequence: scale({ section: 'before' }),
    riskNumber: computed({ section: 'before', from: numberOf('likelihood', 'consequence') }),
    strategy: choice(
      {
        reduce: 'Redusere',
        monitor: 'Overvåke',
        avoid: 'Unngå',
        transfer: 'Overføre',
        share: 'Dele',
        accept: 'Akseptere',
        enhance: 'Øke',
        exploit: 'Utnytte'
      },
      { section: 'after' }
    ),
    likelihoodAfter: scale({ section: 'after' }),
    consequenceAfter: scale({ section: 'after' }),
    riskNumberAfter: computed({ section: 'after', from: numberOf('likelihoodAfter', 'consequenceAfter') }),
    status: choice(
      {
        identified: 'Identifisert',
        measuresDone: 'Tiltak gjennomført',
        occurred: 'Inntruffet',
        over: 'Ikke lenger aktuell'
      },
      {
        initial: 'identified',
        indexed: true,
        section: 'followUp',
        tones: { identified: 'underway', measuresDone: 'done', occurred: 'trouble', over: 'away' }
      }
    ),
    responsible: person({ indexed: true, section: 'followUp' }),
    nextReview: deadline({ indexed: true, section: 'followUp', settled: { by: 'status', as: ['occurred', 'over'] } }),
    /** Which of these a ROS has to judge it by; none: it is no part of one. */
    security: choices(
      { confidentiality: 'Konfidensialitet', integrity: 'Integritet', availability: 'Tilgjengelighet' },
      { section: 'followUp' }
    ),
    ...answerFields('followUp')
  },
  views: {
    byKind: {
      show: [
        'number',
        'name',
        'likelihood',
        'consequence',
        'likelihoodAfter',
        'consequenceAfter',
        'responsible',
        'status',
        'nextReview'
      ],
      groupBy: ['project', 'kind'],
      sort: [['number', 'ascending']]
    },
    review: {
      show: ['number', 'name', 'responsible', 'nextReview', 'status', 'project'],
      where: [{ field: 'nextReview', is: 'late' }],
      sort: [['nextReview', 'ascending']]
    },
    mine: {
      show: ['number', 'name', 'kind', 'nextReview', 'status', 'project'],
      where: [{ field: 'responsible', is: 'equal', value: { now: 'me' } }],
      sort: [['nextReview', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof risk>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
