import { choice, choices, date, deadline, links, number, person, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** A state the project will have reached on a day: «Når …». */
export const milestone = projectTemplate('milestone', {
  list: 'FramdriftMilestones',
  title: 'name',
  fields: {
    number: text({ max: 10, section: 'plan' }),
    name: text({ required: true, section: 'plan' }),
    responsible: person({ indexed: true, section: 'plan' }),
    deadline: deadline({ indexed: true, section: 'plan', settled: { by: 'status', as: ['reached', 'dropped'] } }),
    path: text({ section: 'plan' }),
    description: prose({ section: 'more' }),
    goals: links('goal', { section: 'more' }),
    /** What must be reached before this can be. */
    dependsOn: links('milestone', { section: 'more' }),
    pso: choices({ person: 'Person', system: 'System', organisation: 'Organisasjon' }, { section: 'more' }),
    status: choice(
      { planned: 'Planlagt', onTrack: 'I rute', offTrack: 'Ikke i rute', reached: 'Nådd', dropped: 'Utgår' },
      {
        initial: 'planned',
        indexed: true,
        managed: true,
        section: 'state',
        tones: { planned: 'ahead', onTrack: 'underway', offTrack: 'trouble', reached: 'done', dropped: 'away' }
      }
    ),
    statusReason: prose({ managed: true, section: 'state' }),
    reachedOn: date({ managed: true, section: 'state' }),
    /** Who last answered for it («Er vi der?»), and the day they did, whoever stored it. */
    answeredBy: person({ managed: true, section: 'state' }),
    answeredOn: date({ managed: true, section: 'state' }),
    /** Who chose whom it is with, and when, where that was done in Teams: there SharePoint's own trace names the bot. */
    chosenBy: person({ managed: true, section: 'state' }),
    chosenOn: date({ managed: true, section: 'state' }),
    /** «Trenger hjelp»: with what, and since when; emptied by the next answer. */
    help: prose({ managed: true, section: 'state' }),
    helpOn: date({ managed: true, section: 'state' }),
    /** The deadline the milestone was planned with; set the first time it is moved. */
    originalDeadline: deadline({ managed: true, section: 'state' }),
    previousDeadline: deadline({ managed: true, section: 'state' }),
    deadlineReason: prose({ managed: true, section: 'state' }),
    deadlineMovedOn: date({ managed: true, section: 'state' }),
    /** The follow-up report's own questions, as they were last answered when it was not on track; situation: `statusReason`. */
    cause: prose({ managed: true, section: 'state' }),
    changes: prose({ managed: true, section: 'state' }),
    consequences: prose({ managed: true, section: 'state' }),
    order: number({ hidden: true })
  },
  views: {
    byPath: {
      show: ['number', 'name', 'responsible', 'deadline', 'status'],
      groupBy: ['project', 'path'],
      sort: [['order', 'ascending']]
    },
    late: {
      show: ['number', 'name', 'responsible', 'deadline', 'status', 'project'],
      where: [{ field: 'deadline', is: 'late' }],
      sort: [['deadline', 'ascending']]
    },
    mine: {
      show: ['number', 'name', 'deadline', 'status', 'project'],
      where: [{ field: 'responsible', is: 'equal', value: { now: 'me' } }],
      sort: [['deadline', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof milestone>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
