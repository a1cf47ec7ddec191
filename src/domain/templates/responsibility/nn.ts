import type { WordsOf } from '../../schema/words';
import type { responsibility } from './index';

export const words: WordsOf<typeof responsibility> = {
  one: 'Rute i ansvarskartet',
  many: 'Ansvarskart',
  new: 'Ny rute',
  the: 'ruta',
  about: 'Kva kvar rolle gjer for kvar milepæl: utfører, avgjer, leier, blir konsultert, blir informert.',
  fields: {
    milestone: { label: 'Milepæl' },
    role: { label: 'Rolle' },
    letters: { label: 'Ansvar' },
    name: { label: 'Milepæl og rolle' }
  },
  sections: {},
  views: { byMilestone: 'Etter milepæl' },
  choices: {
    letters: {
      X: 'X – utfører arbeidet',
      D: 'D – avgjer åleine',
      d: 'd – deltek i avgjerda',
      P: 'P – leier framdrifta',
      T: 'T – opplæring på jobben',
      C: 'C – må konsulterast',
      I: 'I – må informerast',
      A: 'A – kan gi råd'
    }
  }
};
