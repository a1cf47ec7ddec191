import type { WordsOf } from '../../schema/words';
import type { message } from './index';

export const words: WordsOf<typeof message> = {
  one: 'Melding frå boten',
  many: 'Meldingar frå boten',
  new: 'Ny melding',
  the: 'meldinga',
  about:
    'Kva boten har sendt, til kven og når. Boten skriv lista sjølv og bruker ho til ikkje å sende det same to gonger. Slettar du ei rad, kan påminninga bli send på nytt.',
  fields: {
    name: { label: 'Til' },
    recipient: { label: 'Mottakar' },
    day: { label: 'Dag' },
    slot: { label: 'Tid på dagen' },
    state: { label: 'Tilstand' },
    failure: { label: 'Kvifor ho ikkje kom fram' },
    carried: { label: 'Påminningar i meldinga' },
    claimedAt: { label: 'Tidspunkt ho vart starta' },
    sentAt: { label: 'Tidspunkt ho vart send' },
    claimedBy: { label: 'Prosess' },
    conversationId: { label: 'Samtale i Teams (id)' },
    activityId: { label: 'Melding i Teams (id)' },
    shown: { label: 'Det kortet viste (for boten)' },
    channelId: { label: 'Kanal i Teams (id)' },
    key: { label: 'Nøkkel' }
  },
  sections: { message: 'Melding', sending: 'Sending' },
  views: { newest: 'Nyaste først', trouble: 'Ikkje sende' },
  choices: {
    slot: { morning: 'Morgon', afternoon: 'Ettermiddag' },
    state: { claimed: 'Starta', sent: 'Send', failed: 'Ikkje levert', unreachable: 'Ikkje å nå i Teams' }
  }
};
