import type { WordsOf } from '../../schema/words';
import type { budgetLine } from './index';

export const words: WordsOf<typeof budgetLine> = {
  one: 'Budget line',
  many: 'Budget lines',
  new: 'New budget line',
  the: 'the budget line',
  about: 'What the projects cost year by year, who pays, and which grants are applied for.',
  fields: {
    kind: { label: 'Cost or funding' },
    name: {
      label: 'Line',
      example: ['Releasing specialists for the assessment team', 'Grant from the Directorate of Health']
    },
    year: { label: 'Year', example: '2018' },
    amount: { label: 'Amount in kroner' },
    fundedBy: { label: 'Who pays', example: 'The department of living conditions' },
    grant: { label: 'Grant', guidance: ['Only for grants that are applied for.'] },
    used: { label: 'Used so far' },
    comment: { label: 'Comment' }
  },
  sections: { line: 'Budget line' },
  views: { all: 'All budget lines', grants: 'Grants applied for' },
  choices: {
    kind: { cost: 'Cost', funding: 'Funding' },
    grant: { planned: 'To be applied for', applied: 'Applied for', granted: 'Granted', refused: 'Refused' }
  }
};
