import type { WordsOf } from '../../schema/words';
import type { programme } from './index';

export const words: WordsOf<typeof programme> = {
  one: 'Program',
  many: 'Program',
  new: 'Nytt program',
  the: 'programmet',
  about: 'Programma på dette området: kva prosjekta skal medverke til saman, kven som leier, og når dei rapporterer.',
  fields: {
    name: { label: 'Programnamn', example: 'Aktiv og trygg omsorg – heile livet' },
    caseNumber: { label: 'Sak-/arkivreferanse', example: '2016/2821' },
    periodStart: { label: 'Startdato' },
    periodEnd: { label: 'Sluttdato' },
    intakes: { label: 'Puljer', guidance: ['Ei pulje på kvar linje.'], example: 'Pulje 1 – vår 2017' },
    overallGoal: {
      label: 'Overordna målsetjing',
      example: 'førebygging, tidleg innsats, betre kvalitet og lågare utgifter'
    },
    leaders: {
      label: 'Programleiarar',
      guidance: ['Gjeld for alle prosjekta i programmet som ikkje har eigne programleiarar.']
    },
    steeringGroup: { label: 'Styringsgruppe' },
    meetings: { label: 'Styringsgruppa møtest', example: 'Annankvar onsdag' },
    startUpDue: { label: 'Frist for oppstartsrapport' },
    halfYearDue: { label: 'Frist for halvårsrapport', guidance: ['Gjeld same dagen kvart år.'] },
    annualDue: {
      label: 'Frist for årsrapport',
      guidance: ['Gjeld same dagen kvart år. Er det ikkje sett nokon dato, er fristen 1. februar.']
    },
    key: { label: 'Programnøkkel' }
  },
  sections: { frame: 'Ramme', goals: 'Mål', people: 'Leiing', calendar: 'Rapporteringskalender' },
  views: { all: 'Alle program' },
  choices: {}
};
