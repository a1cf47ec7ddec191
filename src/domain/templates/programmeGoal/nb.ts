import type { BokmalOf } from '../../schema/words';
import type { programmeGoal } from './index';

export const words: BokmalOf<typeof programmeGoal> = {
  one: 'Mål for programmet',
  many: 'Strategiske veivalg og mål',
  new: 'Nytt veivalg eller mål',
  the: 'målet',
  about: 'Programmenes strategiske veivalg og mål, som prosjektenes mål bidrar til.',
  fields: {
    programme: { label: 'Program' },
    kind: { label: 'Type' },
    number: { label: 'Nr.', example: '1' },
    name: {
      label: 'Veivalg eller mål',
      example: 'Legge til rette for at den enkelte skal mestre egen livssituasjon og bo lengst mulig i egen bolig.'
    },
    order: { label: 'Rekkefølge' },
    key: { label: 'Målnøkkel' }
  },
  sections: { goal: 'Veivalg eller mål' },
  views: { byProgramme: 'Etter program' }
};
