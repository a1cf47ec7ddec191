import type { WordsOf } from '../../schema/words';
import type { activity } from './index';

export const words: WordsOf<typeof activity> = {
  one: 'Activity',
  many: 'Activities',
  new: 'New activity',
  the: 'the activity',
  about: 'Activities and interim deliverables that lead to the milestones.',
  fields: {
    milestone: { label: 'Milestone' },
    kind: { label: 'Type' },
    name: {
      label: 'Activity',
      guidance: ['Many different activities can lead to a state – a delivery.'],
      example: 'Activities – announcing the position as project leader, interviews, casework etc.'
    },
    responsible: { label: 'Responsible' },
    start: { label: 'Start' },
    deadline: { label: 'Deadline' },
    status: { label: 'Status' },
    hours: { label: 'Hours' },
    cost: { label: 'Cost in kroner' },
    pso: { label: 'PSO' },
    comment: { label: 'Comment' },
    originalDeadline: { label: 'Original deadline' },
    order: { label: 'Order' },
    answeredBy: { label: 'Answered by' },
    answeredOn: { label: 'Answered on' }
  },
  sections: { activity: 'Activity' },
  views: { byMilestone: 'By milestone', late: 'Past the deadline', mine: 'My activities' },
  choices: {
    pso: { person: 'People', system: 'System', organisation: 'Organisation' },
    kind: { activity: 'Activity', interim: 'Interim deliverable' },
    status: { notStarted: 'Not started', started: 'Started', done: 'Done', postponed: 'Postponed' }
  }
};
