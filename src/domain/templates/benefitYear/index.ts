import { link, money, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** A row of a priced benefit: what it is worth in one year, and what it costs to run. Netto is the difference. */
export const benefitYear = projectTemplate('benefitYear', {
  list: 'FramdriftBenefitYears',
  title: 'year',
  fields: {
    benefit: link('benefit', {
      required: true,
      whenDeleted: 'cascade',
      under: { field: 'valuation', is: 'priced' },
      section: 'year'
    }),
    year: text({ required: true, max: 20, section: 'year' }),
    gross: money({ section: 'year' }),
    running: money({ section: 'year' })
  },
  views: {
    byBenefit: {
      show: ['year', 'gross', 'running'],
      groupBy: ['project', 'benefit'],
      sort: [['year', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof benefitYear>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
