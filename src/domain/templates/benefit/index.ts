import { choice, date, deadline, links, money, number, person, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

const priced = { field: 'valuation', is: 'priced' } as const;
const qualitative = { field: 'valuation', is: 'qualitative' } as const;

/** A row of the gevinstrealiseringsplan: what becomes better, who in the line takes it out, and when. */
export const benefit = projectTemplate('benefit', {
  list: 'FramdriftBenefits',
  title: 'name',
  place: 'benefits',
  fields: {
    name: text({ required: true, section: 'benefit' }),
    description: prose({ section: 'benefit' }),
    valuation: choice(
      { priced: 'Prissatt', qualitative: 'Kvalitativ' },
      { required: true, indexed: true, section: 'benefit' }
    ),
    type: choice(
      { avoidedCosts: 'Unngåtte kostnader', savedTime: 'Spart tid', quality: 'Økt kvalitet' },
      { section: 'benefit' }
    ),
    /** The plan's lists begin with it. Here it stands where it can be given: its letter says whether it is priced. */
    number: text({ max: 10, section: 'benefit' }),
    quantity: number({ section: 'benefit', shownWhen: priced }),
    unit: text({ max: 60, section: 'benefit', shownWhen: priced }),
    yearlyValue: money({ section: 'benefit', shownWhen: priced }),
    startYear: text({ max: 4, section: 'benefit', shownWhen: priced }),
    calculation: prose({ section: 'benefit', shownWhen: priced }),
    importance: choice(
      { low: 'Lav', moderate: 'Moderat', high: 'Høy' },
      { section: 'benefit', shownWhen: qualitative }
    ),
    importanceReason: prose({ section: 'benefit', shownWhen: qualitative }),
    /** Effektmål; a simple plan has its hovedmål for them. */
    goals: links('goal', { section: 'origin', among: { field: 'level', is: ['outcome', 'main'] } }),
    product: text({ section: 'origin' }),
    prerequisites: prose({ section: 'origin' }),
    responsible: person({ indexed: true, section: 'line' }),
    lineRole: text({ section: 'line' }),
    lineUnit: text({ section: 'line' }),
    owner: person({ section: 'line' }),
    lineRisk: prose({ section: 'line' }),
    takenOut: prose({ section: 'realisation' }),
    realisedBy: deadline({
      indexed: true,
      section: 'realisation',
      settled: { by: 'status', as: ['realised', 'notRealised'] }
    }),
    status: choice(
      {
        planned: 'Planlagt',
        underway: 'Under realisering',
        realised: 'Realisert',
        notRealised: 'Ikke realisert'
      },
      {
        initial: 'planned',
        indexed: true,
        section: 'realisation',
        tones: { planned: 'ahead', underway: 'underway', realised: 'done', notRealised: 'away' }
      }
    ),
    otherOrganisations: text({ section: 'others' }),
    otherContact: text({ section: 'others' }),
    involvedOn: date({ section: 'others' })
  },
  views: {
    byValuation: {
      show: ['number', 'name', 'responsible', 'realisedBy', 'status', 'lineUnit', 'yearlyValue', 'importance'],
      groupBy: ['project', 'valuation'],
      sort: [['number', 'ascending']]
    },
    late: {
      show: ['number', 'name', 'responsible', 'realisedBy', 'status', 'project'],
      where: [{ field: 'realisedBy', is: 'late' }],
      sort: [['realisedBy', 'ascending']]
    },
    mine: {
      show: ['number', 'name', 'realisedBy', 'status', 'project'],
      where: [{ field: 'responsible', is: 'equal', value: { now: 'me' } }],
      sort: [['realisedBy', 'ascending']]
    },
    others: {
      show: ['number', 'name', 'otherOrganisations', 'otherContact', 'involvedOn', 'project'],
      where: [{ field: 'otherOrganisations', is: 'notEqual', value: '' }],
      sort: [['number', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof benefit>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
