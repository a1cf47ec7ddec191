import type { WordsOf } from '../../schema/words';
import type { benefitYear } from './index';

export const words: WordsOf<typeof benefitYear> = {
  one: 'Benefit in one year',
  many: 'Benefit per year',
  new: 'New year',
  the: 'the year',
  about: 'What priced benefits are worth year by year, and what they cost to run.',
  fields: {
    benefit: { label: 'Benefit' },
    year: { label: 'Year', example: '2019' },
    gross: { label: 'Gross benefit' },
    running: { label: 'Running cost' }
  },
  sections: { year: 'Benefit in one year' },
  views: { byBenefit: 'By benefit' },
  choices: {}
};
