import type { WordsOf } from '../../schema/words';
import type { planVersionRow } from './index';

export const words: WordsOf<typeof planVersionRow> = {
  one: 'Rad i planversjon',
  many: 'Rader i planversjonar',
  new: 'Ny rad i planversjon',
  the: 'rada i den godkjende planen',
  about:
    'Det dei godkjende planane seier: ei rad for kvart kapittel og mål, kvar milepæl og aktivitet. Radene er låste i Framdrift og viser planen slik han var.',
  fields: {
    planVersion: { label: 'Planversjon' },
    kind: { label: 'Type' },
    heading: { label: 'Overskrift' },
    text: { label: 'Tekst' },
    recordKey: { label: 'Kva rada gjeld (nøkkel)' },
    versionKey: { label: 'Planversjon (nøkkel)' },
    order: { label: 'Rekkjefølgje' }
  },
  sections: { row: 'Rada' },
  views: { byVersion: 'Per versjon' },
  choices: { kind: { chapter: 'Kapittel', goal: 'Mål', milestone: 'Milepæl', activity: 'Aktivitet', row: 'Rad' } }
};
