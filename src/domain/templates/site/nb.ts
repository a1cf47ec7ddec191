import type { BokmalOf } from '../../schema/words';
import type { site } from './index';

export const words: BokmalOf<typeof site> = {
  one: 'Område',
  many: 'Områder',
  new: 'Nytt område',
  the: 'området',
  about: 'SharePoint-områdene der Framdrift er i bruk. Listen brukes av den personlige appen i Teams.',
  fields: { name: { label: 'Område' }, address: { label: 'Adresse' }, path: { label: 'Sti' } },
  sections: {},
  views: { all: 'Alle områder' }
};
