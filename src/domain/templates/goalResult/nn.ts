import type { WordsOf } from '../../schema/words';
import type { goalResult } from './index';

export const words: WordsOf<typeof goalResult> = {
  one: 'Resultat på eit mål',
  many: 'Resultat på måla',
  new: 'Nytt mål å svare på',
  the: 'resultatet',
  about: 'Måla i planen, med eitt svar på kvart: kvar de byrja, kvar de skal, og kvar de er.',
  fields: {
    report: { label: 'Rapport' },
    name: { label: 'Mål' },
    goal: { label: 'Mål i planen' },
    level: { label: 'Nivå' },
    zeroPoint: { label: 'Nullpunkt', guidance: ['Kvar de var då prosjektet byrja, og når det vart målt.'] },
    target: { label: 'Ønskt verdi', guidance: ['Kvar de skal.'] },
    now: { label: 'No' },
    degree: { label: 'Grad av måloppnåing' },
    explanation: {
      label: 'Forklaring i klartekst',
      guidance: ['Kva talet tyder for folk, så alle forstår det.'],
      example: '6,4 % = 22 fleire på jobb kvar dag'
    },
    deviation: { label: 'Forklaring på avvik' },
    anchoredIn: { label: 'Forankra kvar' },
    order: { label: 'Rekkjefølgje' }
  },
  sections: { goal: 'Målet', result: 'Svaret' },
  views: { byReport: 'Alle resultat', unknown: 'Det vi ikkje veit' },
  choices: {
    level: { main: 'Hovudmål', interim: 'Delmål', outcome: 'Effektmål', output: 'Resultatmål' },
    degree: { attained: 'Nådd', partly: 'Delvis nådd', notAttained: 'Ikkje nådd', unknown: 'Veit ikkje enno' }
  }
};
