import type { WordsOf } from '../../schema/words';
import type { indicator } from './index';

export const words: WordsOf<typeof indicator> = {
  one: 'Måleindikator',
  many: 'Måleindikatorar',
  new: 'Ny måleindikator',
  the: 'måleindikatoren',
  about: 'Kva de måler for å sjå om gevinsten kjem: nullpunkt, mål og kven som måler.',
  fields: {
    benefit: { label: 'Gevinst' },
    name: {
      label: 'Måleindikator',
      guidance: ['Parametrar som blir brukte til å måle i kor stor grad kommunen har realisert gevinstar.'],
      example: ['Sjukefråvær i heimetenesta', 'Timar brukte per vedtak']
    },
    unit: { label: 'Måleeining' },
    unitName: { label: 'Kva måleeining', example: 'årsverk' },
    method: {
      label: 'Målemetode',
      guidance: ['Kvar talet blir henta, og korleis det blir rekna, slik at neste måling blir gjord på same måten.']
    },
    responsible: { label: 'Måleansvarleg' },
    nullValue: {
      label: 'Nullpunkt (startverdi)',
      guidance: ['for å vite om de får resultat, må de vite kvar de er og kvar de skal']
    },
    nullDate: { label: 'Dato for nullpunktet' },
    midValue: { label: 'Mål midtvegs' },
    midDate: { label: 'Dato midtvegs' },
    targetValue: { label: 'Mål (ønskt verdi)' },
    targetDate: { label: 'Dato for målet' },
    base: {
      label: 'Grunntal',
      guidance: [
        'Kor mange prosenten blir rekna av. Då kan talet seiast med ord: «6,4 % = 22 fleire på jobb kvar dag».'
      ],
      example: '345'
    },
    baseOf: { label: 'Grunntalet er', example: 'tilsette' },
    baseDate: { label: 'Dato for grunntalet' },
    oneCalled: { label: 'Kva blir dei fleire eller færre av?', example: 'på jobb kvar dag' },
    upMeans: { label: 'Når prosenten går opp, blir dei', example: 'Går sjukefråværet opp, blir færre på jobb.' }
  },
  sections: { indicator: 'Måleindikator', values: 'Nullpunkt og mål', plainWords: 'Talet med ord' },
  views: { byBenefit: 'Etter gevinst', mine: 'Måleindikatorane mine' },
  choices: {
    unit: { count: 'Mengd', kroner: 'Kroner', percent: 'Prosent', hours: 'Timar', other: 'Anna' },
    upMeans: { more: 'Fleire', fewer: 'Færre' }
  }
};
