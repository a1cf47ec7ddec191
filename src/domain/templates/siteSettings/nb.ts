import type { BokmalOf } from '../../schema/words';
import { hourWords, reminderWords } from '../reminderSettings/nb';
import type { siteSettings } from './index';

export const words: BokmalOf<typeof siteSettings> = {
  one: 'Innstillinger',
  many: 'Innstillinger',
  new: 'Nye innstillinger',
  the: 'innstillingene',
  about:
    'Det som er felles for alle prosjektene på dette området: risikoskala, akseptgrenser, navn på organisasjonen og når boten minner på.',
  fields: {
    name: { label: 'Navn' },
    key: { label: 'Nøkkel' },
    riskSteps: {
      label: 'Hvor mange trinn skalaen har',
      guidance: ['Gjelder både sannsynlighet og konsekvens. Risikotallet er de to trinnene ganget med hverandre.']
    },
    likelihoodWords: {
      label: 'Ord for trinnene i sannsynlighet',
      guidance: ['Ett trinn på hver linje, det laveste først. La feltet stå tomt, så brukes vanlige ord.'],
      example: ['Sjeldnere enn hvert 5. år', 'Hvert år', 'Hver uke']
    },
    consequenceWords: {
      label: 'Ord for trinnene i konsekvens',
      guidance: ['Ett trinn på hver linje, det laveste først.'],
      example: ['Svært liten', 'Middels', 'Svært stor']
    },
    yellowFrom: {
      label: 'Gul fra og med risikotall',
      guidance: ['Fra dette tallet bør tiltak vurderes. Lavere tall er akseptable.']
    },
    redFrom: {
      label: 'Rød fra og med risikotall',
      guidance: ['Fra dette tallet kan ikke risikoen stå uten tiltak.']
    },
    organisation: {
      label: 'Organisasjonen',
      guidance: ['Brukes i tekster som nevner organisasjonen ved navn.'],
      example: 'Hemit'
    },
    lineOrganisation: { label: 'Linjeorganisasjonen', example: 'HF' },
    helpDesk: { label: 'Brukerstøtte', example: 'Hemithjelp' },
    procurement: { label: 'Innkjøp', example: 'Sykehusinnkjøp' },
    ...reminderWords,
    ...hourWords
  },
  sections: { risk: 'Risiko', organisation: 'Navn i tekstene', reminders: 'Påminnelser', hours: 'Når boten skriver' },
  views: { all: 'Innstillinger' }
};
