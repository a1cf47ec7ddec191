import type { BokmalOf } from '../../schema/words';
import type { lessonUse } from './index';

export const words: BokmalOf<typeof lessonUse> = {
  one: 'Bruk av erfaring',
  many: 'Bruk av erfaringer',
  new: 'Ny bruk av en erfaring',
  the: 'bruken',
  about: 'Hvilke andre prosjekter som har brukt en erfaring.',
  fields: {
    name: { label: 'Brukt i prosjektet' },
    lesson: { label: 'Erfaring' },
    usedWhere: { label: 'Brukt til' },
    usedBy: { label: 'Brukt av' },
    usedOn: { label: 'Dato' },
    usedInKey: { label: 'Nøkkelen til prosjektet som brukte den' }
  },
  sections: {},
  views: { byLesson: 'Etter erfaring' }
};
