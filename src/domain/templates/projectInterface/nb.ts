import type { BokmalOf } from '../../schema/words';
import type { projectInterface } from './index';

export const words: BokmalOf<typeof projectInterface> = {
  one: 'Grensesnitt',
  many: 'Grensesnitt mot andre prosjekter',
  new: 'Nytt grensesnitt',
  the: 'grensesnittet',
  about: 'Hvor prosjektene møter andre prosjekter, hvordan det håndteres, og hvem som koordinerer.',
  fields: {
    name: { label: 'Prosjekt', example: 'Hverdagsrehabilitering' },
    about: { label: 'Kort beskrivelse', guidance: ['Hva har de to prosjektene felles, eller hva er avhengig av hva?'] },
    handling: { label: 'Håndtering' },
    coordinator: { label: 'Hvem koordinerer', example: 'Prosjektlederne' },
    otherKey: { label: 'Det andre prosjektets nøkkel' }
  },
  sections: { interface: 'Grensesnitt' },
  views: { all: 'Alle grensesnitt' }
};
