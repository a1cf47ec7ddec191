import { choice, money, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** What something costs in a year, or where money for it comes from; a grant that is applied for says how far that has come. */
export const budgetLine = projectTemplate('budgetLine', {
  list: 'FramdriftBudgetLines',
  title: 'name',
  place: 'plan',
  chapter: 'budget',
  fields: {
    kind: choice({ cost: 'Kostnad', funding: 'Finansiering' }, { initial: 'cost', section: 'line' }),
    name: text({ required: true, section: 'line' }),
    year: text({ max: 9, section: 'line' }),
    amount: money({ section: 'line', min: 0 }),
    fundedBy: text({ section: 'line' }),
    grant: choice(
      { planned: 'Skal søkes', applied: 'Søkt', granted: 'Innvilget', refused: 'Avslått' },
      {
        section: 'line',
        shownWhen: { field: 'kind', is: 'funding' },
        tones: { planned: 'ahead', applied: 'underway', granted: 'done', refused: 'away' }
      }
    ),
    /** What has been used of it so far. */
    used: money({ followUp: true, section: 'line', shownWhen: { field: 'kind', is: 'cost' }, min: 0 }),
    comment: prose({ section: 'line' })
  },
  views: {
    all: {
      show: ['name', 'year', 'amount', 'fundedBy', 'grant', 'used', 'comment', 'project'],
      groupBy: ['project', 'kind'],
      sort: [
        ['year', 'ascending'],
        ['name', 'ascending']
      ]
    },
    grants: {
      show: ['name', 'year', 'amount', 'fundedBy', 'grant', 'project'],
      where: [{ field: 'grant', is: 'equal', value: 'applied' }]
    }
  }
});

export const words = wordsIn<typeof budgetLine>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
