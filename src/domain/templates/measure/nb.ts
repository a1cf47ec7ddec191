import type { BokmalOf } from '../../schema/words';
import type { measure } from './index';

export const words: BokmalOf<typeof measure> = {
  one: 'Tiltak',
  many: 'Tiltak',
  new: 'Nytt tiltak',
  the: 'tiltaket',
  about: 'Alle tiltak i prosjektene, samlet: for risiko, muligheter, gevinster, læring og interessenter.',
  fields: {
    name: { label: 'Tiltak', guidance: ['Aktivitet som iverksettes for å oppnå en bestemt virkning.'] },
    kind: { label: 'Type tiltak' },
    responsible: { label: 'Ansvar' },
    deadline: { label: 'Frist' },
    status: { label: 'Status' },
    riskProfile: { label: 'Risikoprofil' },
    comment: { label: 'Kommentar' },
    concerns: { label: 'Gjelder' },
    recordKey: { label: 'Hører til (nøkkel)' },
    answeredBy: { label: 'Svart av' },
    answeredOn: { label: 'Svart dato' }
  },
  sections: { measure: 'Tiltak' },
  views: { byKind: 'Etter type', late: 'Over fristen', mine: 'Mine tiltak' }
};
