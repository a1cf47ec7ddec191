import { choice, date, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** Nothing to great, in four steps: the sides of the stakeholder matrix. */
export const degrees = { none: 'Ingen', little: 'Liten', medium: 'Middels', great: 'Stor' } as const;

/** Somebody who may influence the project or is touched by it: a group first, names only where they are needed. */
export const stakeholder = projectTemplate('stakeholder', {
  list: 'FramdriftStakeholders',
  title: 'name',
  place: 'people',
  fields: {
    name: text({ required: true, section: 'who' }),
    nameAndRole: text({ section: 'who' }),
    category: choice(
      {
        management: 'Virksomhetsledelse',
        user: 'Bruker',
        supplier: 'Leverandør',
        framework: 'Premissgiver',
        other: 'Andre'
      },
      { section: 'who' }
    ),
    connection: prose({ section: 'who' }),
    expectation: prose({ section: 'assessment' }),
    interest: choice(degrees, { section: 'assessment' }),
    influence: choice(degrees, { section: 'assessment' }),
    informationNeed: prose({ section: 'measures' }),
    mainMeasure: prose({ section: 'measures' }),
    status: choice(
      { notStarted: 'Ikke påbegynt', started: 'Påbegynt', done: 'Fullført', postponed: 'Utsatt' },
      {
        initial: 'notStarted',
        section: 'measures',
        tones: { notStarted: 'ahead', started: 'underway', done: 'done', postponed: 'away' }
      }
    ),
    nextReview: date({ section: 'measures' })
  },
  views: {
    all: {
      show: ['name', 'category', 'interest', 'influence', 'status', 'mainMeasure', 'nextReview'],
      groupBy: ['project'],
      sort: [['name', 'ascending']]
    },
    byInfluence: {
      show: ['name', 'category', 'interest', 'expectation', 'informationNeed', 'mainMeasure'],
      groupBy: ['project', 'influence'],
      sort: [['name', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof stakeholder>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
