import type { WordsOf } from '../../schema/words';
import type { programmeGoal } from './index';

export const words: WordsOf<typeof programmeGoal> = {
  one: 'Mål for programmet',
  many: 'Strategiske vegval og mål',
  new: 'Nytt vegval eller mål',
  the: 'målet',
  about: 'Dei strategiske vegvala og måla til programma, som måla til prosjekta medverkar til.',
  fields: {
    programme: { label: 'Program' },
    kind: { label: 'Type' },
    number: { label: 'Nr.', example: '1' },
    name: {
      label: 'Vegval eller mål',
      example: 'Leggje til rette for at kvar einskild meistrar sitt eige liv og bur lengst mogleg i eigen bustad.'
    },
    order: { label: 'Rekkjefølgje' },
    key: { label: 'Målnøkkel' }
  },
  sections: { goal: 'Vegval eller mål' },
  views: { byProgramme: 'Etter program' },
  choices: { kind: { strategy: 'Strategisk vegval', goal: 'Mål' } }
};
