import type { BokmalOf } from '../../schema/words';
import type { communicationMeasure } from './index';

export const words: BokmalOf<typeof communicationMeasure> = {
  one: 'Kommunikasjonstiltak',
  many: 'Informasjon- og kommunikasjonsplan',
  new: 'Nytt kommunikasjonstiltak',
  the: 'kommunikasjonstiltaket',
  about: 'Hvem som skal vite hva, hvordan og når: rett informasjon til rett person og til rett tid.',
  fields: {
    name: { label: 'Tiltak', example: 'Informasjonsmøte for ansatte i hjemmetjenesten' },
    stakeholders: { label: 'Interessent' },
    aim: { label: 'Mål med kommunikasjonen' },
    message: { label: 'Budskap' },
    channel: { label: 'Kommunikasjonsform/kanal', example: ['Allmøte', 'Intranett', 'Brev til pårørende'] },
    deadline: { label: 'Når?' },
    milestone: { label: 'Ved milepæl?' },
    responsible: { label: 'Ansvarlig' },
    status: { label: 'Status' },
    nextReview: {
      label: 'Neste gjennomgang',
      guidance: ['Det er derfor viktig at planen følges opp og revideres underveis.']
    },
    answeredBy: { label: 'Svart av' },
    answeredOn: { label: 'Svart dato' }
  },
  sections: { what: 'Til hvem, hva og hvordan', when: 'Når og hvem' },
  views: { byDeadline: 'Etter frist', late: 'Over fristen', mine: 'Mine tiltak' }
};
