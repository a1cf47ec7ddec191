import type { BokmalOf } from '../../schema/words';
import { reminderWords } from '../reminderSettings/nb';
import type { project } from './index';

export const words: BokmalOf<typeof project> = {
  one: 'Prosjekt',
  many: 'Prosjekter',
  new: 'Nytt prosjekt',
  the: 'prosjektet',
  about: 'Prosjektene på dette området: ramme, formål og hvem som har hvilken rolle.',
  fields: {
    name: { label: 'Prosjektnavn', example: 'Tillitsmodellen' },
    caseNumber: { label: 'Sak-/arkivreferanse', example: '2016/2821' },
    programme: { label: 'Program', guidance: ['Programmet som prosjektet er en del av.'] },
    intake: { label: 'Pulje' },
    periodStart: { label: 'Startdato' },
    periodEnd: { label: 'Sluttdato' },
    background: { label: 'Bakgrunn' },
    situation: {
      label: 'Dagens situasjon og utfordringer',
      guidance: ['Beskrivelse av nå situasjonen og mål / formål viktig utgangspunkt for en milepælsplan.'],
      example:
        'Tildeling av tjenester følger en form for bestiller-utfører modellen, der utøvende tjenester utfører oppgaver på bakgrunn av saksbehandlers «bestilling».'
    },
    challenges: {
      label: 'Utfordringer',
      example: 'Samarbeid på tvers både internt i egen fagavdeling og mellom sektorer'
    },
    purpose: {
      label: 'Prosjektets formål',
      guidance: [
        'Hvert prosjekt har et formål eller en hensikt',
        'Hensikten eller formålet er at prosjektet skal forbedre noe ved bedriften',
        'Formålet skal bidra til at virksomheten i fremtiden gjør visse oppgaver bedre enn idag'
      ],
      example:
        'Hensikten med prosjektet er å legge til rette for mer effektive, helhetlige og koordinerte tjenester, samt at samhandlingen mellom forvaltning og utførende tjenester blir forbedret.'
    },
    wish: {
      label: 'Hva ønsker vi å oppnå?',
      example:
        'Prosjektet skal tilpasse, utvikle og implementere tillitsmodellen som forvaltnings- og utførelsesmetode.'
    },
    pilot: {
      label: 'Pilot',
      example:
        'Samarbeid mellom forvaltning og hjemmetjenesten, i en utvalgt avdeling med gradvis utvidelse til øvrige.'
    },
    projectLeader: {
      label: 'Prosjektleder',
      guidance: ['Prosjektleder er operativt ansvarlig for å styre prosjektet']
    },
    projectOwner: { label: 'Prosjekteier', guidance: ['Oppdragsgiver for prosjektet'] },
    programmeLeaders: { label: 'Programledere' },
    unionRepresentative: { label: 'Hovedtillitsvalgt' },
    status: { label: 'Prosjektstatus' },
    changeControl: {
      label: 'Endringsstyring',
      guidance: [
        'Enhver endring av prosjektplanen skal besluttes av programleder. Prosjektleder innstiller. Alle endringer skal dokumenteres. Spesielt viktig ved eksterne leveranser'
      ]
    },
    hiddenReportHeadings: {
      label: 'Overskrifter dere ikke bruker i oppfølgingsrapporten',
      guidance: ['Momentene som er med i malen for rapporten er kun veiledende.']
    },
    followUpFrom: { label: 'Oppfølging startet' },
    ...reminderWords,
    key: { label: 'Prosjektnøkkel' },
    channelId: { label: 'Teams-kanal (id)' },
    channelName: { label: 'Teams-kanal' }
  },
  sections: {
    frame: 'Ramme',
    background: 'Bakgrunn',
    goals: 'Mål',
    people: 'Organisering, roller og ansvar',
    control: 'Styring',
    reminders: 'Påminnelser'
  },
  views: { active: 'Aktive prosjekter', byProgramme: 'Etter program', all: 'Alle prosjekter' }
};
