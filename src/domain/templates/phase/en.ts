import type { WordsOf } from '../../schema/words';
import type { phase } from './index';

export const words: WordsOf<typeof phase> = {
  one: 'Phase',
  many: 'Phases and decision points',
  new: 'New phase',
  the: 'the phase',
  about: 'The phases of the projects, what each delivers, and what was decided when it ended.',
  fields: {
    name: { label: 'Phase', example: ['Concept', 'Plan', 'Carry out', 'Close', 'Realise'] },
    start: { label: 'Start date' },
    end: { label: 'End date' },
    delivers: { label: 'The phase delivers', example: 'Project plan and benefits plan' },
    decisionPoint: {
      label: 'Decision point',
      guidance: ['Each phase ends in a decision point, where somebody decides whether the project goes on.']
    },
    ownPoint: { label: 'Name of the decision point' },
    decision: { label: 'Decision' },
    decidedOn: { label: 'Decided on' },
    decidedBy: { label: 'Decided by', example: 'The steering group' },
    remark: { label: 'Remark' }
  },
  sections: { phase: 'Phase', decision: 'Decision point' },
  views: { all: 'All phases', undecided: 'Not decided' },
  choices: {
    decisionPoint: {
      bp1: 'BP1 Start concept phase',
      bp2: 'BP2 Start planning',
      bp3: 'BP3 Start carrying out',
      bp4: 'BP4 Start closing',
      bp5: 'BP5 Close',
      bp6: 'BP6 Effect',
      own: 'A decision point of our own'
    },
    decision: { open: 'Not decided', passed: 'Passed', stopped: 'Not passed' }
  }
};
