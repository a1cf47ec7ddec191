import type { WordsOf } from '../../schema/words';
import type { communicationMeasure } from './index';

export const words: WordsOf<typeof communicationMeasure> = {
  one: 'Communication measure',
  many: 'Information and communication plan',
  new: 'New communication measure',
  the: 'the communication measure',
  about: 'Who is to know what, how and when: the right information to the right person at the right time.',
  fields: {
    name: { label: 'Measure', example: 'Information meeting for home care staff' },
    stakeholders: { label: 'Stakeholder' },
    aim: { label: 'Goal of the communication' },
    message: { label: 'Message' },
    channel: {
      label: 'Form of communication/channel',
      example: ['General meeting', 'Intranet', 'Letter to relatives']
    },
    deadline: { label: 'When?' },
    milestone: { label: 'At milestone?' },
    responsible: { label: 'Responsible' },
    status: { label: 'Status' },
    nextReview: {
      label: 'Next review',
      guidance: ['It is therefore important that the plan is followed up and revised along the way.']
    },
    answeredBy: { label: 'Answered by' },
    answeredOn: { label: 'Answered on' }
  },
  sections: { what: 'To whom, what and how', when: 'When and who' },
  views: { byDeadline: 'By deadline', late: 'Overdue', mine: 'My measures' },
  choices: {
    status: { notStarted: 'Not started', started: 'Started', done: 'Completed', postponed: 'Postponed' }
  }
};
