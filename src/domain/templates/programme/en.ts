import type { WordsOf } from '../../schema/words';
import type { programme } from './index';

export const words: WordsOf<typeof programme> = {
  one: 'Programme',
  many: 'Programmes',
  new: 'New programme',
  the: 'the programme',
  about: 'The programmes of this site: what their projects lead to together, who leads, and when they report.',
  fields: {
    name: { label: 'Programme name', example: 'Active and safe care – throughout life' },
    caseNumber: { label: 'Case or archive reference', example: '2016/2821' },
    periodStart: { label: 'Start date' },
    periodEnd: { label: 'End date' },
    intakes: { label: 'Intakes', guidance: ['One intake to a line.'], example: 'Intake 1 – spring 2017' },
    overallGoal: {
      label: 'Overall goal',
      example: 'prevention, early effort, better quality, and lower costs'
    },
    leaders: {
      label: 'Programme leaders',
      guidance: ['Hold for every project of the programme that has no programme leaders of its own.']
    },
    steeringGroup: { label: 'Steering group' },
    meetings: { label: 'The steering group meets', example: 'Every other Wednesday' },
    startUpDue: { label: 'Start-up report due' },
    halfYearDue: { label: 'Half-year report due', guidance: ['On the same day every year.'] },
    annualDue: {
      label: 'Annual report due',
      guidance: ['On the same day every year. Without a date it is due on 1 February.']
    },
    key: { label: 'Programme key' }
  },
  sections: { frame: 'Frame', goals: 'Goals', people: 'Leadership', calendar: 'Reporting calendar' },
  views: { all: 'All programmes' },
  choices: {}
};
