import type { WordsOf } from '../../schema/words';
import { headSections, headWords } from '../document/en';
import { flowWords } from '../report/en';
import type { statusReport } from './index';

const sections = {
  overall: 'Period and overall status',
  milestones: 'Milestones since last time and next',
  deviations: 'Deviations and measures',
  risks: 'Risk',
  benefits: 'Benefits',
  changes: 'Changes wished for',
  decisions: 'Decisions needed'
};

export const words: WordsOf<typeof statusReport> = {
  one: 'Status report',
  many: 'Status reports',
  new: 'New status report',
  the: 'the status report',
  about: 'How the projects stand, to the programme leader, the steering group or UFL.',
  fields: {
    name: { label: 'Report' },
    recipient: {
      label: 'To',
      guidance: [
        'The project leader reports to the programme leader as planned, and to the steering group when the programme leader orders it.'
      ]
    },
    occasion: { label: 'Why now' },
    periodStart: { label: 'Period from' },
    periodEnd: { label: 'Period to' },
    due: { label: 'Due' },
    overall: { label: 'Overall status' },
    summary: { label: 'In short', guidance: ['What must the reader know, if this is all that is read?'] },
    milestonesSince: { label: 'Milestones since last time' },
    milestonesNext: { label: 'Next milestones' },
    milestonesComment: { label: 'Comment on the milestones' },
    deviationFacts: { label: 'Deviations from the plan' },
    deviations: { label: 'What the deviations come from' },
    measures: { label: 'Measures' },
    riskFacts: { label: 'The three largest risks' },
    risksComment: { label: 'Comment on the risks' },
    benefitFacts: { label: 'Benefits' },
    benefitsComment: { label: 'Comment on the benefits' },
    changeFacts: { label: 'Change requests' },
    changesComment: { label: 'Changes wished for' },
    decisionsComment: { label: 'Decisions needed' },
    factsOn: { label: 'Facts are from' },
    status: { label: 'Status of the report' },
    ...flowWords,
    ...headWords
  },
  sections: { ...sections, ...headSections },
  views: { newest: 'All status reports', waiting: 'To be taken note of', steeringGroup: 'To the steering group' },
  choices: {
    recipient: { programmeLeader: 'Programme leader', steeringGroup: 'Steering group', ufl: 'UFL' },
    occasion: { planned: 'As planned', ordered: 'To order' },
    overall: { onTrack: 'On track', attention: 'Needs attention', offTrack: 'Off track' },
    status: { draft: 'Draft', sent: 'Sent', returned: 'Returned', noted: 'Taken note of', ordered: 'Ordered' },
    done: sections,
    notRelevant: sections
  }
};
