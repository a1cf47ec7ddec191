import type { WordsOf } from '../../schema/words';
import { quietWords, reminderWords, subjectWords } from '../reminderSettings/nn';
import type { personSettings } from './index';

export const words: WordsOf<typeof personSettings> = {
  one: 'Varsla mine',
  many: 'Varsla mine',
  new: 'Nye varselinnstillingar',
  the: 'varsla dine',
  about: 'Korleis kvar person vil at boten skal skrive til dei: språk, stille timar, fråvær og kva dei ikkje vil ha.',
  fields: {
    name: { label: 'Namn' },
    person: { label: 'Person' },
    language: { label: 'Språk', guidance: ['Språket boten skriv på til deg.'] },
    awayUntil: {
      label: 'Borte til',
      guidance: ['Boten skriv ikkje til deg før denne dagen. Det som hastar, går til prosjektleiaren.']
    },
    ...quietWords,
    leadDays: {
      label: reminderWords.leadDays.label,
      guidance: ['Så lenge før spør boten deg. Er feltet tomt, gjeld det som er sett for prosjektet.']
    },
    repeatEvery: {
      label: 'Arbeidsdagar mellom påminningane når du ikkje har svart',
      guidance: ['Prosjektet avgjer når prosjektleiaren får vite at du ikkje har svart.']
    },
    off: reminderWords.off,
    login: { label: 'Innloggingsnamn' }
  },
  sections: { who: 'Kven', hours: 'Når og korleis boten skriv', reminders: 'Påminningar' },
  views: { all: 'Alle' },
  choices: { language: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' }, off: subjectWords }
};
