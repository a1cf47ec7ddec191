import type { BokmalOf } from '../../schema/words';
import type { logEntry } from './index';

export const words: BokmalOf<typeof logEntry> = {
  one: 'Loggrad',
  many: 'Endringslogg og distribusjonslogg',
  new: 'Ny rad i loggen',
  the: 'loggraden',
  about: 'Rader som er skrevet i dokumentenes endringslogg og distribusjonslogg.',
  fields: {
    name: { label: 'Dokument' },
    log: { label: 'Logg' },
    documentVersion: { label: 'Versjon', example: ['0.3', '1.0'] },
    change: {
      label: 'Endring',
      guidance: ['Hva som er endret'],
      example: ['Første utkast', 'Første komplette versjon']
    },
    recipient: { label: 'Navn' },
    date: { label: 'Dato' },
    writtenBy: { label: 'Forfatter' },
    approvedBy: { label: 'Godkjent' },
    recordKey: { label: 'Nøkkelen til dokumentet' }
  },
  sections: {},
  views: { byDocument: 'Etter dokument' }
};
