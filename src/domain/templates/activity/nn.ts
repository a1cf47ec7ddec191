import type { WordsOf } from '../../schema/words';
import type { activity } from './index';

export const words: WordsOf<typeof activity> = {
  one: 'Aktivitet',
  many: 'Aktivitetar',
  new: 'Ny aktivitet',
  the: 'aktiviteten',
  about: 'Aktivitetar og delleveransar som fører fram til milepælane.',
  fields: {
    milestone: { label: 'Milepæl' },
    kind: { label: 'Type' },
    name: {
      label: 'Aktivitet',
      guidance: ['Mange ulike aktivitetar kan leie fram til ein tilstand – ein leveranse.'],
      example: 'Aktivitetar – utlysing av prosjektleiarstilling, intervju, sakshandsaming osv.'
    },
    responsible: { label: 'Ansvar' },
    start: { label: 'Start' },
    deadline: { label: 'Frist' },
    status: { label: 'Status' },
    hours: { label: 'Timar' },
    cost: { label: 'Kostnad i kroner' },
    pso: { label: 'PSO' },
    comment: { label: 'Kommentar' },
    originalDeadline: { label: 'Opphavleg frist' },
    order: { label: 'Rekkjefølgje' },
    answeredBy: { label: 'Svart av' },
    answeredOn: { label: 'Svart dato' }
  },
  sections: { activity: 'Aktivitet' },
  views: { byMilestone: 'Etter milepæl', late: 'Over fristen', mine: 'Mine aktivitetar' },
  choices: {
    pso: { person: 'Person', system: 'System', organisation: 'Organisasjon' },
    kind: { activity: 'Aktivitet', interim: 'Delleveranse' },
    status: { notStarted: 'Ikkje starta', started: 'Starta', done: 'Fullført', postponed: 'Utsett' }
  }
};
