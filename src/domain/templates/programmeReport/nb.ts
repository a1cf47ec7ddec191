import type { BokmalOf } from '../../schema/words';
import { programmeSections } from '../../reports/programmeSections';
import { headSections, headWords } from '../document/nb';
import { flowWords } from '../report/nb';
import type { programmeReport } from './index';

const rating = ['1 er svakt, 5 er svært godt.'];

export const words: BokmalOf<typeof programmeReport> = {
  one: 'Rapport til programmet',
  many: 'Rapporter til programmet',
  new: 'Ny rapport til programmet',
  the: 'rapporten',
  about: 'Oppstarts-, halvårs-, års- og sluttrapporter: hva prosjektene vil, hva de får til, og hva de ikke vet.',
  fields: {
    name: { label: 'Rapport', guidance: ['Heller mye enn lite informasjon'] },
    kind: {
      label: 'Type',
      guidance: ['Prosjektene selv, partene, programeier, andre kommuner, deres prosjekteiere, stortinget']
    },
    year: { label: 'År' },
    due: { label: 'Frist', guidance: ['Årsrapportering, 1. februar'] },
    summary: { label: 'Kort oppsummering' },
    purpose: { label: 'Formål/hensikt', guidance: ['Hensikt –hva vil dere med prosjektet?'] },
    politicians: { label: 'Politikere', guidance: ['Forankring – hvem vil noe med prosjektet?'] },
    politiciansRating: { label: 'Hvor godt er politikerne med?', guidance: rating },
    administration: { label: 'Administrasjon' },
    administrationRating: { label: 'Hvor godt er administrasjonen med?', guidance: rating },
    unions: { label: 'Tillitsvalgte' },
    unionsRating: { label: 'Hvor godt er de tillitsvalgte med?', guidance: rating },
    goalsText: { label: 'Om målene', guidance: ['Bruk målene deres'] },
    baseline: {
      label: 'Nåsituasjon/nullpunkt',
      guidance: ['for å vite om dere får resultater må dere vite hvor dere er og hvor dere skal']
    },
    communication: { label: 'Kommunikasjon', guidance: ['informasjonsstrøm og kommunikasjon av prosjektene.'] },
    progressFacts: { label: 'Milepælene så langt' },
    progress: { label: 'Fremdrift' },
    measuresStarted: { label: 'Antall tiltak satt i gang' },
    measureFacts: { label: 'Tiltak i planen' },
    measures: {
      label: 'Om tiltakene',
      guidance: ['Må forvente at tiltak er satt i gang etter snart 2 år', 'hva virker?']
    },
    movement: { label: 'Bevegelse', guidance: ['Hva har begynt å flytte seg, selv om det ikke kan måles ennå?'] },
    challenges: { label: 'Utfordringer' },
    unknown: { label: 'Det vi ikke vet', guidance: ['Mye vi ikke vet…'] },
    success: { label: 'Suksesshistorie', guidance: ['Vi/dere kan synliggjøre enda mer'] },
    products: { label: 'Produkter', guidance: ['Hvert produkt med status, kvalitetskrav og forklaring.'] },
    budget: { label: 'Budsjett' },
    spent: { label: 'Forbruk' },
    economy: { label: 'Om økonomien' },
    deviationFacts: { label: 'Milepæler som ble flyttet eller nådd sent' },
    deviationCause: { label: 'Årsak til avvik i fremdriften' },
    otherDeviations: { label: 'Andre avvik' },
    handOver: {
      label: 'Implementering og overføring til drift',
      guidance: ['beskrivelse av implementering og overføring til daglig driften.']
    },
    successFactors: { label: 'Suksessfaktorer' },
    lessonsProcess: { label: 'Læringspunkter om prosessen' },
    lessonsFrame: { label: 'Læringspunkter om rammene' },
    lessonsLine: { label: 'Læringspunkter om samspillet med linjen' },
    benefitFacts: { label: 'Gevinster som skal følges opp' },
    benefits: { label: 'Gevinst videre' },
    keeping: {
      label: 'Plan for å bevare resultatene',
      guidance: ['Hvordan bevare resultater når prosjektlederen er borte og pengene brukt..?']
    },
    steeringResults: { label: 'Hva har prosjektet oppnådd, slik styringsgruppen ser det?' },
    steeringRole: { label: 'Hva har styringsgruppen gjort for prosjektet?' },
    steeringNext: { label: 'Hva vil styringsgruppen gjøre videre?' },
    purposeRating: { label: 'Vurdering av formål/hensikt', guidance: rating },
    commitmentRating: { label: 'Vurdering av forankring', guidance: rating },
    goalsClear: { label: 'Målene er tydelige', guidance: rating },
    goalsConcrete: { label: 'Målene er konkrete', guidance: rating },
    goalsDescriptive: { label: 'Målene er beskrivende', guidance: rating },
    communicationRating: { label: 'Vurdering av kommunikasjon', guidance: rating },
    handOverRating: { label: 'Vurdering av overføring til drift', guidance: rating },
    assessment: { label: 'Kommentar til prosjektet' },
    factsOn: { label: 'Fakta er fra' },
    status: { label: 'Rapportens status' },
    ...flowWords,
    ...headWords
  },
  sections: { ...programmeSections, ...headSections },
  views: {
    byYear: 'Alle rapporter til programmet',
    assessed: 'Vurderte oppstartsrapporter',
    annual: 'Årsrapporter',
    unfinished: 'Ikke ferdige'
  }
};
