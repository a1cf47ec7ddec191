import type { WordsOf } from '../../schema/words';
import type { site } from './index';

export const words: WordsOf<typeof site> = {
  one: 'Site',
  many: 'Sites',
  new: 'New site',
  the: 'the site',
  about: 'The SharePoint sites where Framdrift is in use. The personal app in Teams reads this list.',
  fields: { name: { label: 'Site' }, address: { label: 'Address' }, path: { label: 'Path' } },
  sections: {},
  views: { all: 'All sites' },
  choices: {}
};
