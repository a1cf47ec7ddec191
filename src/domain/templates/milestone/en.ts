import type { WordsOf } from '../../schema/words';
import type { milestone } from './index';

export const words: WordsOf<typeof milestone> = {
  one: 'Milestone',
  many: 'Milestones',
  new: 'New milestone',
  the: 'the milestone',
  about: 'States that the projects shall have reached at certain times: “When …”.',
  fields: {
    number: { label: 'No.', example: 'M1' },
    name: {
      label: 'Description of milestones',
      guidance: [
        'A milestone describes what the project shall have achieved at a certain time.',
        'It describes a wanted state, a wanted future situation.',
        'We do not focus on the activities but on the delivery itself.'
      ],
      example: [
        'Milestone – proposal on admission for the parties – date',
        'Milestone – the position as project leader is filled – date',
        'Milestone – 2 kindergartens and 1 school are chosen – date',
        'When the trust model of Askøy is defined and illustrated'
      ]
    },
    responsible: { label: 'Responsible' },
    deadline: { label: 'Deadline', example: 'End of February' },
    path: {
      label: 'Result path',
      guidance: ['A milestone plan may have several result paths, depending on the number of projects.'],
      example: 'AS IS – Today’s practice – How do we work today'
    },
    description: { label: 'Details' },
    goals: { label: 'Supports goals' },
    dependsOn: { label: 'Depends on', guidance: ['Milestones that must be reached before this one can be.'] },
    pso: { label: 'PSO' },
    status: { label: 'Status' },
    statusReason: { label: 'Remark on status' },
    reachedOn: { label: 'Reached on' },
    answeredBy: { label: 'Answered by' },
    answeredOn: { label: 'Answered on' },
    chosenBy: { label: 'Responsible chosen by' },
    chosenOn: { label: 'Responsible chosen date' },
    help: { label: 'Needs help with' },
    helpOn: { label: 'Asked for help on' },
    originalDeadline: { label: 'Original deadline' },
    previousDeadline: { label: 'Previous deadline' },
    deadlineReason: { label: 'Reason for new deadline' },
    deadlineMovedOn: { label: 'Deadline moved on' },
    cause: { label: 'Cause' },
    changes: { label: 'Changes on the way' },
    consequences: { label: 'Consequences' },
    order: { label: 'Order' }
  },
  sections: { plan: 'Milestone', more: 'More about the milestone', state: 'Status' },
  views: { byPath: 'By result path', late: 'Past the deadline', mine: 'My milestones' },
  choices: {
    pso: { person: 'People', system: 'System', organisation: 'Organisation' },
    status: { planned: 'Planned', onTrack: 'On track', offTrack: 'Off track', reached: 'Reached', dropped: 'Dropped' }
  }
};
