import type { BokmalOf } from '../../schema/words';
import type { agendaItem } from './index';

export const words: BokmalOf<typeof agendaItem> = {
  one: 'Sak',
  many: 'Vi ber styringsgruppen om',
  new: 'Ny sak',
  the: 'saken',
  about: 'Hva dere trenger svar på: til beslutning, drøfting eller orientering, med innstilling.',
  fields: {
    report: { label: 'Statusrapport' },
    name: { label: 'Sak' },
    purpose: { label: 'Hva vi ber om' },
    background: { label: 'Saken gjelder' },
    recommendation: {
      label: 'Innstilling',
      example: 'Styringsgruppen godkjenner at fristen for M5 flyttes til ultimo november.'
    },
    outcome: { label: 'Hva det ble til' },
    order: { label: 'Rekkefølge' }
  },
  sections: { item: 'Sak' },
  views: { all: 'Alle saker', decisions: 'Til beslutning' }
};
