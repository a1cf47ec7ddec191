import type { WordsOf } from '../../schema/words';
import { hourWords, postDayWords, reminderWords, subjectWords } from '../reminderSettings/nn';
import type { siteSettings } from './index';

export const words: WordsOf<typeof siteSettings> = {
  one: 'Innstillingar',
  many: 'Innstillingar',
  new: 'Nye innstillingar',
  the: 'innstillingane',
  about:
    'Det som er felles for alle prosjekta på dette området: risikoskala, akseptgrenser, namn på organisasjonen og når boten minner på.',
  fields: {
    name: { label: 'Namn' },
    key: { label: 'Nøkkel' },
    riskSteps: {
      label: 'Kor mange trinn skalaen har',
      guidance: ['Gjeld både sannsyn og konsekvens. Risikotalet er dei to trinna gonga med kvarandre.']
    },
    likelihoodWords: {
      label: 'Ord for trinna i sannsyn',
      guidance: ['Eitt trinn på kvar linje, det lågaste først. Lat feltet stå tomt, så blir vanlege ord brukte.'],
      example: ['Sjeldnare enn kvart 5. år', 'Kvart år', 'Kvar veke']
    },
    consequenceWords: {
      label: 'Ord for trinna i konsekvens',
      guidance: ['Eitt trinn på kvar linje, det lågaste først.'],
      example: ['Svært liten', 'Middels', 'Svært stor']
    },
    yellowFrom: {
      label: 'Gul frå og med risikotal',
      guidance: ['Frå dette talet bør tiltak vurderast. Lågare tal er akseptable.']
    },
    redFrom: {
      label: 'Raud frå og med risikotal',
      guidance: ['Frå dette talet kan ikkje risikoen stå utan tiltak.']
    },
    organisation: {
      label: 'Organisasjonen',
      guidance: ['Blir brukt i tekstar som nemner organisasjonen med namn.'],
      example: 'Hemit'
    },
    lineOrganisation: { label: 'Linjeorganisasjonen', example: 'HF' },
    helpDesk: { label: 'Brukarstøtte', example: 'Hemithjelp' },
    procurement: { label: 'Innkjøp', example: 'Sykehusinnkjøp' },
    ...reminderWords,
    ...hourWords
  },
  sections: { risk: 'Risiko', organisation: 'Namn i tekstane', reminders: 'Påminningar', hours: 'Når boten skriv' },
  views: { all: 'Innstillingar' },
  choices: {
    riskSteps: { three: '3 trinn', four: '4 trinn', five: '5 trinn' },
    postDay: postDayWords,
    off: subjectWords
  }
};
