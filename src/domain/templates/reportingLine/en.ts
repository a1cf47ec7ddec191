import type { WordsOf } from '../../schema/words';
import type { reportingLine } from './index';

export const words: WordsOf<typeof reportingLine> = {
  one: 'Reporting line',
  many: 'Reporting lines',
  new: 'New reporting line',
  the: 'the reporting line',
  about: 'Who reports to whom, what they report, and how often.',
  fields: {
    name: { label: 'Report', example: 'Status report' },
    reporter: { label: 'Who reports', example: 'The project leader' },
    receiver: {
      label: 'To whom',
      guidance: [
        'The project leader answers for reporting the status of the project to UFL.',
        'This is ordered by the programme leader.'
      ]
    },
    otherReceiver: { label: 'Who is that' },
    rhythm: { label: 'How often' },
    firstDue: {
      label: 'First due',
      guidance: ['The next due dates are counted from this one. For what is ordered: the day it is ordered to.']
    },
    agreement: {
      label: 'Agreement',
      example: [
        'The project leader reports to the steering group when the programme leader orders it.',
        'The project leader reports status in regular meetings with the programme leader.'
      ]
    }
  },
  sections: { line: 'Reporting line' },
  views: { all: 'All reporting lines' },
  choices: {
    receiver: {
      programmeLeader: 'The programme leader',
      steeringGroup: 'The steering group',
      ufl: 'UFL',
      projectOwner: 'The project owner',
      projectLeader: 'The project leader',
      others: 'Others'
    },
    rhythm: {
      weekly: 'Every week',
      fortnightly: 'Every other week',
      monthly: 'Every month',
      quarterly: 'Every quarter',
      halfYearly: 'Every half-year',
      yearly: 'Every year',
      onOrder: 'On order',
      byPlan: 'By the milestone and activity plan'
    }
  }
};
