import type { WordsOf } from '../../schema/words';
import { offWords, quietWords, subjectWords } from '../reminderSettings/en';
import type { personSettings } from './index';

export const words: WordsOf<typeof personSettings> = {
  one: 'My notifications',
  many: 'My notifications',
  new: 'New notification settings',
  the: 'your notifications',
  about:
    'How each person wants the bot to write to them: language, quiet hours, absence, and what they can do without.',
  fields: {
    name: { label: 'Name' },
    person: { label: 'Person' },
    language: { label: 'Language', guidance: ['The language that the bot writes to you in.'] },
    awayUntil: {
      label: 'Away until',
      guidance: ['The bot does not write to you before this day. What is urgent goes to the project leader.']
    },
    ...quietWords,
    off: offWords,
    login: { label: 'Login name' }
  },
  sections: { who: 'Who', hours: 'When and how the bot writes', reminders: 'Reminders' },
  views: { all: 'All' },
  choices: { language: { nb: 'Norwegian Bokmål', nn: 'Norwegian Nynorsk', en: 'English' }, off: subjectWords }
};
