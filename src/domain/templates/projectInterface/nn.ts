import type { WordsOf } from '../../schema/words';
import type { projectInterface } from './index';

export const words: WordsOf<typeof projectInterface> = {
  one: 'Grensesnitt',
  many: 'Grensesnitt mot andre prosjekt',
  new: 'Nytt grensesnitt',
  the: 'grensesnittet',
  about: 'Kvar prosjekta møter andre prosjekt, korleis det blir handtert, og kven som koordinerer.',
  fields: {
    name: { label: 'Prosjekt', example: 'Kvardagsrehabilitering' },
    about: { label: 'Kort skildring', guidance: ['Kva har dei to prosjekta felles, eller kva er avhengig av kva?'] },
    handling: { label: 'Handtering' },
    coordinator: { label: 'Kven koordinerer', example: 'Prosjektleiarane' },
    otherKey: { label: 'Nøkkelen til det andre prosjektet' }
  },
  sections: { interface: 'Grensesnitt' },
  views: { all: 'Alle grensesnitt' },
  choices: {}
};
