import type { BokmalOf } from '../../schema/words';
import type { planVersionRow } from './index';

export const words: BokmalOf<typeof planVersionRow> = {
  one: 'Rad i planversjon',
  many: 'Rader i planversjoner',
  new: 'Ny rad i planversjon',
  the: 'raden i den godkjente planen',
  about:
    'Det de godkjente planene sier: én rad for hvert kapittel, mål, hver milepæl og aktivitet. Radene er låst i Framdrift og viser planen slik den var.',
  fields: {
    planVersion: { label: 'Planversjon' },
    kind: { label: 'Type' },
    heading: { label: 'Overskrift' },
    text: { label: 'Tekst' },
    recordKey: { label: 'Hva raden gjelder (nøkkel)' },
    versionKey: { label: 'Planversjon (nøkkel)' },
    order: { label: 'Rekkefølge' }
  },
  sections: { row: 'Raden' },
  views: { byVersion: 'Per versjon' }
};
