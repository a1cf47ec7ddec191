import { flowFields } from '../../reports/flow';
import { choice, date, link, links, people, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** Oppfølgingsrapport on a milestone or interim deliverable: seven headings, none of them mandatory. */
export const followUpReport = projectTemplate('followUpReport', {
  list: 'FramdriftFollowUpReports',
  title: 'name',
  frozen: { by: 'status', as: ['sent', 'noted'] },
  fields: {
    name: text({ required: true, hidden: true }),
    milestone: link('milestone', { required: true, whenDeleted: 'restrict', section: 'head' }),
    milestoneText: prose({ section: 'head' }),
    situation: prose({ section: 'body' }),
    cause: prose({ section: 'body' }),
    changes: prose({ section: 'body' }),
    consequences: prose({ section: 'body' }),
    recommendations: prose({ section: 'body' }),
    rewardingLearning: prose({ section: 'body' }),
    mainLessons: prose({ section: 'body' }),
    /** What has been brought in of what the records tell (`reports/draft`), one key to a line: it is brought in once. */
    drafted: prose({ managed: true, hidden: true }),
    /** The reflections that have been picked into the headings above. */
    reflections: links('reflection', { managed: true, section: 'end' }),
    authors: people({ section: 'end' }),
    reportDate: date({ section: 'end' }),
    status: choice(
      { draft: 'Utkast', sent: 'Sendt', returned: 'Returnert', noted: 'Tatt til orientering', ordered: 'Bestilt' },
      {
        initial: 'draft',
        indexed: true,
        managed: true,
        section: 'end',
        tones: { draft: 'ahead', sent: 'underway', returned: 'trouble', noted: 'done', ordered: 'away' }
      }
    ),
    /** The day that it was ordered for. */
    due: date({ indexed: true, managed: true, section: 'state' }),
    ...flowFields
  },
  views: {
    byMilestone: {
      show: ['name', 'milestone', 'authors', 'reportDate', 'status', 'project'],
      sort: [['reportDate', 'descending']]
    },
    waiting: {
      show: ['name', 'milestone', 'authors', 'reportDate', 'project'],
      where: [{ field: 'status', is: 'equal', value: 'sent' }],
      sort: [['reportDate', 'ascending']]
    },
    unfinished: {
      show: ['name', 'milestone', 'authors', 'status'],
      where: [{ field: 'status', is: 'notEqual', value: 'noted' }],
      groupBy: ['project'],
      sort: [['reportDate', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof followUpReport>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
