/** The kinds of report on the whole project, with the words that SharePoint stores. */
export const programmeKinds = {
  startUp: 'Oppstartsrapport',
  halfYear: 'Halvårsrapport',
  annual: 'Årsrapport',
  steering: 'Årsrapport fra styringsgruppen',
  final: 'Sluttrapport'
} as const;

export type ProgrammeKind = keyof typeof programmeKinds;
export const programmeKindNames = Object.keys(programmeKinds) as readonly ProgrammeKind[];

/** Those that there is one of for each year; the others are on the whole project. */
export const yearlyKinds: readonly ProgrammeKind[] = ['halfYear', 'annual', 'steering'];

/** Every heading that one of them may have, with the words that SharePoint stores. */
export const programmeSections = {
  frame: 'Rapporten',
  summary: 'Kort oppsummering',
  purpose: 'Formål/hensikt',
  commitment: 'Forankring',
  goals: 'Mål',
  baseline: 'Nåsituasjon/nullpunkt',
  communication: 'Kommunikasjon',
  progress: 'Fremdrift',
  measures: 'Tiltak satt i gang',
  movement: 'Bevegelse',
  challenges: 'Utfordringer',
  unknown: 'Det vi ikke vet',
  success: 'Suksesshistorie',
  products: 'Produkter',
  economy: 'Økonomi',
  deviation: 'Avvik og årsak',
  handOver: 'Implementering og overføring til drift',
  successFactors: 'Suksessfaktorer',
  lessons: 'Læringspunkter',
  benefits: 'Gevinst videre',
  keeping: 'Plan for å bevare resultatene',
  steering: 'Fra styringsgruppen',
  assessment: 'Vurdering av rapporten'
} as const;

type SectionName = keyof typeof programmeSections;

/** Is any of what is asked filled in from the plan? The steering group's own form asks for nothing but its own words. */
export const tellsFacts = (report: object): boolean => (report as { readonly kind?: unknown }).kind !== 'steering';

/** What each kind asks, in the order that people know. */
export const programmeOutline: { readonly [K in ProgrammeKind]: readonly SectionName[] } = {
  startUp: ['frame', 'purpose', 'commitment', 'goals', 'baseline', 'communication', 'handOver', 'assessment'],
  halfYear: ['frame', 'progress', 'measures', 'movement', 'goals', 'challenges', 'unknown'],
  annual: ['frame', 'goals', 'measures', 'success', 'commitment', 'unknown', 'keeping'],
  steering: ['frame', 'steering', 'commitment', 'keeping'],
  final: [
    'frame',
    'summary',
    'goals',
    'products',
    'economy',
    'deviation',
    'handOver',
    'successFactors',
    'lessons',
    'benefits',
    'keeping'
  ]
};
