import { flowFields } from '../../reports/flow';
import { programmeKinds, programmeOutline, programmeSections, yearlyKinds } from '../../reports/programmeSections';
import { documentTemplate } from '../../schema/document';
import { choice, date, money, number, prose, scale, text } from '../../schema/field';
import { wordsIn } from '../../schema/words';

/**
 * The reports on a whole project against its own goals: oppstarts-, halvårs- and årsrapport, the steering group's own
 * short form, and sluttrapport. One list, because they share goals (`goalResult`), questions and way; which questions
 * are asked is said by `kind`.
 */
export const programmeReport = documentTemplate('programmeReport', {
  list: 'FramdriftProgrammeReports',
  title: 'name',
  place: 'reports',
  frozen: { by: 'status', as: ['sent', 'accepted'] },
  writtenBy: { assessment: { by: 'assessReport', as: ['sent'] } },
  outline: { by: 'kind', as: programmeOutline },
  sections: programmeSections,
  fields: {
    name: text({ required: true, section: 'frame' }),
    kind: choice(programmeKinds, { initial: 'annual', indexed: true, managed: true, section: 'frame' }),
    year: text({ max: 4, indexed: true, section: 'frame', shownWhen: { field: 'kind', is: yearlyKinds } }),
    due: date({ indexed: true, section: 'frame' }),
    summary: prose({ section: 'summary' }),
    purpose: prose({ section: 'purpose' }),
    politicians: prose({ section: 'commitment' }),
    politiciansRating: scale({ section: 'commitment' }),
    administration: prose({ section: 'commitment' }),
    administrationRating: scale({ section: 'commitment' }),
    unions: prose({ section: 'commitment' }),
    unionsRating: scale({ section: 'commitment' }),
    goalsText: prose({ section: 'goals' }),
    baseline: prose({ section: 'baseline' }),
    communication: prose({ section: 'communication' }),
    progressFacts: prose({ managed: true, section: 'progress' }),
    progress: prose({ section: 'progress' }),
    measuresStarted: number({ min: 0, decimals: 0, managed: true, section: 'measures' }),
    measureFacts: prose({ managed: true, section: 'measures' }),
    measures: prose({ section: 'measures' }),
    movement: prose({ section: 'movement' }),
    challenges: prose({ section: 'challenges' }),
    unknown: prose({ section: 'unknown' }),
    success: prose({ section: 'success' }),
    products: prose({ section: 'products' }),
    budget: money({ section: 'economy' }),
    spent: money({ section: 'economy' }),
    economy: prose({ section: 'economy' }),
    deviationFacts: prose({ managed: true, section: 'deviation' }),
    deviationCause: prose({ section: 'deviation' }),
    otherDeviations: prose({ section: 'deviation' }),
    handOver: prose({ section: 'handOver' }),
    successFactors: prose({ section: 'successFactors' }),
    lessonsProcess: prose({ section: 'lessons' }),
    lessonsFrame: prose({ section: 'lessons' }),
    lessonsLine: prose({ section: 'lessons' }),
    benefitFacts: prose({ managed: true, section: 'benefits' }),
    benefits: prose({ section: 'benefits' }),
    keeping: prose({ section: 'keeping' }),
    steeringResults: prose({ section: 'steering' }),
    steeringRole: prose({ section: 'steering' }),
    steeringNext: prose({ section: 'steering' }),
    purposeRating: scale({ section: 'assessment' }),
    commitmentRating: scale({ section: 'assessment' }),
    goalsClear: scale({ section: 'assessment' }),
    goalsConcrete: scale({ section: 'assessment' }),
    goalsDescriptive: scale({ section: 'assessment' }),
    communicationRating: scale({ section: 'assessment' }),
    handOverRating: scale({ section: 'assessment' }),
    assessment: prose({ section: 'assessment' }),
    /** The day that the facts were true. */
    factsOn: date({ managed: true, section: 'state' }),
    status: choice(
      { draft: 'Utkast', sent: 'Sendt', returned: 'Returnert', accepted: 'Godtatt', ordered: 'Bestilt' },
      {
        initial: 'draft',
        indexed: true,
        managed: true,
        section: 'state',
        tones: { draft: 'ahead', sent: 'underway', returned: 'trouble', accepted: 'done', ordered: 'away' }
      }
    ),
    ...flowFields
  },
  views: {
    byYear: {
      show: ['name', 'kind', 'year', 'due', 'status', 'project'],
      sort: [['year', 'descending']]
    },
    assessed: {
      show: [
        'name',
        'purposeRating',
        'commitmentRating',
        'goalsClear',
        'goalsConcrete',
        'goalsDescriptive',
        'communicationRating',
        'handOverRating',
        'project'
      ],
      where: [{ field: 'kind', is: 'equal', value: 'startUp' }],
      sort: [['year', 'descending']]
    },
    annual: {
      show: ['name', 'measuresStarted', 'success', 'unknown', 'keeping', 'status', 'project'],
      where: [{ field: 'kind', is: 'equal', value: 'annual' }],
      sort: [['year', 'descending']]
    },
    unfinished: {
      show: ['name', 'kind', 'year', 'due', 'status'],
      where: [{ field: 'status', is: 'notEqual', value: 'accepted' }],
      groupBy: ['project'],
      sort: [['due', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof programmeReport>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
