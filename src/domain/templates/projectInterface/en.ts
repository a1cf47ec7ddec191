import type { WordsOf } from '../../schema/words';
import type { projectInterface } from './index';

export const words: WordsOf<typeof projectInterface> = {
  one: 'Interface',
  many: 'Interfaces to other projects',
  new: 'New interface',
  the: 'the interface',
  about: 'Where the projects meet other projects, how that is handled, and who coordinates.',
  fields: {
    name: { label: 'Project', example: 'Everyday rehabilitation' },
    about: {
      label: 'Short description',
      guidance: ['What do the two projects have in common, or what depends on what?']
    },
    handling: { label: 'Handling' },
    coordinator: { label: 'Who coordinates', example: 'The project leaders' },
    otherKey: { label: 'Key of the other project' }
  },
  sections: { interface: 'Interface' },
  views: { all: 'All interfaces' },
  choices: {}
};
