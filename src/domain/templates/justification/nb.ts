import type { BokmalOf } from '../../schema/words';
import { headSections, headWords } from '../document/nb';
import type { justification } from './index';

export const words: BokmalOf<typeof justification> = {
  one: 'Prosjektbegrunnelse',
  many: 'Prosjektbegrunnelser',
  new: 'Skriv prosjektbegrunnelse',
  the: 'prosjektbegrunnelsen',
  about: 'Hvorfor prosjektene bør gjennomføres: behov, effekt, ulemper, nytte og kostnad.',
  fields: {
    name: { label: 'Prosjektbegrunnelse' },
    summary: { label: 'Oppsummering' },
    background: { label: 'Bakgrunn for prosjektet' },
    presentSituation: { label: 'Nåværende situasjon' },
    wantedSituation: { label: 'Ønsket fremtidig situasjon' },
    withoutProject: { label: 'Situasjonen hvis ikke prosjektet gjennomføres' },
    effect: { label: 'Hvilken effekt skal prosjektet ha på organisasjonen?' },
    needs: { label: 'Hva er de viktigste behovene som prosjektet må rettes mot?' },
    strategicAnchoring: { label: 'Strategisk forankring' },
    drawbacks: { label: 'Mulige ulemper' },
    costBenefit: { label: 'Nytte/kost-vurderinger' },
    investment: { label: 'Investeringsanalyse' },
    funding: { label: 'Finansiering' },
    ...headWords
  },
  sections: {
    summary: 'Oppsummering',
    background: 'Bakgrunn for prosjektet',
    intention: 'Prosjektets hensikt',
    drawbacks: 'Mulige ulemper',
    costBenefit: 'Nytte/kost-vurderinger',
    investment: 'Investeringsanalyse',
    funding: 'Finansiering',
    ...headSections
  },
  views: { all: 'Alle prosjektbegrunnelser' }
};
