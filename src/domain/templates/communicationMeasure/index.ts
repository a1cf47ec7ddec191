import { answerFields } from '../../planning/answerFields';
import { choice, date, deadline, link, links, person, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** A row of the information and communication plan: who is told what, how, when, and by whom. */
export const communicationMeasure = projectTemplate('communicationMeasure', {
  list: 'FramdriftCommunication',
  title: 'name',
  place: 'people',
  fields: {
    name: text({ required: true, section: 'what' }),
    stakeholders: links('stakeholder', { section: 'what' }),
    aim: prose({ section: 'what' }),
    message: prose({ section: 'what' }),
    channel: text({ section: 'what' }),
    deadline: deadline({ indexed: true, section: 'when', settled: { by: 'status', as: ['done'] } }),
    milestone: link('milestone', { section: 'when' }),
    responsible: person({ indexed: true, section: 'when' }),
    status: choice(
      { notStarted: 'Ikke påbegynt', started: 'Påbegynt', done: 'Fullført', postponed: 'Utsatt' },
      {
        initial: 'notStarted',
        indexed: true,
        section: 'when',
        tones: { notStarted: 'ahead', started: 'underway', done: 'done', postponed: 'away' }
      }
    ),
    nextReview: date({ section: 'when' }),
    ...answerFields('when')
  },
  views: {
    byDeadline: {
      show: ['name', 'stakeholders', 'deadline', 'responsible', 'status', 'channel', 'aim'],
      groupBy: ['project'],
      sort: [['deadline', 'ascending']]
    },
    late: {
      show: ['name', 'stakeholders', 'deadline', 'responsible', 'status', 'project'],
      where: [{ field: 'deadline', is: 'late' }],
      sort: [['deadline', 'ascending']]
    },
    mine: {
      show: ['name', 'stakeholders', 'channel', 'deadline', 'status', 'project'],
      where: [{ field: 'responsible', is: 'equal', value: { now: 'me' } }],
      sort: [['deadline', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof communicationMeasure>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
