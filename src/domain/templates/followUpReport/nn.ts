import type { WordsOf } from '../../schema/words';
import { flowWords } from '../report/nn';
import type { followUpReport } from './index';

export const words: WordsOf<typeof followUpReport> = {
  one: 'Oppfølgingsrapport',
  many: 'Oppfølgingsrapportar',
  new: 'Ny oppfølgingsrapport',
  the: 'rapporten',
  about:
    'Rapportar på delleveranse- og milepælsnivå. Formålet er å dokumentere kva som er gjort, men kanskje først og fremst å få fram læring og vurderingar medan prosjektet går.',
  fields: {
    name: { label: 'Rapport' },
    milestone: { label: 'Delleveranse/Milepæl' },
    milestoneText: {
      label: 'Skildring av delleveransen/milepælen',
      guidance: ['Skildre milepælen/delleveransen.']
    },
    situation: { label: 'Status', guidance: ['Korleis er situasjonen no? (kort skildring)'] },
    cause: { label: 'Årsak', guidance: ['Kvifor vart det slik? (kort skildring)'] },
    changes: { label: 'Endringar', guidance: ['Kva endringar er gjorde undervegs? (kort skildring)'] },
    consequences: {
      label: 'Konsekvensar av endringane',
      guidance: [
        'Ei vurdering av moglege konsekvensar av endringane som er gjorde, vidare i prosjektet.',
        'Kva konsekvensar fekk det at det vart annleis enn planlagt?',
        'Kva endringar som er gjorde undervegs, får konsekvensar for den vidare prosessen?'
      ]
    },
    recommendations: {
      label: 'Tilrådingar vidare',
      guidance: [
        'Kom med framlegg til kva som kan gjerast vidare, både i prosjektet og når gevinstane skal realiserast.',
        'Kva vil de rå til å gjere vidare?'
      ]
    },
    rewardingLearning: {
      label: 'Givande læring',
      guidance: [
        'Skildre kva de tek med vidare som det mest givande og lærerike frå denne delen av prosessen.',
        'Kva tek de med dykk som det mest givande og lærerike frå denne delen av prosessen?'
      ]
    },
    mainLessons: {
      label: 'Dei viktigaste læringspunkta',
      guidance: [
        'Skildre dei viktigaste læringsmomenta og refleksjonane som de vil formidle.',
        'Kva er dei viktigaste læringsmomenta og refleksjonane de vil formidle?'
      ]
    },
    drafted: { label: 'Henta inn frå svar og endringar' },
    reflections: { label: 'Refleksjonar som er henta inn' },
    authors: {
      label: 'Skriven av',
      guidance: ['Ein slik rapport kan gjerne vere eit felles arbeid der dei som er sterkast involverte, deltek.']
    },
    reportDate: { label: 'Dato' },
    status: { label: 'Status for rapporten' },
    due: { label: 'Frist' },
    ...flowWords
  },
  sections: {
    head: 'Kva rapporten gjeld',
    body: 'Oppfølging og læring',
    end: 'Om rapporten',
    state: 'Vegen til rapporten'
  },
  views: {
    byMilestone: 'Alle oppfølgingsrapportar',
    waiting: 'Til orientering hos prosjekteigar',
    unfinished: 'Ikkje ferdige'
  },
  choices: {
    status: { draft: 'Utkast', sent: 'Send', returned: 'Returnert', noted: 'Teken til orientering', ordered: 'Tinga' }
  }
};
