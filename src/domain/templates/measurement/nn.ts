import type { WordsOf } from '../../schema/words';
import type { measurement } from './index';

export const words: WordsOf<typeof measurement> = {
  one: 'Måling',
  many: 'Målingar',
  new: 'Ny måling',
  the: 'målinga',
  about: 'Det som er målt, dag for dag, mot nullpunkt og mål.',
  fields: {
    indicator: { label: 'Måleindikator' },
    name: { label: 'Måling', example: ['Tredje kvartal', 'Brukarundersøkinga'] },
    measuredOn: { label: 'Dato for måling' },
    measured: { label: 'Målt verdi' },
    comment: { label: 'Kommentar til måling' },
    measuredBy: { label: 'Målt av' }
  },
  sections: { measurement: 'Måling' },
  views: { byIndicator: 'Etter måleindikator' },
  choices: {}
};
