import type { BokmalOf } from '../../schema/words';
import type { benefitYear } from './index';

export const words: BokmalOf<typeof benefitYear> = {
  one: 'Gevinst i ett år',
  many: 'Gevinst per år',
  new: 'Nytt år',
  the: 'året',
  about: 'Hva prissatte gevinster er verdt år for år, og hva de koster i drift.',
  fields: {
    benefit: { label: 'Gevinst' },
    year: { label: 'År', example: '2019' },
    gross: { label: 'Brutto gevinst (B)' },
    running: { label: 'Driftskostnad (D)' }
  },
  sections: { year: 'Gevinst i ett år' },
  views: { byBenefit: 'Etter gevinst' }
};
