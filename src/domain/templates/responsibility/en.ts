import type { WordsOf } from '../../schema/words';
import type { responsibility } from './index';

export const words: WordsOf<typeof responsibility> = {
  one: 'Square of the responsibility chart',
  many: 'Responsibility chart',
  new: 'New square',
  the: 'the square',
  about: 'What each role does for each milestone: carries out, decides, leads, is consulted, is informed.',
  fields: {
    milestone: { label: 'Milestone' },
    role: { label: 'Role' },
    letters: { label: 'Responsibility' },
    name: { label: 'Milestone and role' }
  },
  sections: {},
  views: { byMilestone: 'By milestone' },
  choices: {
    letters: {
      X: 'X – carries out the work',
      D: 'D – decides alone',
      d: 'd – takes part in the decision',
      P: 'P – leads the progress',
      T: 'T – trains on the job',
      C: 'C – must be consulted',
      I: 'I – must be informed',
      A: 'A – may advise'
    }
  }
};
