import type { WordsOf } from '../../schema/words';
import type { phase } from './index';

export const words: WordsOf<typeof phase> = {
  one: 'Fase',
  many: 'Fasar og avgjerdspunkt',
  new: 'Ny fase',
  the: 'fasen',
  about: 'Fasane i prosjekta, kva kvar av dei leverer, og kva som vart avgjort då han var over.',
  fields: {
    name: { label: 'Fase', example: ['Konsept', 'Planleggje', 'Gjennomføre', 'Avslutte', 'Realisere'] },
    start: { label: 'Startdato' },
    end: { label: 'Sluttdato' },
    delivers: { label: 'Fasen leverer', example: 'Prosjektplan og plan for gevinstrealisering' },
    decisionPoint: {
      label: 'Avgjerdspunkt',
      guidance: ['Kvar fase endar i eit avgjerdspunkt, der nokon avgjer om prosjektet skal gå vidare.']
    },
    ownPoint: { label: 'Namn på avgjerdspunktet' },
    decision: { label: 'Avgjerd' },
    decidedOn: { label: 'Behandla dato' },
    decidedBy: { label: 'Behandla av', example: 'Styringsgruppa' },
    remark: { label: 'Merknad' }
  },
  sections: { phase: 'Fase', decision: 'Avgjerdspunkt' },
  views: { all: 'Alle fasar', undecided: 'Ikkje behandla' },
  choices: {
    decisionPoint: {
      bp1: 'BP1 Start konseptfase',
      bp2: 'BP2 Start planlegging',
      bp3: 'BP3 Start gjennomføring',
      bp4: 'BP4 Start avslutning',
      bp5: 'BP5 Avslutt',
      bp6: 'BP6 Effekt',
      own: 'Eige avgjerdspunkt'
    },
    decision: { open: 'Ikkje behandla', passed: 'Passert', stopped: 'Ikkje passert' }
  }
};
