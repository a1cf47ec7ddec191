import { choice, date, link, number, person, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

const percent = { field: 'unit', is: 'percent' } as const;

/** A row of a benefit: what one measures to know whether it comes, from where to where, and who measures. */
export const indicator = projectTemplate('indicator', {
  list: 'FramdriftIndicators',
  title: 'name',
  fields: {
    benefit: link('benefit', { required: true, whenDeleted: 'cascade', section: 'indicator' }),
    name: text({ required: true, section: 'indicator' }),
    unit: choice(
      { count: 'Antall', kroner: 'Kroner', percent: 'Prosent', hours: 'Timer', other: 'Annet' },
      { required: true, initial: 'count', section: 'indicator' }
    ),
    unitName: text({ max: 60, section: 'indicator', shownWhen: { field: 'unit', is: 'other' } }),
    method: prose({ section: 'indicator' }),
    responsible: person({ indexed: true, section: 'indicator' }),
    nullValue: number({ section: 'values' }),
    nullDate: date({ section: 'values' }),
    midValue: number({ section: 'values' }),
    midDate: date({ section: 'values', notBefore: 'nullDate' }),
    targetValue: number({ section: 'values' }),
    targetDate: date({ section: 'values', notBefore: 'nullDate' }),
    /** For plain words: how many there are of what the percentage is of, and on which day they were counted. */
    base: number({ min: 1, section: 'plainWords', shownWhen: percent }),
    baseOf: text({ max: 60, section: 'plainWords', shownWhen: percent }),
    baseDate: date({ section: 'plainWords', shownWhen: percent }),
    oneCalled: text({ max: 100, section: 'plainWords', shownWhen: percent }),
    upMeans: choice({ more: 'Flere', fewer: 'Færre' }, { initial: 'more', section: 'plainWords', shownWhen: percent })
  },
  views: {
    byBenefit: {
      show: ['name', 'unit', 'nullValue', 'targetValue', 'targetDate', 'responsible'],
      groupBy: ['project', 'benefit'],
      sort: [['name', 'ascending']]
    },
    mine: {
      show: ['name', 'benefit', 'nullDate', 'midDate', 'targetDate', 'project'],
      where: [{ field: 'responsible', is: 'equal', value: { now: 'me' } }],
      sort: [['targetDate', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof indicator>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
