import type { BokmalOf } from '../../schema/words';
import type { responsibility } from './index';

export const words: BokmalOf<typeof responsibility> = {
  one: 'Rute i ansvarskartet',
  many: 'Ansvarskart',
  new: 'Ny rute',
  the: 'ruten',
  about: 'Hva hver rolle gjør for hver milepæl: utfører, beslutter, leder, konsulteres, informeres.',
  fields: {
    milestone: { label: 'Milepæl' },
    role: { label: 'Rolle' },
    letters: { label: 'Ansvar' },
    name: { label: 'Milepæl og rolle' }
  },
  sections: {},
  views: { byMilestone: 'Etter milepæl' }
};
