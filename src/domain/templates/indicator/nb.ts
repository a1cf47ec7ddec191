import type { BokmalOf } from '../../schema/words';
import type { indicator } from './index';

export const words: BokmalOf<typeof indicator> = {
  one: 'Måleindikator',
  many: 'Måleindikatorer',
  new: 'Ny måleindikator',
  the: 'måleindikatoren',
  about: 'Hva dere måler for å se om gevinsten kommer: nullpunkt, mål og hvem som måler.',
  fields: {
    benefit: { label: 'Gevinst' },
    name: {
      label: 'Måleindikator',
      guidance: ['Parametere som brukes for å måle i hvilken grad kommunen har realisert gevinster.'],
      example: ['Sykefravær i hjemmetjenesten', 'Timer brukt per vedtak']
    },
    unit: { label: 'Måleenhet' },
    unitName: { label: 'Hvilken måleenhet', example: 'årsverk' },
    method: {
      label: 'Målemetode',
      guidance: ['Hvor tallet hentes, og hvordan det regnes, slik at neste måling blir gjort på samme måte.']
    },
    responsible: { label: 'Måleansvarlig' },
    nullValue: {
      label: 'Nullpunkt (startverdi)',
      guidance: ['for å vite om dere får resultater må dere vite hvor dere er og hvor dere skal']
    },
    nullDate: { label: 'Dato for nullpunktet' },
    midValue: { label: 'Mål midtveis' },
    midDate: { label: 'Dato midtveis' },
    targetValue: { label: 'Mål (ønsket verdi)' },
    targetDate: { label: 'Dato for målet' },
    base: {
      label: 'Grunntall',
      guidance: ['Hvor mange prosenten regnes av. Da kan tallet sies med ord: «6,4 % = 22 flere på jobb hver dag».'],
      example: '345'
    },
    baseOf: { label: 'Grunntallet er', example: 'ansatte' },
    baseDate: { label: 'Dato for grunntallet' },
    oneCalled: { label: 'Hva blir de flere eller færre av?', example: 'på jobb hver dag' },
    upMeans: { label: 'Når prosenten går opp, blir de', example: 'Går sykefraværet opp, blir færre på jobb.' }
  },
  sections: { indicator: 'Måleindikator', values: 'Nullpunkt og mål', plainWords: 'Tallet med ord' },
  views: { byBenefit: 'Etter gevinst', mine: 'Mine måleindikatorer' }
};
