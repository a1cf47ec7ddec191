import type { WordsOf } from '../../schema/words';
import type { measure } from './index';

export const words: WordsOf<typeof measure> = {
  one: 'Tiltak',
  many: 'Tiltak',
  new: 'Nytt tiltak',
  the: 'tiltaket',
  about: 'Alle tiltak i prosjekta, samla: for risiko, moglegheiter, gevinstar, læring og interessentar.',
  fields: {
    name: { label: 'Tiltak', guidance: ['Aktivitet som blir sett i verk for å oppnå ein bestemt verknad.'] },
    kind: { label: 'Type tiltak' },
    responsible: { label: 'Ansvar' },
    deadline: { label: 'Frist' },
    status: { label: 'Status' },
    riskProfile: { label: 'Risikoprofil' },
    comment: { label: 'Kommentar' },
    concerns: { label: 'Gjeld' },
    recordKey: { label: 'Høyrer til (nøkkel)' },
    answeredBy: { label: 'Svart av' },
    answeredOn: { label: 'Svart dato' }
  },
  sections: { measure: 'Tiltak' },
  views: { byKind: 'Etter type', late: 'Over fristen', mine: 'Mine tiltak' },
  choices: {
    kind: {
      preventive: 'Førebyggjande tiltak',
      mitigating: 'Skadeavgrensande tiltak',
      stimulating: 'Stimulerande tiltak',
      benefit: 'Gevinsttiltak',
      corrective: 'Korrigeringstiltak',
      stakeholder: 'Interessenttiltak'
    },
    status: { notStarted: 'Ikkje starta', started: 'Starta', done: 'Fullført', dropped: 'Går ut' },
    riskProfile: { low: 'Låg', medium: 'Middels', high: 'Høg' }
  }
};
