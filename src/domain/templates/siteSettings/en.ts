import type { WordsOf } from '../../schema/words';
import { hourWords, postDayWords, reminderWords, subjectWords } from '../reminderSettings/en';
import type { siteSettings } from './index';

export const words: WordsOf<typeof siteSettings> = {
  one: 'Settings',
  many: 'Settings',
  new: 'New settings',
  the: 'the settings',
  about:
    'What all projects of this site have in common: the risk scale, its limits, the names of the organisation, and when the bot reminds.',
  fields: {
    name: { label: 'Name' },
    key: { label: 'Key' },
    riskSteps: {
      label: 'How many steps the scale has',
      guidance: ['For likelihood and consequence alike. The risk number is the two steps multiplied.']
    },
    likelihoodWords: {
      label: 'Words for the steps of likelihood',
      guidance: ['One step on each line, the lowest first. Leave it empty to use ordinary words.'],
      example: ['Less often than every 5 years', 'Every year', 'Every week']
    },
    consequenceWords: {
      label: 'Words for the steps of consequence',
      guidance: ['One step on each line, the lowest first.'],
      example: ['Very small', 'Medium', 'Very large']
    },
    yellowFrom: {
      label: 'Yellow from this risk number',
      guidance: ['From this number on, measures should be considered. Lower numbers are acceptable.']
    },
    redFrom: {
      label: 'Red from this risk number',
      guidance: ['From this number on, a risk cannot stand without measures.']
    },
    organisation: {
      label: 'The organisation',
      guidance: ['Used in texts that mention the organisation by name.'],
      example: 'Hemit'
    },
    lineOrganisation: { label: 'The line organisation', example: 'HF' },
    helpDesk: { label: 'Help desk', example: 'Hemithjelp' },
    procurement: { label: 'Procurement', example: 'Sykehusinnkjøp' },
    ...reminderWords,
    ...hourWords
  },
  sections: { risk: 'Risk', organisation: 'Names in the texts', reminders: 'Reminders', hours: 'When the bot writes' },
  views: { all: 'Settings' },
  choices: {
    riskSteps: { three: '3 steps', four: '4 steps', five: '5 steps' },
    postDay: postDayWords,
    off: subjectWords
  }
};
