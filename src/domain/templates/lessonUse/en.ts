import type { WordsOf } from '../../schema/words';
import type { lessonUse } from './index';

export const words: WordsOf<typeof lessonUse> = {
  one: 'Use of a lesson',
  many: 'Uses of lessons',
  new: 'New use of a lesson',
  the: 'the use',
  about: 'Which other projects have used a lesson.',
  fields: {
    name: { label: 'Used in the project' },
    lesson: { label: 'Lesson' },
    usedWhere: { label: 'Used for' },
    usedBy: { label: 'Used by' },
    usedOn: { label: 'Date' },
    usedInKey: { label: 'The key of the project that used it' }
  },
  sections: {},
  views: { byLesson: 'By lesson' },
  choices: {}
};
