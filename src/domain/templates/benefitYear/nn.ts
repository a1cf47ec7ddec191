import type { WordsOf } from '../../schema/words';
import type { benefitYear } from './index';

export const words: WordsOf<typeof benefitYear> = {
  one: 'Gevinst i eitt år',
  many: 'Gevinst per år',
  new: 'Nytt år',
  the: 'året',
  about: 'Kva prissette gevinstar er verde år for år, og kva dei kostar i drift.',
  fields: {
    benefit: { label: 'Gevinst' },
    year: { label: 'År', example: '2019' },
    gross: { label: 'Brutto gevinst (B)' },
    running: { label: 'Driftskostnad (D)' }
  },
  sections: { year: 'Gevinst i eitt år' },
  views: { byBenefit: 'Etter gevinst' },
  choices: {}
};
