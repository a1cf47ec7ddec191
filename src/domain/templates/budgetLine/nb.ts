import type { BokmalOf } from '../../schema/words';
import type { budgetLine } from './index';

export const words: BokmalOf<typeof budgetLine> = {
  one: 'Budsjettpost',
  many: 'Budsjettposter',
  new: 'Ny budsjettpost',
  the: 'budsjettposten',
  about: 'Hva prosjektene koster år for år, hvem som betaler, og hvilke tilskudd det er søkt om.',
  fields: {
    kind: { label: 'Kostnad eller finansiering' },
    name: { label: 'Post', example: ['Frikjøp av fagpersoner til vurderingsteam', 'Tilskudd fra Helsedirektoratet'] },
    year: { label: 'År', example: '2018' },
    amount: { label: 'Beløp i kroner' },
    fundedBy: { label: 'Hvem betaler', example: 'Kommunalavdeling levekår' },
    grant: { label: 'Tilskudd', guidance: ['Bare for tilskudd som det søkes om.'] },
    used: { label: 'Brukt hittil' },
    comment: { label: 'Kommentar' }
  },
  sections: { line: 'Budsjettpost' },
  views: { all: 'Alle budsjettposter', grants: 'Søkte tilskudd' }
};
