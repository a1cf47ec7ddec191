import type { BokmalOf } from '../../schema/words';
import type { risk } from './index';

export const words: BokmalOf<typeof risk> = {
  one: 'Risiko eller mulighet',
  many: 'Risiko og muligheter',
  new: 'Ny risiko eller mulighet',
  the: 'risikoen',
  about: 'Det som kan gå galt, og det som kan gå bedre enn planlagt, med hva dere gjør med det.',
  fields: {
    kind: { label: 'Risiko eller mulighet' },
    number: { label: 'Nr.' },
    name: {
      label: 'Hendelse',
      guidance: ['Hva kan gå galt?', 'Er det en mulighet: Hva kan gå bedre enn planlagt?']
    },
    cause: { label: 'Årsak', guidance: ['Hvorfor kan det skje?'] },
    effect: { label: 'Virkning', guidance: ['Hva blir følgen for prosjektet hvis det skjer?'] },
    nearness: { label: 'Nærhet' },
    milestone: { label: 'Milepæl' },
    likelihood: { label: 'Sannsynlighet' },
    consequence: { label: 'Konsekvens' },
    riskNumber: { label: 'Risikotall' },
    strategy: { label: 'Usikkerhetsstrategi' },
    likelihoodAfter: { label: 'Sannsynlighet etter tiltak' },
    consequenceAfter: { label: 'Konsekvens etter tiltak' },
    riskNumberAfter: { label: 'Risikotall etter tiltak' },
    status: { label: 'Status' },
    responsible: { label: 'Ansvar' },
    nextReview: { label: 'Neste gjennomgang' },
    security: {
      label: 'Med i ROS-analysen',
      guidance: ['Hva hendelsen kan ramme. La det stå tomt når den ikke gjelder informasjonssikkerhet.']
    },
    answeredBy: { label: 'Svart av' },
    answeredOn: { label: 'Svart dato' }
  },
  sections: { event: 'Hendelse', before: 'Før tiltak', after: 'Etter tiltak', followUp: 'Oppfølging' },
  views: { byKind: 'Risiko og muligheter', review: 'Skulle vært gjennomgått', mine: 'Mine risikoer' }
};
