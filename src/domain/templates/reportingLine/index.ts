import { choice, date, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** Who reports to whom, with which report, and how often: by a rhythm, or when it is ordered. */
export const reportingLine = projectTemplate('reportingLine', {
  list: 'FramdriftReportingLines',
  title: 'name',
  place: 'plan',
  chapter: 'reporting',
  fields: {
    name: text({ required: true, section: 'line' }),
    reporter: text({ section: 'line' }),
    receiver: choice(
      {
        programmeLeader: 'Programleder',
        steeringGroup: 'Styringsgruppen',
        ufl: 'UFL',
        projectOwner: 'Prosjekteier',
        projectLeader: 'Prosjektleder',
        others: 'Andre'
      },
      { section: 'line' }
    ),
    otherReceiver: text({ section: 'line', shownWhen: { field: 'receiver', is: 'others' } }),
    rhythm: choice(
      {
        weekly: 'Hver uke',
        fortnightly: 'Annenhver uke',
        monthly: 'Hver måned',
        quarterly: 'Hvert kvartal',
        halfYearly: 'Hvert halvår',
        yearly: 'Hvert år',
        onOrder: 'På bestilling',
        byPlan: 'Etter milepæl- og aktivitetsplanen'
      },
      { section: 'line' }
    ),
    /** The first of the days that the rhythm gives; of what is ordered: the day it is ordered to. */
    firstDue: date({ section: 'line' }),
    agreement: prose({ section: 'line' })
  },
  views: {
    all: {
      show: ['name', 'reporter', 'receiver', 'rhythm', 'firstDue', 'agreement', 'project'],
      groupBy: ['project']
    }
  }
});

export const words = wordsIn<typeof reportingLine>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
