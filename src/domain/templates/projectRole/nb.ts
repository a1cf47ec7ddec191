import type { BokmalOf } from '../../schema/words';
import type { projectRole } from './index';

export const words: BokmalOf<typeof projectRole> = {
  one: 'Rolle',
  many: 'Rollebeskrivelse',
  new: 'Ny rolle',
  the: 'rollen',
  about: 'Roller i prosjektet: hvem som har dem, og hva de har ansvar for.',
  fields: {
    name: { label: 'Rolle' },
    role: { label: 'Slags rolle' },
    people: { label: 'Navn' },
    names: { label: 'Navn på dem som ikke har konto', guidance: ['Ett navn på hver linje.'] },
    jobTitles: {
      label: 'Tittel',
      guidance: ['Én linje for hver: navn, kolon og tittel. Har bare én rollen, holder det med tittelen.'],
      example: 'Kari Nes: Fagsjef Helse og omsorg'
    },
    responsibility: { label: 'Ansvar' },
    order: { label: 'Rekkefølge' }
  },
  sections: { role: 'Rolle' },
  views: { all: 'Alle roller' }
};
