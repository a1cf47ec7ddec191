import type { BokmalOf } from '../../schema/words';
import type { phase } from './index';

export const words: BokmalOf<typeof phase> = {
  one: 'Fase',
  many: 'Faser og beslutningspunkter',
  new: 'Ny fase',
  the: 'fasen',
  about: 'Fasene i prosjektene, hva hver av dem leverer, og hva som ble besluttet da den var over.',
  fields: {
    name: { label: 'Fase', example: ['Konsept', 'Planlegge', 'Gjennomføre', 'Avslutte', 'Realisere'] },
    start: { label: 'Startdato' },
    end: { label: 'Sluttdato' },
    delivers: { label: 'Fasen leverer', example: 'Prosjektplan og gevinstrealiseringsplan' },
    decisionPoint: {
      label: 'Beslutningspunkt',
      guidance: ['Hver fase ender i et beslutningspunkt, der noen avgjør om prosjektet skal gå videre.']
    },
    ownPoint: { label: 'Navn på beslutningspunktet' },
    decision: { label: 'Beslutning' },
    decidedOn: { label: 'Behandlet dato' },
    decidedBy: { label: 'Behandlet av', example: 'Styringsgruppen' },
    remark: { label: 'Merknad' }
  },
  sections: { phase: 'Fase', decision: 'Beslutningspunkt' },
  views: { all: 'Alle faser', undecided: 'Ikke behandlet' }
};
