import type { BokmalOf } from '../../schema/words';
import type { measurement } from './index';

export const words: BokmalOf<typeof measurement> = {
  one: 'Måling',
  many: 'Målinger',
  new: 'Ny måling',
  the: 'målingen',
  about: 'Det som er målt, dag for dag, mot nullpunkt og mål.',
  fields: {
    indicator: { label: 'Måleindikator' },
    name: { label: 'Måling', example: ['Tredje kvartal', 'Brukerundersøkelsen'] },
    measuredOn: { label: 'Dato for måling' },
    measured: { label: 'Målt verdi' },
    comment: { label: 'Kommentar til måling' },
    measuredBy: { label: 'Målt av' }
  },
  sections: { measurement: 'Måling' },
  views: { byIndicator: 'Etter måleindikator' }
};
