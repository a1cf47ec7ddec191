import type { WordsOf } from '../../schema/words';
import type { documentLink } from './index';

export const words: WordsOf<typeof documentLink> = {
  one: 'Document link',
  many: 'Document links',
  new: 'New link',
  the: 'the link',
  about: 'Documents elsewhere that belong to a project, a milestone, a report or something else in Framdrift.',
  fields: {
    name: { label: 'Name' },
    address: { label: 'Address' },
    archiveWorthy: { label: 'Worth archiving' },
    archiveReason: { label: 'Reason' },
    recordKey: { label: 'Belongs to (key)' }
  },
  sections: {},
  views: { all: 'All links' },
  choices: {}
};
