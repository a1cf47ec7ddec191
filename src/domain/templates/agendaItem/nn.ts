import type { WordsOf } from '../../schema/words';
import type { agendaItem } from './index';

export const words: WordsOf<typeof agendaItem> = {
  one: 'Sak',
  many: 'Vi bed styringsgruppa om',
  new: 'Ny sak',
  the: 'saka',
  about: 'Kva de treng svar på: til avgjerd, drøfting eller orientering, med tilråding.',
  fields: {
    report: { label: 'Statusrapport' },
    name: { label: 'Sak' },
    purpose: { label: 'Kva vi bed om' },
    background: { label: 'Saka gjeld' },
    recommendation: {
      label: 'Tilråding',
      example: 'Styringsgruppa godkjenner at fristen for M5 blir flytt til ultimo november.'
    },
    outcome: { label: 'Kva det vart til' },
    order: { label: 'Rekkjefølgje' }
  },
  sections: { item: 'Sak' },
  views: { all: 'Alle saker', decisions: 'Til avgjerd' },
  choices: {
    purpose: { decision: 'Til avgjerd', discussion: 'Til drøfting', information: 'Til orientering' }
  }
};
