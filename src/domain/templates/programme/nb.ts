import type { BokmalOf } from '../../schema/words';
import type { programme } from './index';

export const words: BokmalOf<typeof programme> = {
  one: 'Program',
  many: 'Programmer',
  new: 'Nytt program',
  the: 'programmet',
  about: 'Programmene på dette området: hva prosjektene skal bidra til sammen, hvem som leder, og når det rapporteres.',
  fields: {
    name: { label: 'Programnavn', example: 'Aktiv og trygg omsorg - hele livet' },
    caseNumber: { label: 'Sak-/arkivreferanse', example: '2016/2821' },
    periodStart: { label: 'Startdato' },
    periodEnd: { label: 'Sluttdato' },
    intakes: { label: 'Puljer', guidance: ['Én pulje på hver linje.'], example: 'Pulje 1 – vår 2017' },
    overallGoal: {
      label: 'Overordnet målsetting',
      example: 'forebygging, tidlig innsats, økt kvalitet, samt utgiftsreduksjon'
    },
    leaders: {
      label: 'Programledere',
      guidance: ['Gjelder for alle prosjektene i programmet som ikke har egne programledere.']
    },
    steeringGroup: { label: 'Styringsgruppe' },
    meetings: { label: 'Styringsgruppen møtes', example: 'Annenhver onsdag' },
    startUpDue: { label: 'Frist for oppstartsrapport' },
    halfYearDue: { label: 'Frist for halvårsrapport', guidance: ['Gjelder samme dag hvert år.'] },
    annualDue: {
      label: 'Frist for årsrapport',
      guidance: ['Gjelder samme dag hvert år. Er det ikke satt noen dato, er fristen 1. februar.']
    },
    key: { label: 'Programnøkkel' }
  },
  sections: { frame: 'Ramme', goals: 'Mål', people: 'Ledelse', calendar: 'Rapporteringskalender' },
  views: { all: 'Alle programmer' }
};
