import { date, link, number, person, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** A row of an indicator: what was measured on one day. Which of the three times it is, the day tells. */
export const measurement = projectTemplate('measurement', {
  list: 'FramdriftMeasurements',
  title: 'name',
  fields: {
    indicator: link('indicator', { required: true, whenDeleted: 'cascade', section: 'measurement' }),
    name: text({ required: true, section: 'measurement' }),
    measuredOn: date({ required: true, section: 'measurement' }),
    measured: number({ required: true, section: 'measurement' }),
    comment: prose({ section: 'measurement' }),
    measuredBy: person({ section: 'measurement' })
  },
  views: {
    byIndicator: {
      show: ['name', 'measuredOn', 'measured', 'comment', 'measuredBy'],
      groupBy: ['project', 'indicator'],
      sort: [['measuredOn', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof measurement>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
