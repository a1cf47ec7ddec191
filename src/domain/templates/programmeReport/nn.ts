import type { WordsOf } from '../../schema/words';
import { headSections, headWords } from '../document/nn';
import { flowWords } from '../report/nn';
import type { programmeReport } from './index';
import { kindNames } from './kindNames';

const rating = ['1 er svakt, 5 er svært godt.'];

const sections = {
  frame: 'Rapporten',
  summary: 'Kort oppsummering',
  purpose: 'Føremål/hensikt',
  commitment: 'Forankring',
  goals: 'Mål',
  baseline: 'Nosituasjon/nullpunkt',
  communication: 'Kommunikasjon',
  progress: 'Framdrift',
  measures: 'Tiltak sette i gang',
  movement: 'Rørsle',
  challenges: 'Utfordringar',
  unknown: 'Det vi ikkje veit',
  success: 'Suksesshistorie',
  products: 'Produkt',
  economy: 'Økonomi',
  deviation: 'Avvik og årsak',
  handOver: 'Implementering og overføring til drift',
  successFactors: 'Suksessfaktorar',
  lessons: 'Læringspunkt',
  benefits: 'Gevinst vidare',
  keeping: 'Plan for å ta vare på resultata',
  steering: 'Frå styringsgruppa',
  assessment: 'Vurdering av rapporten'
};

export const words: WordsOf<typeof programmeReport> = {
  one: 'Rapport til programmet',
  many: 'Rapportar til programmet',
  new: 'Ny rapport til programmet',
  the: 'rapporten',
  about: 'Oppstarts-, halvårs-, års- og sluttrapportar: kva prosjekta vil, kva dei får til, og kva dei ikkje veit.',
  fields: {
    name: { label: 'Rapport', guidance: ['Heller mykje enn lite informasjon'] },
    kind: {
      label: 'Type',
      guidance: ['Prosjekta sjølve, partane, programeigaren, andre kommunar, prosjekteigarane deira, Stortinget']
    },
    year: { label: 'År' },
    due: { label: 'Frist', guidance: ['Årsrapportering: 1. februar'] },
    summary: { label: 'Kort oppsummering' },
    purpose: { label: 'Føremål/hensikt', guidance: ['Hensikt – kva vil de med prosjektet?'] },
    politicians: { label: 'Politikarar', guidance: ['Forankring – kven vil noko med prosjektet?'] },
    politiciansRating: { label: 'Kor godt er politikarane med?', guidance: rating },
    administration: { label: 'Administrasjon' },
    administrationRating: { label: 'Kor godt er administrasjonen med?', guidance: rating },
    unions: { label: 'Tillitsvalde' },
    unionsRating: { label: 'Kor godt er dei tillitsvalde med?', guidance: rating },
    goalsText: { label: 'Om måla', guidance: ['Bruk måla dykkar'] },
    baseline: {
      label: 'Nosituasjon/nullpunkt',
      guidance: ['For å vite om de får resultat, må de vite kvar de er og kvar de skal']
    },
    communication: { label: 'Kommunikasjon', guidance: ['Informasjonsstraum og kommunikasjon av prosjekta.'] },
    progressFacts: { label: 'Milepælane så langt' },
    progress: { label: 'Framdrift' },
    measuresStarted: { label: 'Talet på tiltak som er sette i gang' },
    measureFacts: { label: 'Tiltak i planen' },
    measures: {
      label: 'Om tiltaka',
      guidance: ['Vi må vente at tiltak er sette i gang etter snart to år', 'Kva verkar?']
    },
    movement: { label: 'Rørsle', guidance: ['Kva har byrja å flytte seg, sjølv om det ikkje kan målast enno?'] },
    challenges: { label: 'Utfordringar' },
    unknown: { label: 'Det vi ikkje veit', guidance: ['Mykje vi ikkje veit …'] },
    success: { label: 'Suksesshistorie', guidance: ['Vi og de kan synleggjere enda meir'] },
    products: { label: 'Produkt', guidance: ['Kvart produkt med status, kvalitetskrav og forklaring til kvart.'] },
    budget: { label: 'Budsjett' },
    spent: { label: 'Forbruk' },
    economy: { label: 'Om økonomien' },
    deviationFacts: { label: 'Milepælar som vart flytte eller nådde seint' },
    deviationCause: { label: 'Årsak til avvik i framdrifta' },
    otherDeviations: { label: 'Andre avvik' },
    handOver: {
      label: 'Implementering og overføring til drift',
      guidance: ['Skildring av implementering og overføring til den daglege drifta.']
    },
    successFactors: { label: 'Suksessfaktorar' },
    lessonsProcess: { label: 'Læringspunkt om prosessen' },
    lessonsFrame: { label: 'Læringspunkt om rammene' },
    lessonsLine: { label: 'Læringspunkt om samspelet med linja' },
    benefitFacts: { label: 'Gevinstar som skal følgjast opp' },
    benefits: { label: 'Gevinst vidare' },
    keeping: {
      label: 'Plan for å ta vare på resultata',
      guidance: ['Korleis ta vare på resultata når prosjektleiaren er borte og pengane er brukte?']
    },
    steeringResults: { label: 'Kva har prosjektet oppnådd, slik styringsgruppa ser det?' },
    steeringRole: { label: 'Kva har styringsgruppa gjort for prosjektet?' },
    steeringNext: { label: 'Kva vil styringsgruppa gjere vidare?' },
    purposeRating: { label: 'Vurdering av føremål/hensikt', guidance: rating },
    commitmentRating: { label: 'Vurdering av forankring', guidance: rating },
    goalsClear: { label: 'Måla er tydelege', guidance: rating },
    goalsConcrete: { label: 'Måla er konkrete', guidance: rating },
    goalsDescriptive: { label: 'Måla er skildrande', guidance: rating },
    communicationRating: { label: 'Vurdering av kommunikasjon', guidance: rating },
    handOverRating: { label: 'Vurdering av overføring til drift', guidance: rating },
    assessment: { label: 'Kommentar til prosjektet' },
    factsOn: { label: 'Fakta er frå' },
    status: { label: 'Status for rapporten' },
    ...flowWords,
    ...headWords
  },
  sections: { ...sections, ...headSections },
  views: {
    byYear: 'Alle rapportar til programmet',
    assessed: 'Vurderte oppstartsrapportar',
    annual: 'Årsrapportar',
    unfinished: 'Ikkje ferdige'
  },
  choices: {
    kind: kindNames.nn,
    status: { draft: 'Utkast', sent: 'Send', returned: 'Returnert', accepted: 'Godteken', ordered: 'Tinga' },
    done: sections,
    notRelevant: sections
  }
};
