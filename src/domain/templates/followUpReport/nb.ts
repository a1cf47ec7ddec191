import type { BokmalOf } from '../../schema/words';
import { flowWords } from '../report/nb';
import type { followUpReport } from './index';

export const words: BokmalOf<typeof followUpReport> = {
  one: 'Oppfølgingsrapport',
  many: 'Oppfølgingsrapporter',
  new: 'Ny oppfølgingsrapport',
  the: 'rapporten',
  about:
    'Rapporter på delleveranse- og milepælsnivå. Hensikten er både å dokumentere hva som er gjort, men kanskje først og fremst å få fram læring og vurderinger som er gjort mens prosjektet pågår.',
  fields: {
    name: { label: 'Rapport' },
    milestone: { label: 'Delleveranse/Milepæl' },
    milestoneText: {
      label: 'Beskrivelse av delleveransen/milepælen',
      guidance: ['Beskriv milepælen/ delleveransen']
    },
    situation: {
      label: 'Status',
      guidance: ['Hva er situasjonen nå? (kort beskrivelse)']
    },
    cause: { label: 'Årsak', guidance: ['Hvorfor ble det slik? (kort beskrivelse)'] },
    changes: {
      label: 'Endringer',
      guidance: ['Hvilke endringer er gjort underveis? (kort beskrivelse)']
    },
    consequences: {
      label: 'Konsekvenser av endringene',
      guidance: [
        'En vurdering av mulige konsekvenser for endringene som er gjort, videre i prosjektet.',
        'Hvilke konsekvenser fikk det at det ble annerledes enn planlagt?',
        'Hvilke endringer som er gjort underveis får konsekvenser for videre prosess?'
      ]
    },
    recommendations: {
      label: 'Anbefalinger videre',
      guidance: [
        'Kom med forslag til hva som kan gjøres videre, både i prosjektet og når gevinstene skal realiseres.',
        'Hva vil dere anbefale å gjøre videre?'
      ]
    },
    rewardingLearning: {
      label: 'Givende læring',
      guidance: [
        'Beskriv hva dere tar med videre som det mest givende og lærerike fra denne delen av prosessen.',
        'Hva tar dere med dere som det mest givende og lærerike fra denne delen av prosessen?'
      ]
    },
    mainLessons: {
      label: 'Viktigste læringspunkter',
      guidance: [
        'Beskriv hva som er de viktigste læringsmomenter og refleksjoner, som dere vil formidle.',
        'Hva er de viktigste læringsmomenter og refleksjoner dere vil formidle?'
      ]
    },
    drafted: { label: 'Hentet inn fra svar og endringer' },
    reflections: { label: 'Refleksjoner som er hentet inn' },
    authors: {
      label: 'Skrevet av',
      guidance: ['En slik rapport kan gjerne utformes som et kollektivt arbeid hvor de sterkest involverte deltar.']
    },
    reportDate: { label: 'Dato' },
    status: { label: 'Rapportens status' },
    due: { label: 'Frist' },
    ...flowWords
  },
  sections: {
    head: 'Hva rapporten gjelder',
    body: 'Oppfølging og læring',
    end: 'Om rapporten',
    state: 'Rapportens vei'
  },
  views: {
    byMilestone: 'Alle oppfølgingsrapporter',
    waiting: 'Til orientering hos prosjekteier',
    unfinished: 'Ikke ferdige'
  }
};
