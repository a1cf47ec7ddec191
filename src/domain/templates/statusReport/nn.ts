import type { WordsOf } from '../../schema/words';
import { headSections, headWords } from '../document/nn';
import { flowWords } from '../report/nn';
import type { statusReport } from './index';

const sections = {
  overall: 'Periode og samla status',
  milestones: 'Milepælar sidan sist og neste',
  deviations: 'Avvik og tiltak',
  risks: 'Risiko',
  benefits: 'Gevinst',
  changes: 'Endringsønske',
  decisions: 'Trong for avgjerd'
};

export const words: WordsOf<typeof statusReport> = {
  one: 'Statusrapport',
  many: 'Statusrapportar',
  new: 'Ny statusrapport',
  the: 'statusrapporten',
  about: 'Korleis prosjekta ligg an, til programleiar, styringsgruppa eller UFL.',
  fields: {
    name: { label: 'Rapport' },
    recipient: {
      label: 'Til',
      guidance: [
        'Prosjektleiaren rapporterer til programleiaren etter nærare plan. Prosjektleiaren rapporterer til styringsgruppa når programleiaren ber om det.'
      ]
    },
    occasion: { label: 'Kvifor no' },
    periodStart: { label: 'Periode frå' },
    periodEnd: { label: 'Periode til' },
    due: { label: 'Frist' },
    overall: { label: 'Samla status' },
    summary: { label: 'Kort sagt', guidance: ['Kva må lesaren vite, om dette er alt som blir lese?'] },
    milestonesSince: { label: 'Milepælar sidan sist' },
    milestonesNext: { label: 'Neste milepælar' },
    milestonesComment: { label: 'Kommentar til milepælane' },
    deviationFacts: { label: 'Avvik frå planen' },
    deviations: { label: 'Kva avvika kjem av' },
    measures: { label: 'Tiltak' },
    riskFacts: { label: 'Dei tre største risikoane' },
    risksComment: { label: 'Kommentar til risikoen' },
    benefitFacts: { label: 'Gevinstar' },
    benefitsComment: { label: 'Kommentar til gevinstane' },
    changeFacts: { label: 'Endringsførespurnader' },
    changesComment: { label: 'Endringsønske' },
    decisionsComment: { label: 'Trong for avgjerd' },
    factsOn: { label: 'Fakta er frå' },
    status: { label: 'Status for rapporten' },
    ...flowWords,
    ...headWords
  },
  sections: { ...sections, ...headSections },
  views: { newest: 'Alle statusrapportar', waiting: 'Til orientering', steeringGroup: 'Til styringsgruppa' },
  choices: {
    recipient: { programmeLeader: 'Programleiar', steeringGroup: 'Styringsgruppa', ufl: 'UFL' },
    occasion: { planned: 'Etter plan', ordered: 'På tinging' },
    overall: { onTrack: 'I rute', attention: 'Må følgjast opp', offTrack: 'Ikkje i rute' },
    status: {
      draft: 'Utkast',
      sent: 'Send',
      returned: 'Returnert',
      noted: 'Teken til orientering',
      ordered: 'Tinga'
    },
    done: sections,
    notRelevant: sections
  }
};
