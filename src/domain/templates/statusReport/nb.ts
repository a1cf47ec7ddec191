import type { BokmalOf } from '../../schema/words';
import { headSections, headWords } from '../document/nb';
import { flowWords } from '../report/nb';
import type { statusReport } from './index';

export const words: BokmalOf<typeof statusReport> = {
  one: 'Statusrapport',
  many: 'Statusrapporter',
  new: 'Ny statusrapport',
  the: 'statusrapporten',
  about: 'Hvordan prosjektene ligger an, til programleder, styringsgruppen eller UFL.',
  fields: {
    name: { label: 'Rapport' },
    recipient: {
      label: 'Til',
      guidance: [
        'Prosjektleder rapporterer til programleder etter nærmere plan. Prosjektleder rapporterer til styringsgruppen på bestilling fra programleder.'
      ]
    },
    occasion: { label: 'Hvorfor nå' },
    periodStart: { label: 'Periode fra' },
    periodEnd: { label: 'Periode til' },
    due: { label: 'Frist' },
    overall: { label: 'Samlet status' },
    summary: { label: 'Kort sagt', guidance: ['Hva må leseren vite, om dette er alt som blir lest?'] },
    milestonesSince: { label: 'Milepæler siden sist' },
    milestonesNext: { label: 'Neste milepæler' },
    milestonesComment: { label: 'Kommentar til milepælene' },
    deviationFacts: { label: 'Avvik fra planen' },
    deviations: { label: 'Hva avvikene kommer av' },
    measures: { label: 'Tiltak' },
    riskFacts: { label: 'De tre største risikoene' },
    risksComment: { label: 'Kommentar til risikoen' },
    benefitFacts: { label: 'Gevinster' },
    benefitsComment: { label: 'Kommentar til gevinstene' },
    changeFacts: { label: 'Endringsforespørsler' },
    changesComment: { label: 'Endringsønsker' },
    decisionsComment: { label: 'Behov for beslutning' },
    factsOn: { label: 'Fakta er fra' },
    status: { label: 'Rapportens status' },
    ...flowWords,
    ...headWords
  },
  sections: {
    overall: 'Periode og samlet status',
    milestones: 'Milepæler siden sist og neste',
    deviations: 'Avvik og tiltak',
    risks: 'Risiko',
    benefits: 'Gevinst',
    changes: 'Endringsønsker',
    decisions: 'Behov for beslutning',
    ...headSections
  },
  views: { newest: 'Alle statusrapporter', waiting: 'Til orientering', steeringGroup: 'Til styringsgruppen' }
};
