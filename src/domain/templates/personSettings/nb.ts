import type { BokmalOf } from '../../schema/words';
import { quietWords, reminderWords } from '../reminderSettings/nb';
import type { personSettings } from './index';

export const words: BokmalOf<typeof personSettings> = {
  one: 'Mine varsler',
  many: 'Mine varsler',
  new: 'Nye varselinnstillinger',
  the: 'varslene dine',
  about: 'Hvordan hver person vil at boten skal skrive til dem: språk, stille timer, fravær og hva de ikke vil ha.',
  fields: {
    name: { label: 'Navn' },
    person: { label: 'Person' },
    language: { label: 'Språk', guidance: ['Språket boten skriver på til deg.'] },
    awayUntil: {
      label: 'Borte til',
      guidance: ['Boten skriver ikke til deg før denne dagen. Det som haster, går til prosjektlederen.']
    },
    ...quietWords,
    leadDays: {
      label: reminderWords.leadDays.label,
      guidance: ['Så lenge før spør boten deg. Er feltet tomt, gjelder det som er satt for prosjektet.']
    },
    repeatEvery: {
      label: 'Arbeidsdager mellom påminnelsene når du ikke har svart',
      guidance: ['Prosjektet bestemmer når prosjektlederen får vite at du ikke har svart.']
    },
    off: reminderWords.off,
    login: { label: 'Innloggingsnavn' }
  },
  sections: { who: 'Hvem', hours: 'Når og hvordan boten skriver', reminders: 'Påminnelser' },
  views: { all: 'Alle' }
};
