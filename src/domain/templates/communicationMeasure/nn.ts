import type { WordsOf } from '../../schema/words';
import type { communicationMeasure } from './index';

export const words: WordsOf<typeof communicationMeasure> = {
  one: 'Kommunikasjonstiltak',
  many: 'Informasjons- og kommunikasjonsplan',
  new: 'Nytt kommunikasjonstiltak',
  the: 'kommunikasjonstiltaket',
  about: 'Kven som skal vite kva, korleis og når: rett informasjon til rett person og til rett tid.',
  fields: {
    name: { label: 'Tiltak', example: 'Informasjonsmøte for tilsette i heimetenesta' },
    stakeholders: { label: 'Interessent' },
    aim: { label: 'Mål med kommunikasjonen' },
    message: { label: 'Bodskap' },
    channel: { label: 'Kommunikasjonsform/kanal', example: ['Allmøte', 'Internnettet', 'Brev til pårørande'] },
    deadline: { label: 'Når?' },
    milestone: { label: 'Ved milepæl?' },
    responsible: { label: 'Ansvarleg' },
    status: { label: 'Status' },
    nextReview: {
      label: 'Neste gjennomgang',
      guidance: ['Det er difor viktig at planen blir følgd opp og revidert undervegs.']
    },
    answeredBy: { label: 'Svart av' },
    answeredOn: { label: 'Svart dato' }
  },
  sections: { what: 'Til kven, kva og korleis', when: 'Når og kven' },
  views: { byDeadline: 'Etter frist', late: 'Over fristen', mine: 'Mine tiltak' },
  choices: {
    status: { notStarted: 'Ikkje starta', started: 'Starta', done: 'Fullført', postponed: 'Utsett' }
  }
};
