import type { BokmalOf } from '../../schema/words';
import type { documentLink } from './index';

export const words: BokmalOf<typeof documentLink> = {
  one: 'Dokumentlenke',
  many: 'Dokumentlenker',
  new: 'Ny lenke',
  the: 'lenken',
  about: 'Dokumenter andre steder som hører til et prosjekt, en milepæl, en rapport eller noe annet i Framdrift.',
  fields: {
    name: { label: 'Navn' },
    address: { label: 'Adresse' },
    archiveWorthy: { label: 'Arkivverdig' },
    archiveReason: { label: 'Begrunnelse' },
    recordKey: { label: 'Hører til (nøkkel)' }
  },
  sections: {},
  views: { all: 'Alle lenker' }
};
