import { date, person, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/**
 * An approved version of a project's plan: its number, and who answers for it. What it says are its rows
 * (`planVersionRow`). While it is being stored nobody has approved it; a plan's `approvedVersion` says which are.
 */
export const planVersion = projectTemplate('planVersion', {
  list: 'FramdriftPlanVersions',
  title: 'name',
  fields: {
    name: text({ required: true, managed: true, section: 'version' }),
    number: text({ max: 10, managed: true, section: 'version' }),
    sentBy: person({ managed: true, section: 'version' }),
    sentOn: date({ managed: true, section: 'version' }),
    approvedBy: person({ managed: true, section: 'version' }),
    approvedOn: date({ managed: true, section: 'version' }),
    remark: prose({ managed: true, section: 'version' }),
    /** What its rows said when it was approved, in a few digits (`frozenPrint`); nothing where it is older than these. */
    print: text({ max: 20, hidden: true })
  },
  views: {
    all: {
      show: ['name', 'project', 'number', 'approvedBy', 'approvedOn', 'remark'],
      sort: [['approvedOn', 'descending']]
    }
  }
});

export const words = wordsIn<typeof planVersion>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
