import { answerFields } from '../../planning/answerFields';
import { choice, choices, date, deadline, link, money, number, person, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** A row of a milestone: something to do, or an interim deliverable with a deadline of its own. */
export const activity = projectTemplate('activity', {
  list: 'FramdriftActivities',
  title: 'name',
  fields: {
    milestone: link('milestone', { required: true, whenDeleted: 'cascade', section: 'activity' }),
    kind: choice({ activity: 'Aktivitet', interim: 'Delleveranse' }, { initial: 'activity', section: 'activity' }),
    name: text({ required: true, section: 'activity' }),
    responsible: person({ indexed: true, section: 'activity' }),
    start: date({ section: 'activity' }),
    deadline: deadline({ indexed: true, section: 'activity', settled: { by: 'status', as: ['done'] } }),
    status: choice(
      { notStarted: 'Ikke påbegynt', started: 'Påbegynt', done: 'Fullført', postponed: 'Utsatt' },
      {
        initial: 'notStarted',
        indexed: true,
        section: 'activity',
        tones: { notStarted: 'ahead', started: 'underway', done: 'done', postponed: 'away' }
      }
    ),
    hours: number({ min: 0, section: 'activity' }),
    cost: money({ min: 0, section: 'activity' }),
    pso: choices({ person: 'Person', system: 'System', organisation: 'Organisasjon' }, { section: 'activity' }),
    comment: prose({ followUp: true, section: 'activity' }),
    /** The deadline the activity was planned with; set the first time it gets another. */
    originalDeadline: deadline({ managed: true, section: 'activity' }),
    order: number({ hidden: true }),
    ...answerFields('activity')
  },
  views: {
    byMilestone: {
      show: ['name', 'kind', 'responsible', 'deadline', 'status', 'hours', 'cost'],
      groupBy: ['project', 'milestone'],
      sort: [['order', 'ascending']]
    },
    late: {
      show: ['name', 'milestone', 'responsible', 'deadline', 'status', 'project'],
      where: [{ field: 'deadline', is: 'late' }],
      sort: [['deadline', 'ascending']]
    },
    mine: {
      show: ['name', 'milestone', 'deadline', 'status', 'project'],
      where: [{ field: 'responsible', is: 'equal', value: { now: 'me' } }],
      sort: [['deadline', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof activity>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
