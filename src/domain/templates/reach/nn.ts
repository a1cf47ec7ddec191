import type { WordsOf } from '../../schema/words';
import type { reach } from './index';

export const words: WordsOf<typeof reach> = {
  one: 'Kven ein når i Teams',
  many: 'Kven ein når i Teams',
  new: 'Ny person',
  the: 'oppføringa',
  about:
    'Framdrift noterer her om det går an å skrive til ein person i Teams. Den som ikkje har appen, når ein ikkje der.',
  fields: {
    name: { label: 'Namn' },
    person: { label: 'Person' },
    reach: { label: 'Når' },
    checkedOn: { label: 'Sjekka' },
    login: { label: 'Innloggingsnamn' }
  },
  sections: {},
  views: { unreachable: 'Får ikkje meldingar', all: 'Alle' },
  choices: { reach: { reachable: 'Får meldingar i Teams', unreachable: 'Får ikkje meldingar i Teams' } }
};
