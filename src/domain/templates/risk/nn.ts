import type { WordsOf } from '../../schema/words';
import type { risk } from './index';

export const words: WordsOf<typeof risk> = {
  one: 'Risiko eller moglegheit',
  many: 'Risiko og moglegheiter',
  new: 'Ny risiko eller moglegheit',
  the: 'risikoen',
  about: 'Det som kan gå gale, og det som kan gå betre enn planlagt, med kva de gjer med det.',
  fields: {
    kind: { label: 'Risiko eller moglegheit' },
    number: { label: 'Nr.' },
    name: {
      label: 'Hending',
      guidance: ['Kva kan gå gale?', 'Er det ei moglegheit: Kva kan gå betre enn planlagt?']
    },
    cause: { label: 'Årsak', guidance: ['Kvifor kan det skje?'] },
    effect: { label: 'Verknad', guidance: ['Kva blir følgja for prosjektet om det skjer?'] },
    nearness: { label: 'Nærleik' },
    milestone: { label: 'Milepæl' },
    likelihood: { label: 'Sannsyn' },
    consequence: { label: 'Konsekvens' },
    riskNumber: { label: 'Risikotal' },
    strategy: { label: 'Strategi' },
    likelihoodAfter: { label: 'Sannsyn etter tiltak' },
    consequenceAfter: { label: 'Konsekvens etter tiltak' },
    riskNumberAfter: { label: 'Risikotal etter tiltak' },
    status: { label: 'Status' },
    responsible: { label: 'Ansvar' },
    nextReview: { label: 'Neste gjennomgang' },
    security: {
      label: 'Med i ROS-analysen',
      guidance: ['Kva hendinga kan råke. Lat det stå tomt når ho ikkje gjeld informasjonstryggleik.']
    },
    answeredBy: { label: 'Svart av' },
    answeredOn: { label: 'Svart dato' }
  },
  sections: { event: 'Hending', before: 'Før tiltak', after: 'Etter tiltak', followUp: 'Oppfølging' },
  views: { byKind: 'Risiko og moglegheiter', review: 'Skulle vore gjennomgått', mine: 'Mine risikoar' },
  choices: {
    kind: { risk: 'Risiko', opportunity: 'Moglegheit' },
    nearness: {
      immediate: 'Straks',
      phase: 'I denne fasen',
      within: 'Innanfor prosjektet',
      beyond: 'Utanfor prosjektet'
    },
    strategy: {
      reduce: 'Redusere',
      monitor: 'Overvake',
      avoid: 'Unngå',
      transfer: 'Overføre',
      share: 'Dele',
      accept: 'Akseptere',
      enhance: 'Auke',
      exploit: 'Utnytte'
    },
    status: {
      identified: 'Identifisert',
      measuresDone: 'Tiltak gjennomførte',
      occurred: 'Har skjedd',
      over: 'Ikkje lenger aktuell'
    },
    security: { confidentiality: 'Konfidensialitet', integrity: 'Integritet', availability: 'Tilgjenge' }
  }
};
