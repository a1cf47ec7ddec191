import type { BokmalOf } from '../../schema/words';
import type { activity } from './index';

export const words: BokmalOf<typeof activity> = {
  one: 'Aktivitet',
  many: 'Aktiviteter',
  new: 'Ny aktivitet',
  the: 'aktiviteten',
  about: 'Aktiviteter og delleveranser som fører fram til milepælene.',
  fields: {
    milestone: { label: 'Milepæl' },
    kind: { label: 'Type' },
    name: {
      label: 'Aktivitet',
      guidance: ['Mange forskjellige aktiviteter kan lede fram til en tilstand – en leveranse.'],
      example: 'Aktiviteter – utlysning av prosjektlederstl, Intervjuer, saksbehandling etc.'
    },
    responsible: { label: 'Ansvar' },
    start: { label: 'Start' },
    deadline: { label: 'Frist' },
    status: { label: 'Status' },
    hours: { label: 'Timer' },
    cost: { label: 'Kostnad i kroner' },
    pso: { label: 'PSO' },
    comment: { label: 'Kommentar' },
    originalDeadline: { label: 'Opprinnelig frist' },
    order: { label: 'Rekkefølge' },
    answeredBy: { label: 'Svart av' },
    answeredOn: { label: 'Svart dato' }
  },
  sections: { activity: 'Aktivitet' },
  views: { byMilestone: 'Etter milepæl', late: 'Over fristen', mine: 'Mine aktiviteter' }
};
