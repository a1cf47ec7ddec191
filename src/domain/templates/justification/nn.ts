import type { WordsOf } from '../../schema/words';
import { headSections, headWords } from '../document/nn';
import type { justification } from './index';

const sections = {
  summary: 'Oppsummering',
  background: 'Bakgrunn for prosjektet',
  intention: 'Føremålet med prosjektet',
  drawbacks: 'Moglege ulemper',
  costBenefit: 'Vurderingar av nytte og kostnad',
  investment: 'Investeringsanalyse',
  funding: 'Finansiering'
};

export const words: WordsOf<typeof justification> = {
  one: 'Prosjektgrunngiving',
  many: 'Prosjektgrunngivingar',
  new: 'Skriv prosjektgrunngiving',
  the: 'prosjektgrunngivinga',
  about: 'Kvifor prosjekta bør gjennomførast: behov, effekt, ulemper, nytte og kostnad.',
  fields: {
    name: { label: 'Prosjektgrunngiving' },
    summary: { label: 'Oppsummering' },
    background: { label: 'Bakgrunn for prosjektet' },
    presentSituation: { label: 'Situasjonen no' },
    wantedSituation: { label: 'Ønskt framtidig situasjon' },
    withoutProject: { label: 'Situasjonen om prosjektet ikkje blir gjennomført' },
    effect: { label: 'Kva effekt skal prosjektet ha på organisasjonen?' },
    needs: { label: 'Kva er dei viktigaste behova som prosjektet må rette seg mot?' },
    strategicAnchoring: { label: 'Strategisk forankring' },
    drawbacks: { label: 'Moglege ulemper' },
    costBenefit: { label: 'Vurderingar av nytte og kostnad' },
    investment: { label: 'Investeringsanalyse' },
    funding: { label: 'Finansiering' },
    ...headWords
  },
  sections: { ...sections, ...headSections },
  views: { all: 'Alle prosjektgrunngivingar' },
  choices: { done: sections, notRelevant: sections }
};
