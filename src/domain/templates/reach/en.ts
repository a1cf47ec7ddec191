import type { WordsOf } from '../../schema/words';
import type { reach } from './index';

export const words: WordsOf<typeof reach> = {
  one: 'Who can be reached in Teams',
  many: 'Who can be reached in Teams',
  new: 'New person',
  the: 'the entry',
  about: 'Framdrift notes here whether a person can be written to in Teams. Whoever does not have the app cannot.',
  fields: {
    name: { label: 'Name' },
    person: { label: 'Person' },
    reach: { label: 'Reached' },
    checkedOn: { label: 'Checked on' },
    login: { label: 'Login name' }
  },
  sections: {},
  views: { unreachable: 'Cannot be reached', all: 'All' },
  choices: { reach: { reachable: 'Can be reached in Teams', unreachable: 'Cannot be reached in Teams' } }
};
