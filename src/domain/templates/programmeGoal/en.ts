import type { WordsOf } from '../../schema/words';
import type { programmeGoal } from './index';

export const words: WordsOf<typeof programmeGoal> = {
  one: 'Programme goal',
  many: 'Strategic choices and goals',
  new: 'New choice or goal',
  the: 'the goal',
  about: 'The strategic choices and goals of the programmes, which the goals of the projects support.',
  fields: {
    programme: { label: 'Programme' },
    kind: { label: 'Type' },
    number: { label: 'No.', example: '1' },
    name: {
      label: 'Choice or goal',
      example: 'Make it possible for everybody to master their own life and live at home as long as possible.'
    },
    order: { label: 'Order' },
    key: { label: 'Goal key' }
  },
  sections: { goal: 'Choice or goal' },
  views: { byProgramme: 'By programme' },
  choices: { kind: { strategy: 'Strategic choice', goal: 'Goal' } }
};
