import type { WordsOf } from '../../schema/words';
import type { changeRequest } from './index';

export const words: WordsOf<typeof changeRequest> = {
  one: 'Change request',
  many: 'Change requests',
  new: 'New change request',
  the: 'the change request',
  about:
    'Changes of the project plan: what somebody proposes, what the project leader recommends, and what the programme leader decides.',
  fields: {
    name: { label: 'Change', example: 'New deadline for the home care pilot' },
    kind: { label: 'What changes' },
    milestone: { label: 'Milestone' },
    before: { label: 'From' },
    newDeadline: { label: 'To deadline' },
    newText: { label: 'To' },
    newNumber: { label: 'To number' },
    newDate: { label: 'To date' },
    newPerson: { label: 'To person' },
    newPeople: { label: 'To people' },
    change: { label: 'What is to change, and to what?' },
    reason: {
      label: 'Why',
      guidance: [
        'Every change of the project plan is decided by the programme leader. The project leader recommends. All changes are documented. Especially important for external deliveries'
      ]
    },
    consequenceTime: { label: 'Consequence for time' },
    consequenceCost: { label: 'Consequence for cost' },
    consequenceQuality: { label: 'Consequence for quality' },
    consequenceBenefit: { label: 'Consequence for benefits' },
    externalDelivery: { label: 'External delivery' },
    status: { label: 'Status' },
    proposedBy: { label: 'Reported by' },
    proposedOn: { label: 'Reported on' },
    recommendation: { label: 'Recommendation of the project leader' },
    recommendationText: { label: 'Reason for the recommendation' },
    recommendedBy: { label: 'Recommended by' },
    recommendedOn: { label: 'Recommended on' },
    decisionText: { label: 'Decision' },
    decidedBy: { label: 'Decided by' },
    decidedOn: { label: 'Decided on' },
    carriedOutOn: { label: 'Carried out in the plan' },
    targetTemplate: { label: 'Part of the plan' },
    targetKey: { label: 'Key of the row' },
    targetField: { label: 'Field' }
  },
  sections: { change: 'The change', consequences: 'Consequences', handling: 'Handling' },
  views: { byStatus: 'All change requests', forDecision: 'For decision', decided: 'Adopted' },
  choices: {
    kind: {
      deadline: 'New deadline',
      text: 'Text of the plan',
      number: 'Number in the plan',
      date: 'Date in the plan',
      choice: 'Choice in the plan',
      link: 'Link in the plan',
      person: 'New person responsible',
      people: 'New people',
      other: 'Another change'
    },
    status: {
      proposed: 'Proposed',
      recommended: 'Recommended',
      adopted: 'Adopted',
      rejected: 'Rejected',
      withdrawn: 'Withdrawn'
    },
    recommendation: { yes: 'Recommended', no: 'Not recommended' }
  }
};
