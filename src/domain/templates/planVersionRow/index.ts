import { choice, link, number, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** One chapter, goal, milestone, activity or other row as it was when the plan was approved, in bokmål, to be read as it stands. */
export const planVersionRow = projectTemplate('planVersionRow', {
  list: 'FramdriftPlanVersionRows',
  title: 'heading',
  fields: {
    planVersion: link('planVersion', { required: true, whenDeleted: 'cascade', managed: true, section: 'row' }),
    kind: choice(
      { chapter: 'Kapittel', goal: 'Mål', milestone: 'Milepæl', activity: 'Aktivitet', row: 'Rad' },
      { initial: 'chapter', managed: true, section: 'row' }
    ),
    heading: text({ required: true, managed: true, section: 'row' }),
    /** «Label: value», one field after the other. */
    text: prose({ managed: true, section: 'row' }),
    /** What it froze: a chapter's name, or the number SharePoint gave the record. */
    recordKey: text({ max: 40, hidden: true }),
    /** The version's own identifier, by which its rows are read: a link cannot be asked for in a long list. */
    versionKey: text({ max: 36, indexed: true, hidden: true }),
    order: number({ hidden: true })
  },
  views: {
    byVersion: {
      show: ['heading', 'kind', 'text', 'project'],
      groupBy: ['planVersion'],
      sort: [['order', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof planVersionRow>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
