import type { BokmalOf } from '../../schema/words';
import type { stakeholder } from './index';

/** The official template’s own warning. */
const caution = 'Unngå personlige og sensitive vurderinger og formuleringer som ikke tåler dagens lys.';

export const words: BokmalOf<typeof stakeholder> = {
  one: 'Interessent',
  many: 'Interessentanalyse',
  new: 'Ny interessent',
  the: 'interessenten',
  about:
    'Hvem som kan påvirke prosjektet eller blir påvirket av det, og hvordan dere tar vare på dem. Begynn med grupper, ikke navn.',
  fields: {
    name: {
      label: 'Organisasjon/enhet/gruppe',
      guidance: ['Grupper før navn: skriv hvem de er sammen, og nevn personer bare der det trengs.'],
      example: ['Pårørende til brukere av hjemmetjenesten', 'Ansatte i hjemmetjenesten']
    },
    nameAndRole: { label: 'Navn og linjerolle' },
    category: { label: 'Hovedkategori' },
    connection: { label: 'Tilknytning', caution },
    expectation: { label: 'Forventning og holdning', caution },
    interest: { label: 'Interesse' },
    influence: { label: 'Innflytelse' },
    informationNeed: { label: 'Informasjonsbehov' },
    mainMeasure: { label: 'Hovedtiltak', caution },
    status: { label: 'Status' },
    nextReview: {
      label: 'Neste gjennomgang',
      guidance: ['Hvem som er interessenter og graden av interesse kan endre seg gjennom de ulike fasene.']
    }
  },
  sections: { who: 'Hvem', assessment: 'Vurdering', measures: 'Oppfølging' },
  views: { all: 'Alle interessenter', byInfluence: 'Etter innflytelse' }
};
