import type { BokmalOf } from '../../schema/words';
import type { message } from './index';

export const words: BokmalOf<typeof message> = {
  one: 'Melding fra boten',
  many: 'Meldinger fra boten',
  new: 'Ny melding',
  the: 'meldingen',
  about:
    'Hva boten har sendt, til hvem og når. Boten skriver listen selv og bruker den til ikke å sende det samme to ganger. Sletter du en rad, kan påminnelsen bli sendt på nytt.',
  fields: {
    name: { label: 'Til' },
    recipient: { label: 'Mottaker' },
    day: { label: 'Dag' },
    slot: { label: 'Tid på dagen' },
    state: { label: 'Tilstand' },
    failure: { label: 'Hvorfor den ikke kom fram' },
    carried: { label: 'Påminnelser i meldingen' },
    claimedAt: { label: 'Påbegynt tidspunkt' },
    sentAt: { label: 'Sendt tidspunkt' },
    claimedBy: { label: 'Prosess' },
    conversationId: { label: 'Samtale i Teams (id)' },
    activityId: { label: 'Melding i Teams (id)' },
    shown: { label: 'Det kortet viste (for boten)' },
    channelId: { label: 'Kanal i Teams (id)' },
    key: { label: 'Nøkkel' }
  },
  sections: { message: 'Melding', sending: 'Sending' },
  views: { newest: 'Nyeste først', trouble: 'Ikke sendt' }
};
