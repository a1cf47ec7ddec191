import type { WordsOf } from '../../schema/words';
import type { projectRole } from './index';

export const words: WordsOf<typeof projectRole> = {
  one: 'Rolle',
  many: 'Rolleskildring',
  new: 'Ny rolle',
  the: 'rolla',
  about: 'Roller i prosjektet: kven som har dei, og kva dei har ansvar for.',
  fields: {
    name: { label: 'Rolle' },
    role: { label: 'Slags rolle' },
    people: { label: 'Namn' },
    names: { label: 'Namn på dei som ikkje har konto', guidance: ['Eitt namn på kvar linje.'] },
    jobTitles: {
      label: 'Tittel',
      guidance: ['Ei linje for kvar: namn, kolon og tittel. Har berre éin rolla, held det med tittelen.'],
      example: 'Kari Nes: Fagsjef Helse og omsorg'
    },
    responsibility: { label: 'Ansvar' },
    order: { label: 'Rekkjefølgje' }
  },
  sections: { role: 'Rolle' },
  views: { all: 'Alle roller' },
  choices: {
    role: {
      programmeLeader: 'Programleiar',
      projectOwner: 'Prosjekteigar',
      projectLeader: 'Prosjektleiar',
      participant: 'Prosjektdeltakar',
      steeringGroup: 'Styringsgruppe',
      referenceGroup: 'Referansegruppe',
      unionRepresentative: 'Hovudtillitsvald',
      safetyRepresentative: 'Hovudverneombod',
      other: 'Anna rolle'
    }
  }
};
