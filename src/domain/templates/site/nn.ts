import type { WordsOf } from '../../schema/words';
import type { site } from './index';

export const words: WordsOf<typeof site> = {
  one: 'Område',
  many: 'Område',
  new: 'Nytt område',
  the: 'området',
  about: 'SharePoint-områda der Framdrift er i bruk. Lista blir brukt av den personlege appen i Teams.',
  fields: { name: { label: 'Område' }, address: { label: 'Adresse' }, path: { label: 'Sti' } },
  sections: {},
  views: { all: 'Alle område' },
  choices: {}
};
