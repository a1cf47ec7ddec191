import { date, people, prose, text } from '../../schema/field';
import { siteTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** A programme: what its projects are to lead to together, who leads it, and when they report to it. */
export const programme = siteTemplate('programme', 'project', {
  list: 'FramdriftProgrammes',
  title: 'name',
  fields: {
    name: text({ required: true, section: 'frame' }),
    caseNumber: text({ max: 60, section: 'frame' }),
    periodStart: date({ section: 'frame' }),
    periodEnd: date({ section: 'frame', notBefore: 'periodStart' }),
    /** One to a line. */
    intakes: prose({ section: 'frame' }),
    overallGoal: prose({ section: 'goals' }),
    leaders: people({ section: 'people' }),
    steeringGroup: people({ section: 'people' }),
    meetings: text({ section: 'people' }),
    startUpDue: date({ section: 'calendar' }),
    /** The day and the month count: every year of the programme has one. */
    halfYearDue: date({ section: 'calendar' }),
    annualDue: date({ section: 'calendar' }),
    /** The programme's identifier (a GUID): made again it is the same. */
    key: text({ required: true, indexed: true, unique: true, identity: true, max: 36, hidden: true })
  },
  views: {
    all: { show: ['name', 'leaders', 'periodStart', 'periodEnd', 'caseNumber'], sort: [['name', 'ascending']] }
  }
});

export const words = wordsIn<typeof programme>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
