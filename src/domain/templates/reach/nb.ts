import type { BokmalOf } from '../../schema/words';
import type { reach } from './index';

export const words: BokmalOf<typeof reach> = {
  one: 'Hvem som nås i Teams',
  many: 'Hvem som nås i Teams',
  new: 'Ny person',
  the: 'oppføringen',
  about: 'Framdrift noterer her om det går an å skrive til en person i Teams. Den som ikke har appen, nås ikke der.',
  fields: {
    name: { label: 'Navn' },
    person: { label: 'Person' },
    reach: { label: 'Nås' },
    checkedOn: { label: 'Sjekket' },
    login: { label: 'Innloggingsnavn' }
  },
  sections: {},
  views: { unreachable: 'Nås ikke', all: 'Alle' }
};
