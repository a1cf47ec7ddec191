import type { WordsOf } from '../../schema/words';
import type { projectPlan } from './index';

const chapters = {
  mainGoals: 'Mål',
  interimGoals: 'Delmål',
  activities: 'Aktivitetar',
  milestones: 'Milepælar',
  responsibility: 'Ansvar',
  background: 'Bakgrunn',
  goals: 'Føremål og mål',
  organisation: 'Organisering, roller og ansvar',
  workingForm: 'Arbeidsform',
  benefits: 'Gevinstrealisering',
  communication: 'Informasjon og kommunikasjon',
  reporting: 'Oppfølging og rapportering',
  risk: 'Risiko',
  budget: 'Budsjett og finansiering',
  changes: 'Endringsstyring',
  appendices: 'Vedlegg',
  terms: 'Forklaring av omgrep'
};

const headings = {
  ...chapters,
  goals: 'Mål',
  terms: 'Forklaring av omgrep, rettleiande punkt',
  milestonePlan: 'Framdriftsplan/Milepælsplan',
  responsibility: 'Ansvarleggjering'
};

const analysed = {
  notDone: 'Ikkje gjennomført',
  underway: 'Under arbeid',
  done: 'Gjennomført',
  notNeeded: 'Ikkje nødvendig'
};

export const words: WordsOf<typeof projectPlan> = {
  one: 'Prosjektplan',
  many: 'Prosjektplanar',
  new: 'Ny prosjektplan',
  the: 'prosjektplanen',
  about: 'Teksten i prosjektplanane kapittel for kapittel, kva som er ferdig, og om planen er godkjend.',
  fields: {
    name: { label: 'Prosjektplan' },
    extent: { label: 'Omfang' },
    interfaces: {
      label: 'Andre prosjekt som dette prosjektet har grensesnitt mot',
      example: 'Det er sentralt at prosjektleiarane koordinerer aktivitetane i dei ulike prosjekta undervegs.'
    },
    delimitations: { label: 'Avgrensingar' },
    organisation: {
      label: 'Organisering, roller og ansvar',
      example: 'For å sikre best mogleg samarbeid på tvers blir prosjektet organisert med ei felles prosjektgruppe.'
    },
    projectGroup: {
      label: 'Prosjektdeltakarar',
      guidance: [
        'Utføre aktivitetar og oppgåver i samsvar med planen',
        'Delta i planarbeidet, bidra aktivt med innspel i prosjektarbeidet',
        'Delta i prosjektmøte',
        'Rapportere status på aktivitetar og oppgåver'
      ]
    },
    steeringGroup: { label: 'Styringsgruppe' },
    steeringRole: {
      label: 'Rolla til styringsgruppa',
      guidance: [
        'Sikre heilskapsperspektivet og at måla til prosjekta støttar måla til programmet',
        'Følgje med på framgangen, setje i verk tiltak om det trengst',
        'Sikre at programmet og prosjekta legg vekt på gevinstarbeidet',
        'Sikre ressursar og forankring i linjeorganisasjonen'
      ]
    },
    meetings: { label: 'Faste møte', example: 'faste møte med hovudtillitsvalde og hovudverneombod' },
    kickOff: { label: 'Prosjektstart med kick-off' },
    userInvolvement: {
      label: 'Brukarmedverknad / referansegruppe',
      guidance: ['Det blir lagt til rette for systematisk brukarmedverknad']
    },
    workingForm: { label: 'Arbeidsform' },
    pso: {
      label: 'PSO-prosjekt',
      guidance: [
        'mandat til å fremje forslag til styringsgruppa om aktivitetar og tiltak som kan føre til endringar som gjeld person, system og organisasjon (PSO)'
      ]
    },
    archiving: {
      label: 'Arkiv',
      guidance: ['Prosjektleiaren er ansvarleg for å vurdere kva som skal arkiverast i løysinga.'],
      example: 'arkivert og tilgjengeleg i ei eiga mappe på fellesområdet'
    },
    benefits: {
      label: 'Gevinstrealisering',
      guidance: ['I planen skal gevinstane skildrast, og korleis dei skal målast, evaluerast og følgjast opp.']
    },
    communication: {
      label: 'Informasjon og kommunikasjon',
      guidance: ['Føremålet med planen er å gi rett informasjon til rett person og til rett tid']
    },
    reporting: {
      label: 'Oppfølging og rapportering',
      guidance: ['Rapporteringsmalen skal brukast.'],
      example: 'Prosjektleiaren rapporterer til programleiaren etter nærare plan.'
    },
    risk: {
      label: 'Risiko',
      guidance: [
        'Ei utfylt risikomatrise skal følgjast opp og kommuniserast gjennom heile prosjektet. Ho skal vise sannsyn, konsekvens, tiltak, ansvar og meir.'
      ]
    },
    riskReview: {
      label: 'Neste samla gjennomgang',
      guidance: ['Når prosjektgruppa går gjennom heile risikoanalysen igjen.']
    },
    rosStatus: { label: 'ROS-analyse', guidance: ['Risiko- og sårbarheitsanalyse av informasjonstryggleiken.'] },
    rosDate: { label: 'Dato for ROS-analysen' },
    rosLink: { label: 'Lenkje til ROS-analysen' },
    dpiaStatus: {
      label: 'DPIA',
      guidance: ['Vurdering av personvernkonsekvensar. Er restrisikoen høg, skal Datatilsynet spørjast på førehand.']
    },
    dpiaDate: { label: 'Dato for DPIA' },
    dpiaLink: { label: 'Lenkje til DPIA' },
    uncertaintyStatus: { label: 'Finansiell uvisse (for prosjekt > 50 mill.)' },
    uncertaintyDate: { label: 'Dato for uvisseanalysen' },
    uncertaintyLink: { label: 'Lenkje til uvisseanalysen' },
    budget: {
      label: 'Budsjett og finansiering',
      guidance: ['Prosjektet blir utført innanfor budsjettramma. Det skal søkjast om aktuelle tilskotsmiddel.']
    },
    changes: {
      label: 'Endringsstyring',
      guidance: [
        'Programleiaren skal avgjere alle endringar av prosjektplanen. Prosjektleiaren gir tilråding. Alle endringar skal dokumenterast. Det er særleg viktig ved eksterne leveransar'
      ]
    },
    appendices: { label: 'Vedlegg' },
    terms: { label: 'Forklaring av omgrep' },
    done: { label: 'Ferdige kapittel' },
    notRelevant: { label: 'Kapittel som ikkje er relevante' },
    status: { label: 'Status for planen' },
    number: { label: 'Versjon' },
    approvedVersion: { label: 'Godkjend versjon' },
    sentBy: { label: 'Send til godkjenning av' },
    sentOn: { label: 'Send til godkjenning' },
    decidedBy: { label: 'Behandla av' },
    decidedOn: { label: 'Behandla dato' },
    decisionRemark: { label: 'Merknad til behandlinga' },
    sentPrint: { label: 'Avtrykk då planen vart send' },
    approvedPrint: { label: 'Avtrykk då planen vart godkjend' },
    dismissedHints: { label: 'Avviste hint' },
    mostMilestones: { label: 'Flest milepælar før Framdrift seier frå' }
  },
  sections: { state: 'Tilstanden til planen', interfaces: 'Grensesnitt og avgrensingar', ...headings },
  views: { all: 'Alle planar', forApproval: 'Til godkjenning' },
  choices: {
    rosStatus: analysed,
    dpiaStatus: analysed,
    uncertaintyStatus: analysed,
    extent: { simple: 'Enkel plan (5 delar)', full: 'Full prosjektplan (13 kapittel)' },
    pso: { person: 'Person', system: 'System', organisation: 'Organisasjon' },
    done: chapters,
    notRelevant: chapters,
    status: { draft: 'Utkast', forApproval: 'Til godkjenning', approved: 'Godkjend' }
  }
};
