import type { BokmalOf } from '../../schema/words';
import type { involvement } from './index';

export const words: BokmalOf<typeof involvement> = {
  one: 'Involvering',
  many: 'Involveringsplan',
  new: 'Ny involvering',
  the: 'involveringen',
  about: 'Hvem som tas med, hvorfor og hvordan, hva de spilte inn, og hvordan innspillene ble brukt.',
  fields: {
    name: {
      label: 'Hvem',
      guidance: ['En gruppe, en rolle eller en person.'],
      example: ['Brukere og pårørende', 'Hovedtillitsvalgt', 'Hovedverneombud']
    },
    stakeholder: { label: 'Interessent' },
    reason: { label: 'Hvorfor involveres' },
    level: { label: 'Nivå' },
    how: { label: 'Hvordan' },
    milestone: { label: 'Ved milepæl' },
    deadline: { label: 'Når' },
    responsible: { label: 'Ansvarlig' },
    status: { label: 'Status' },
    inputFrom: { label: 'Hvem boten spør om innspill' },
    inputReceived: { label: 'Innspill mottatt' },
    inputUsed: {
      label: 'Slik ble innspillet brukt',
      guidance: ['Skriv hva som ble gjort, også når svaret ble nei, og hvorfor.']
    },
    answeredBy: { label: 'Svart av' },
    answeredOn: { label: 'Svart dato' }
  },
  sections: { who: 'Hvem og hvorfor', how: 'Hvordan og når', input: 'Innspill' },
  views: { byDeadline: 'Etter frist', byLevel: 'Etter nivå', mine: 'Mine' }
};
