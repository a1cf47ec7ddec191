import type { WordsOf } from '../../schema/words';
import { quietWords, reminderWords, subjectWords } from '../reminderSettings/en';
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
    leadDays: {
      label: reminderWords.leadDays.label,
      guidance: ['This long before, the bot asks you. If the field is empty, what is set for the project holds.']
    },
    repeatEvery: {
      label: 'Working days between reminders while you have not answered',
      guidance: ['The project decides when the project leader is told that you have not answered.']
    },
    off: reminderWords.off,
    login: { label: 'Login name' }
  },
  sections: { who: 'Who', hours: 'When and how the bot writes', reminders: 'Reminders' },
  views: { all: 'All' },
  choices: { language: { nb: 'Norwegian Bokmål', nn: 'Norwegian Nynorsk', en: 'English' }, off: subjectWords }
};
