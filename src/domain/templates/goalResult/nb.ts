import type { BokmalOf } from '../../schema/words';
import type { goalResult } from './index';

export const words: BokmalOf<typeof goalResult> = {
  one: 'Resultat på et mål',
  many: 'Resultater på målene',
  new: 'Nytt mål å svare på',
  the: 'resultatet',
  about: 'Planens egne mål, med ett svar på hvert: hvor dere begynte, hvor dere skal, og hvor dere er.',
  fields: {
    report: { label: 'Rapport' },
    name: { label: 'Mål' },
    goal: { label: 'Mål i planen' },
    level: { label: 'Nivå' },
    zeroPoint: { label: 'Nullpunkt', guidance: ['Hvor dere var da prosjektet begynte, og når det ble målt.'] },
    target: { label: 'Ønsket verdi', guidance: ['Hvor dere skal.'] },
    now: { label: 'Nå' },
    degree: { label: 'Grad av oppnåelse' },
    explanation: {
      label: 'Forklaring i klartekst',
      guidance: ['Hva tallet betyr for folk, så alle forstår det.'],
      example: '6,4 % = 22 flere på jobb hver dag'
    },
    deviation: { label: 'Forklaring på avvik' },
    anchoredIn: { label: 'Forankret hvor' },
    order: { label: 'Rekkefølge' }
  },
  sections: { goal: 'Målet', result: 'Svaret' },
  views: { byReport: 'Alle resultater', unknown: 'Det vi ikke vet' }
};
