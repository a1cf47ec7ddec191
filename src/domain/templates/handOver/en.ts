import type { WordsOf } from '../../schema/words';
import type { handOver } from './index';

export const words: WordsOf<typeof handOver> = {
  one: 'Hand-over',
  many: 'Hand-over to the line',
  new: 'New hand-over',
  the: 'the hand-over',
  about: 'What the line takes over when the project ends: who, from when and paid how.',
  fields: {
    name: { label: 'What is handed over', example: 'The assessment team, with fixed meetings and a chair' },
    description: { label: 'Description' },
    benefits: {
      label: 'Benefits that come along',
      guidance: [
        'Work on realising benefits: taking out value under way, and handing over the responsibility for benefits before the project ends'
      ]
    },
    takenOverBy: { label: 'Taken over by' },
    takenOverUnit: { label: 'Unit that takes over', example: 'Home care' },
    from: { label: 'From when', example: 'Januar' },
    funding: { label: 'How it is paid', example: 'Within the budget of home care from 2019' },
    status: { label: 'Status' },
    keeping: {
      label: 'How the benefits are kept',
      guidance: ['How to keep the results when the project leader is gone and the money is spent?'],
      example: 'The head of department presents the figures to the management every half year.'
    }
  },
  sections: { what: 'What is handed over', who: 'Who takes over', afterwards: 'Afterwards' },
  views: { all: 'Hand-over to the line', late: 'Should have been handed over' },
  choices: { status: { planned: 'Planned', agreed: 'Agreed', handedOver: 'Handed over' } }
};
