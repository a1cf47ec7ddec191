import type { WordsOf } from '../../schema/words';
import type { involvement } from './index';

export const words: WordsOf<typeof involvement> = {
  one: 'Involvering',
  many: 'Involveringsplan',
  new: 'Ny involvering',
  the: 'involveringa',
  about: 'Kven som blir tekne med, kvifor og korleis, kva dei spelte inn, og korleis innspela vart brukte.',
  fields: {
    name: {
      label: 'Kven',
      guidance: ['Ei gruppe, ei rolle eller ein person.'],
      example: ['Brukarar og pårørande', 'Hovudtillitsvald', 'Hovudverneombod']
    },
    stakeholder: { label: 'Interessent' },
    reason: { label: 'Kvifor dei blir involverte' },
    level: { label: 'Nivå' },
    how: { label: 'Korleis' },
    milestone: { label: 'Ved milepæl' },
    deadline: { label: 'Når' },
    responsible: { label: 'Ansvarleg' },
    status: { label: 'Status' },
    inputFrom: { label: 'Kven boten spør om innspel' },
    inputReceived: { label: 'Innspel mottekne' },
    inputUsed: {
      label: 'Slik vart innspelet brukt',
      guidance: ['Skriv kva som vart gjort, også når svaret vart nei, og kvifor.']
    },
    answeredBy: { label: 'Svart av' },
    answeredOn: { label: 'Svart dato' }
  },
  sections: { who: 'Kven og kvifor', how: 'Korleis og når', input: 'Innspel' },
  views: { byDeadline: 'Etter frist', byLevel: 'Etter nivå', mine: 'Mine' },
  choices: {
    level: { informed: 'Blir informerte', heard: 'Blir høyrde', takesPart: 'Medverkar', decides: 'Avgjer' },
    status: { notStarted: 'Ikkje starta', started: 'Starta', done: 'Fullført', postponed: 'Utsett' }
  }
};
