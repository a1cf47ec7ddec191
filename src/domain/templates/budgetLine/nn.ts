import type { WordsOf } from '../../schema/words';
import type { budgetLine } from './index';

export const words: WordsOf<typeof budgetLine> = {
  one: 'Budsjettpost',
  many: 'Budsjettpostar',
  new: 'Ny budsjettpost',
  the: 'budsjettposten',
  about: 'Kva prosjekta kostar år for år, kven som betaler, og kva tilskot det er søkt om.',
  fields: {
    kind: { label: 'Kostnad eller finansiering' },
    name: { label: 'Post', example: ['Frikjøp av fagpersonar til vurderingsteam', 'Tilskot frå Helsedirektoratet'] },
    year: { label: 'År', example: '2018' },
    amount: { label: 'Beløp i kroner' },
    fundedBy: { label: 'Kven betaler', example: 'Kommunalavdeling levekår' },
    grant: { label: 'Tilskot', guidance: ['Berre for tilskot som det blir søkt om.'] },
    used: { label: 'Brukt så langt' },
    comment: { label: 'Kommentar' }
  },
  sections: { line: 'Budsjettpost' },
  views: { all: 'Alle budsjettpostar', grants: 'Søkte tilskot' },
  choices: {
    kind: { cost: 'Kostnad', funding: 'Finansiering' },
    grant: { planned: 'Skal søkjast', applied: 'Søkt', granted: 'Innvilga', refused: 'Avslått' }
  }
};
