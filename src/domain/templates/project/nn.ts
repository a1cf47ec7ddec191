import type { WordsOf } from '../../schema/words';
import { postDayWords, reminderWords, subjectWords } from '../reminderSettings/nn';
import type { project } from './index';

export const words: WordsOf<typeof project> = {
  one: 'Prosjekt',
  many: 'Prosjekt',
  new: 'Nytt prosjekt',
  the: 'prosjektet',
  about: 'Prosjekta på dette området: ramme, formål og kven som har kva rolle.',
  fields: {
    name: { label: 'Prosjektnamn', example: 'Tillitsmodellen' },
    caseNumber: { label: 'Sak-/arkivreferanse', example: '2016/2821' },
    programme: { label: 'Program', guidance: ['Programmet som prosjektet er ein del av.'] },
    intake: { label: 'Pulje' },
    periodStart: { label: 'Startdato' },
    periodEnd: { label: 'Sluttdato' },
    background: { label: 'Bakgrunn' },
    situation: {
      label: 'Situasjonen i dag og utfordringar',
      guidance: ['Skildringa av nosituasjonen og mål/formål er eit viktig utgangspunkt for ein milepælsplan.'],
      example:
        'Tildelinga av tenester følgjer ein modell der saksbehandlaren «bestiller» og dei utøvande tenestene utfører.'
    },
    challenges: {
      label: 'Utfordringar',
      example: 'Samarbeid på tvers, både internt i eiga fagavdeling og mellom sektorar'
    },
    purpose: {
      label: 'Formålet med prosjektet',
      guidance: [
        'Kvart prosjekt har eit formål.',
        'Formålet er at prosjektet skal betre noko ved verksemda.',
        'Formålet skal medverke til at verksemda i framtida gjer visse oppgåver betre enn i dag.'
      ],
      example:
        'Formålet med prosjektet er å leggje til rette for meir effektive, heilskaplege og koordinerte tenester, og at samhandlinga mellom forvaltninga og dei utførande tenestene blir betre.'
    },
    wish: {
      label: 'Kva ønskjer vi å oppnå?',
      example: 'Prosjektet skal tilpasse, utvikle og ta i bruk tillitsmodellen som metode for forvaltning og utføring.'
    },
    pilot: {
      label: 'Pilot',
      example: 'Samarbeid mellom forvaltninga og heimetenesta i ei utvald avdeling, med gradvis utviding til dei andre.'
    },
    projectLeader: {
      label: 'Prosjektleiar',
      guidance: ['Prosjektleiaren er operativt ansvarleg for å styre prosjektet.']
    },
    projectOwner: { label: 'Prosjekteigar', guidance: ['Oppdragsgivar for prosjektet.'] },
    programmeLeaders: { label: 'Programleiarar' },
    unionRepresentative: { label: 'Hovudtillitsvald' },
    status: { label: 'Prosjektstatus' },
    changeControl: {
      label: 'Endringsstyring',
      guidance: [
        'Programleiaren skal avgjere alle endringar av prosjektplanen. Prosjektleiaren gir tilråding. Alle endringar skal dokumenterast. Særleg viktig ved eksterne leveransar.'
      ]
    },
    hiddenReportHeadings: {
      label: 'Overskrifter de ikkje bruker i oppfølgingsrapporten',
      guidance: ['Punkta i malen for rapporten er berre rettleiande.']
    },
    followUpFrom: { label: 'Oppfølging starta' },
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
    reminders: 'Påminningar'
  },
  views: { active: 'Aktive prosjekt', byProgramme: 'Etter program', all: 'Alle prosjekt' },
  choices: {
    postDay: postDayWords,
    off: subjectWords,
    hiddenReportHeadings: {
      situation: 'Status',
      cause: 'Årsak',
      changes: 'Endringar',
      consequences: 'Konsekvensar av endringane',
      recommendations: 'Tilrådingar vidare',
      rewardingLearning: 'Givande læring',
      mainLessons: 'Dei viktigaste læringspunkta'
    },
    status: { active: 'Aktivt', waiting: 'Ventar', closed: 'Avslutta' }
  }
};
