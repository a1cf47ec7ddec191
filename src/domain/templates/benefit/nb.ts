import type { BokmalOf } from '../../schema/words';
import type { benefit } from './index';

export const words: BokmalOf<typeof benefit> = {
  one: 'Gevinst',
  many: 'Gevinster',
  new: 'Ny gevinst',
  the: 'gevinsten',
  about: 'Hva prosjektene skal gjøre bedre, hvem i linjen som tar ut gevinsten, og når.',
  fields: {
    number: { label: 'ID', example: ['Ø1', 'K1'] },
    name: {
      label: 'Gevinst',
      guidance: ['Fordeler eller positive effekter som forventes oppnådd med et prosjekt eller tiltak'],
      example: ['Flere eldre bor lenger hjemme', 'Kortere tid fra søknad til vedtak']
    },
    description: {
      label: 'Nyttevirkning',
      guidance: ['Hva blir bedre, og for hvem? Skriv så konkret at dere kan se om det har skjedd.']
    },
    valuation: {
      label: 'Prissatt eller kvalitativ',
      guidance: [
        'Kvantitative gevinster lar seg tallfeste, for eksempel antall frigjorte årsverk eller timeverk.',
        'Kvalitative gevinster gir gjerne uttrykk for kvalitetsegenskaper ved en tjeneste som for eksempel brukertilfredshet, rettssikkerhet eller tillit tilknyttet utøvelsen av en offentlig tjeneste.'
      ]
    },
    type: { label: 'Gevinsttype' },
    quantity: { label: 'Antall', example: '1200' },
    unit: { label: 'Måleenhet', example: 'timer' },
    yearlyValue: { label: 'Verdi per år' },
    startYear: { label: 'År start', example: '2019' },
    calculation: {
      label: 'Slik er den regnet ut',
      guidance: ['Antall ganger kostnad per oppgave, skritt for skritt. Skriv også hva som er usikkert.'],
      example: '40 vedtak i uken × 0,5 timer × 460 kr × 46 uker. Timetallet er et anslag fra tre uker med pilot.'
    },
    importance: { label: 'Viktighet' },
    importanceReason: { label: 'Grunngi' },
    goals: {
      label: 'Knyttet til mål',
      guidance: ['Gevinstrealisering vil si å realisere effektmålene. Hvilke effektmål er gevinsten en del av?']
    },
    product: {
      label: 'Knyttet til produkt',
      guidance: ['Leveransen som gjør gevinsten mulig.'],
      example: 'Samarbeidsmodell for vurderingsteam'
    },
    prerequisites: { label: 'Forutsetninger for gevinstoppnåelse' },
    responsible: {
      label: 'Gevinstansvarlig',
      guidance: [
        'Én person i linjen, med myndighet til å ta gevinsten ut. Prosjektlederen er borte når gevinsten kommer.'
      ]
    },
    lineRole: { label: 'Rolle i linjen', example: 'Avdelingsleder' },
    lineUnit: { label: 'Enhet i linjen', example: 'Hjemmetjenesten' },
    owner: { label: 'Gevinsteier', guidance: ['Den som skal ha nytten av gevinsten, og som eier resultatet.'] },
    lineRisk: {
      label: 'Risiko i linjen',
      guidance: ['Hva i linjen kan gjøre at gevinsten ikke kommer, eller ikke varer?']
    },
    takenOut: {
      label: 'Gevinstomsetting',
      guidance: ['Hvordan tas gevinsten ut: hva slutter dere med, hva brukes tiden eller pengene til?']
    },
    realisedBy: { label: 'Realiseringstidspunkt', example: 'Ultimo desember' },
    status: { label: 'Status' },
    otherOrganisations: {
      label: 'Andre virksomheter som berøres',
      guidance: ['La det stå tomt når gevinsten bare gjelder deres egen virksomhet.']
    },
    otherContact: { label: 'Kontaktperson' },
    involvedOn: { label: 'Involvert dato' }
  },
  sections: {
    benefit: 'Gevinst',
    origin: 'Hvor gevinsten kommer fra',
    line: 'Ansvar i linjen',
    realisation: 'Slik tas den ut',
    others: 'Andre virksomheter'
  },
  views: {
    byValuation: 'Gevinster',
    late: 'Over realiseringstidspunktet',
    mine: 'Mine gevinster',
    others: 'Berører andre virksomheter'
  }
};
