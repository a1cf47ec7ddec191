import type { WordsOf } from '../../schema/words';
import type { risk } from './index';

export const words: WordsOf<typeof risk> = {
  one: 'Risk or opportunity',
  many: 'Risks and opportunities',
  new: 'New risk or opportunity',
  the: 'the risk',
  about: 'What may go wrong, and what may go better than planned, with what you do about it.',
  fields: {
    kind: { label: 'Risk or opportunity' },
    number: { label: 'No.' },
    name: {
      label: 'Event',
      guidance: ['What can go wrong?', 'Of an opportunity: What can go better than planned?']
    },
    cause: { label: 'Cause', guidance: ['Why may it happen?'] },
    effect: { label: 'Effect', guidance: ['What follows for the project if it happens?'] },
    nearness: { label: 'Nearness' },
    milestone: { label: 'Milestone' },
    likelihood: { label: 'Likelihood' },
    consequence: { label: 'Consequence' },
    riskNumber: { label: 'Risk number' },
    strategy: { label: 'Strategy' },
    likelihoodAfter: { label: 'Likelihood after measures' },
    consequenceAfter: { label: 'Consequence after measures' },
    riskNumberAfter: { label: 'Risk number after measures' },
    status: { label: 'Status' },
    responsible: { label: 'Responsible' },
    nextReview: { label: 'Next review' },
    security: {
      label: 'Part of the security assessment (ROS)',
      guidance: ['What the event may harm. Leave it empty where it does not concern information security.']
    },
    answeredBy: { label: 'Answered by' },
    answeredOn: { label: 'Answered on' }
  },
  sections: { event: 'Event', before: 'Before measures', after: 'After measures', followUp: 'Follow-up' },
  views: { byKind: 'Risks and opportunities', review: 'Review is due', mine: 'My risks' },
  choices: {
    kind: { risk: 'Risk', opportunity: 'Opportunity' },
    nearness: {
      immediate: 'Immediate',
      phase: 'In this phase',
      within: 'Within the project',
      beyond: 'Beyond the project'
    },
    strategy: {
      reduce: 'Reduce',
      monitor: 'Monitor',
      avoid: 'Avoid',
      transfer: 'Transfer',
      share: 'Share',
      accept: 'Accept',
      enhance: 'Enhance',
      exploit: 'Exploit'
    },
    status: {
      identified: 'Identified',
      measuresDone: 'Measures carried out',
      occurred: 'Has happened',
      over: 'No longer relevant'
    },
    security: { confidentiality: 'Confidentiality', integrity: 'Integrity', availability: 'Availability' }
  }
};
