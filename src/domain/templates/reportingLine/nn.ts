import type { WordsOf } from '../../schema/words';
import type { reportingLine } from './index';

export const words: WordsOf<typeof reportingLine> = {
  one: 'Rapporteringslinje',
  many: 'Rapporteringslinjer',
  new: 'Ny rapporteringslinje',
  the: 'rapporteringslinja',
  about: 'Kven som rapporterer til kven, kva dei rapporterer, og kor ofte.',
  fields: {
    name: { label: 'Rapport', example: 'Statusrapport' },
    reporter: { label: 'Kven rapporterer', example: 'Prosjektleiaren' },
    receiver: {
      label: 'Til kven',
      guidance: [
        'Prosjektleiaren har ansvar for å melde status på prosjektet ved rapportering til UFL.',
        'Dette på bestilling frå programleiaren.'
      ]
    },
    otherReceiver: { label: 'Kven er det' },
    rhythm: { label: 'Kor ofte' },
    firstDue: {
      label: 'Første frist',
      guidance: ['Dei neste fristane blir rekna ut frå denne. For det som blir bestilt: dagen det er bestilt til.']
    },
    agreement: {
      label: 'Avtale',
      example: [
        'Prosjektleiaren rapporterer til styringsgruppa på bestilling frå programleiaren.',
        'Prosjektleiaren rapporterer status i faste møte med programleiaren.'
      ]
    }
  },
  sections: { line: 'Rapporteringslinje' },
  views: { all: 'Alle rapporteringslinjer' },
  choices: {
    receiver: {
      programmeLeader: 'Programleiaren',
      steeringGroup: 'Styringsgruppa',
      ufl: 'UFL',
      projectOwner: 'Prosjekteigaren',
      projectLeader: 'Prosjektleiaren',
      others: 'Andre'
    },
    rhythm: {
      weekly: 'Kvar veke',
      fortnightly: 'Annankvar veke',
      monthly: 'Kvar månad',
      quarterly: 'Kvart kvartal',
      halfYearly: 'Kvart halvår',
      yearly: 'Kvart år',
      onOrder: 'På bestilling',
      byPlan: 'Etter milepæl- og aktivitetsplanen'
    }
  }
};
