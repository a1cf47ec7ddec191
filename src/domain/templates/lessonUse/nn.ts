import type { WordsOf } from '../../schema/words';
import type { lessonUse } from './index';

export const words: WordsOf<typeof lessonUse> = {
  one: 'Bruk av erfaring',
  many: 'Bruk av erfaringar',
  new: 'Ny bruk av ei erfaring',
  the: 'bruken',
  about: 'Kva andre prosjekt som har brukt ei erfaring.',
  fields: {
    name: { label: 'Brukt i prosjektet' },
    lesson: { label: 'Erfaring' },
    usedWhere: { label: 'Brukt til' },
    usedBy: { label: 'Brukt av' },
    usedOn: { label: 'Dato' },
    usedInKey: { label: 'Nøkkelen til prosjektet som brukte henne' }
  },
  sections: {},
  views: { byLesson: 'Etter erfaring' },
  choices: {}
};
