import type { WordsOf } from '../../schema/words';
import type { documentLink } from './index';

export const words: WordsOf<typeof documentLink> = {
  one: 'Dokumentlenkje',
  many: 'Dokumentlenkjer',
  new: 'Ny lenkje',
  the: 'lenkja',
  about: 'Dokument andre stader som høyrer til eit prosjekt, ein milepæl, ein rapport eller noko anna i Framdrift.',
  fields: {
    name: { label: 'Namn' },
    address: { label: 'Adresse' },
    archiveWorthy: { label: 'Arkivverdig' },
    archiveReason: { label: 'Grunngiving' },
    recordKey: { label: 'Høyrer til (nøkkel)' }
  },
  sections: {},
  views: { all: 'Alle lenkjer' },
  choices: {}
};
