import type { WordsOf } from '../../schema/words';
import { words as lessonWords } from '../lesson/en';
import type { reflection } from './index';

export const words: WordsOf<typeof reflection> = {
  one: 'Reflection',
  many: 'Reflections',
  new: 'Write a reflection',
  the: 'the reflection',
  about: 'Short notes under way, by anybody. They can be brought into the follow-up report.',
  fields: {
    name: { label: 'In short', guidance: ['One line is enough. The rest may stay empty.'] },
    surprised: { label: 'What surprised us' },
    learnt: { label: 'What we learnt' },
    doDifferently: { label: 'What we will do differently' },
    topic: { label: 'Topic' },
    milestone: { label: 'Milestone' },
    share: { label: 'Share with others', guidance: ['Other projects on this site can read it.'] },
    writtenBy: { label: 'Written by' },
    date: { label: 'Date' }
  },
  sections: { note: 'Reflection', about: 'What it is about' },
  views: { newest: 'Newest', byTopic: 'By topic', shared: 'Shared with others' },
  choices: { topic: lessonWords.choices.topic }
};
