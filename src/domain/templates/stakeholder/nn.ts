import type { WordsOf } from '../../schema/words';
import type { stakeholder } from './index';

/** The official template’s own warning. */
const caution = 'Unngå personlege og sensitive vurderingar og formuleringar som ikkje toler dagens lys.';

export const words: WordsOf<typeof stakeholder> = {
  one: 'Interessent',
  many: 'Interessentanalyse',
  new: 'Ny interessent',
  the: 'interessenten',
  about:
    'Kven som kan påverke prosjektet eller blir påverka av det, og korleis de tek vare på dei. Byrj med grupper, ikkje namn.',
  fields: {
    name: {
      label: 'Organisasjon/eining/gruppe',
      guidance: ['Grupper før namn: skriv kven dei er saman, og nemn personar berre der det trengst.'],
      example: ['Pårørande til brukarar av heimetenesta', 'Tilsette i heimetenesta']
    },
    nameAndRole: { label: 'Namn og linjerolle' },
    category: { label: 'Hovudkategori' },
    connection: { label: 'Tilknyting', caution },
    expectation: { label: 'Forventning og haldning', caution },
    interest: { label: 'Interesse' },
    influence: { label: 'Påverknad' },
    informationNeed: { label: 'Informasjonsbehov' },
    mainMeasure: { label: 'Hovudtiltak', caution },
    status: { label: 'Status' },
    nextReview: {
      label: 'Neste gjennomgang',
      guidance: ['Kven som er interessentar, og graden av interesse, kan endre seg gjennom dei ulike fasane.']
    }
  },
  sections: { who: 'Kven', assessment: 'Vurdering', measures: 'Oppfølging' },
  views: { all: 'Alle interessentar', byInfluence: 'Etter påverknad' },
  choices: {
    category: {
      management: 'Leiinga i verksemda',
      user: 'Brukar',
      supplier: 'Leverandør',
      framework: 'Premissgivar',
      other: 'Andre'
    },
    interest: { none: 'Ingen', little: 'Liten', medium: 'Middels', great: 'Stor' },
    influence: { none: 'Ingen', little: 'Liten', medium: 'Middels', great: 'Stor' },
    status: { notStarted: 'Ikkje starta', started: 'Starta', done: 'Fullført', postponed: 'Utsett' }
  }
};
