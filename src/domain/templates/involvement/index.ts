import { answerFields } from '../../planning/answerFields';
import { choice, deadline, link, person, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** A row of the involvement plan: who takes part, why and how, what they said, and how that was used. */
export const involvement = projectTemplate('involvement', {
  list: 'FramdriftInvolvements',
  title: 'name',
  place: 'people',
  fields: {
    name: text({ required: true, section: 'who' }),
    stakeholder: link('stakeholder', { section: 'who' }),
    reason: prose({ section: 'who' }),
    level: choice(
      { informed: 'Informeres', heard: 'Høres', takesPart: 'Medvirker', decides: 'Beslutter' },
      { section: 'who' }
    ),
    how: prose({ section: 'how' }),
    milestone: link('milestone', { section: 'how' }),
    deadline: deadline({ indexed: true, section: 'how', settled: { by: 'status', as: ['done'] } }),
    responsible: person({ indexed: true, section: 'how' }),
    status: choice(
      { notStarted: 'Ikke påbegynt', started: 'Påbegynt', done: 'Fullført', postponed: 'Utsatt' },
      {
        initial: 'notStarted',
        indexed: true,
        section: 'how',
        tones: { notStarted: 'ahead', started: 'underway', done: 'done', postponed: 'away' }
      }
    ),
    /** Whom the bot asks for input, and tells how it was used. */
    inputFrom: person({ section: 'input' }),
    inputReceived: prose({ section: 'input' }),
    inputUsed: prose({ section: 'input' }),
    ...answerFields('how')
  },
  views: {
    byDeadline: {
      show: ['name', 'level', 'deadline', 'responsible', 'status', 'inputReceived', 'inputUsed'],
      groupBy: ['project'],
      sort: [['deadline', 'ascending']]
    },
    byLevel: {
      show: ['name', 'reason', 'how', 'milestone', 'deadline', 'status'],
      groupBy: ['project', 'level'],
      sort: [['deadline', 'ascending']]
    },
    mine: {
      show: ['name', 'level', 'deadline', 'status', 'project'],
      where: [{ field: 'responsible', is: 'equal', value: { now: 'me' } }],
      sort: [['deadline', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof involvement>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
