import type { BokmalOf } from '../../schema/words';
import type { reportingLine } from './index';

export const words: BokmalOf<typeof reportingLine> = {
  one: 'Rapporteringslinje',
  many: 'Rapporteringslinjer',
  new: 'Ny rapporteringslinje',
  the: 'rapporteringslinjen',
  about: 'Hvem som rapporterer til hvem, hva de rapporterer, og hvor ofte.',
  fields: {
    name: { label: 'Rapport', example: 'Statusrapport' },
    reporter: { label: 'Hvem rapporterer', example: 'Prosjektleder' },
    receiver: {
      label: 'Til hvem',
      guidance: [
        'Prosjektleder er ansvarlig for å melde status på prosjektet ifm rapportering til UFL.',
        'Dette på bestilling fra programleder.'
      ]
    },
    otherReceiver: { label: 'Hvem er det' },
    rhythm: { label: 'Hvor ofte' },
    firstDue: {
      label: 'Første frist',
      guidance: ['De neste fristene regnes ut fra denne. For det som bestilles: dagen det er bestilt til.']
    },
    agreement: {
      label: 'Avtale',
      example: [
        'Prosjektleder rapporterer til styringsgruppen på bestilling fra programleder.',
        'Prosjektleder rapporterer status i faste møter med programleder.'
      ]
    }
  },
  sections: { line: 'Rapporteringslinje' },
  views: { all: 'Alle rapporteringslinjer' }
};
