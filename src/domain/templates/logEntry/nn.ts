import type { WordsOf } from '../../schema/words';
import type { logEntry } from './index';

export const words: WordsOf<typeof logEntry> = {
  one: 'Loggrad',
  many: 'Endringslogg og distribusjonslogg',
  new: 'Ny rad i loggen',
  the: 'loggrada',
  about: 'Rader som er skrivne i endringsloggen og distribusjonsloggen til dokumenta.',
  fields: {
    name: { label: 'Dokument' },
    log: { label: 'Logg' },
    documentVersion: { label: 'Versjon', example: ['0.3', '1.0'] },
    change: {
      label: 'Endring',
      guidance: ['Kva som er endra'],
      example: ['Første utkast', 'Første komplette versjon']
    },
    recipient: { label: 'Namn' },
    date: { label: 'Dato' },
    writtenBy: { label: 'Forfattar' },
    approvedBy: { label: 'Godkjend' },
    recordKey: { label: 'Nøkkelen til dokumentet' }
  },
  sections: {},
  views: { byDocument: 'Etter dokument' },
  choices: { log: { changes: 'Endringslogg', distribution: 'Distribusjonslogg' } }
};
