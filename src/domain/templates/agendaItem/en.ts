import type { WordsOf } from '../../schema/words';
import type { agendaItem } from './index';

export const words: WordsOf<typeof agendaItem> = {
  one: 'Agenda item',
  many: 'We ask the steering group for',
  new: 'New item',
  the: 'the item',
  about: 'What you need an answer to: for decision, discussion or information, with a recommendation.',
  fields: {
    report: { label: 'Status report' },
    name: { label: 'Item' },
    purpose: { label: 'What we ask for' },
    background: { label: 'What it is about' },
    recommendation: {
      label: 'Recommendation',
      example: 'The steering group agrees to move the deadline of M5 to the end of November.'
    },
    outcome: { label: 'What came of it' },
    order: { label: 'Order' }
  },
  sections: { item: 'Agenda item' },
  views: { all: 'All items', decisions: 'For decision' },
  choices: {
    purpose: { decision: 'For decision', discussion: 'For discussion', information: 'For information' }
  }
};
