import type { BokmalOf } from '../../schema/words';
import { chapterHeadings } from './chapters';
import type { projectPlan } from './index';

export const words: BokmalOf<typeof projectPlan> = {
  one: 'Prosjektplan',
  many: 'Prosjektplaner',
  new: 'Ny prosjektplan',
  the: 'prosjektplanen',
  about: 'Prosjektplanenes tekst kapittel for kapittel, hva som er ferdig, og om planen er godkjent.',
  fields: {
    name: { label: 'Prosjektplan' },
    extent: { label: 'Omfang' },
    interfaces: {
      label: 'Andre prosjekter som dette prosjektet har grensesnitt mot',
      example: 'Det er sentralt at aktiviteter i de ulike prosjektene koordineres underveis av prosjektlederne.'
    },
    delimitations: { label: 'Avgrensninger' },
    organisation: {
      label: 'Organisering, roller og ansvar',
      example: 'For å sikre best mulig samarbeid på tvers blir prosjektet organisert med en felles prosjektgruppe.'
    },
    projectGroup: {
      label: 'Prosjektdeltakere',
      guidance: [
        'Utføre aktiviteter og oppgaver iht. plan',
        'Delta i planarbeidet, bidra aktivt med innspill i prosjektarbeidet',
        'Delta i prosjektmøter',
        'Rapportere status på aktiviteter og oppgaver'
      ]
    },
    steeringGroup: { label: 'Styringsgruppe' },
    steeringRole: {
      label: 'Styringsgruppens rolle',
      guidance: [
        'Sikre helhetsperspektivet og at prosjektenes mål understøtter programmets mål',
        'Overvåke fremgangen, iverksette tiltak om nødvendig',
        'Sikre at programmet/prosjektene vektlegger gevinstarbeidet',
        'Sikre ressursallokering og forankring mot linjeorganisasjonen'
      ]
    },
    meetings: { label: 'Faste møter', example: 'faste møter med hovedtillitsvalgte og hovedverneombud' },
    kickOff: { label: 'Prosjektstart med kick-off' },
    userInvolvement: {
      label: 'Brukermedvirkning/ referansegruppe',
      guidance: ['Det legges til rette for systematisk brukermedvirkning']
    },
    workingForm: { label: 'Arbeidsform' },
    pso: {
      label: 'PSO-prosjekt',
      guidance: [
        'mandat til å fremme forslag til styringsgruppen om aktiviteter og tiltak som kan føre til endringer som gjelder person, system og organisasjon (PSO)'
      ]
    },
    archiving: {
      label: 'Arkiv',
      guidance: ['Prosjektleder er ansvarlig for å vurdere hva som skal arkiveres i løsningen.'],
      example: 'arkiveres og gjøres tilgjengelig i opprettet mappe på fellesområdet'
    },
    benefits: {
      label: 'Gevinstrealisering',
      guidance: ['I planen skal gevinster beskrives, samt hvordan gevinstene skal måles, evalueres og følges opp.']
    },
    communication: {
      label: 'Informasjon og kommunikasjon',
      guidance: ['Hensikten med planen er å gi rett informasjon til rett person og til rett tid']
    },
    reporting: {
      label: 'Oppfølging og rapportering',
      guidance: ['Rapporteringsmal skal brukes.'],
      example: 'Prosjektleder rapporterer til programleder etter nærmere plan.'
    },
    risk: {
      label: 'Risiko',
      guidance: [
        'Utfylt risikomatrise skal følges opp og kommuniseres gjennom hele prosjektet, der sannsynlighet, konsekvens, tiltak, ansvar mm skal fremkomme.'
      ]
    },
    riskReview: {
      label: 'Neste samlede gjennomgang',
      guidance: ['Når prosjektgruppen går gjennom hele risikoanalysen igjen.']
    },
    rosStatus: { label: 'ROS-analyse', guidance: ['Risiko- og sårbarhetsanalyse av informasjonssikkerheten.'] },
    rosDate: { label: 'Dato for ROS-analysen' },
    rosLink: { label: 'Lenke til ROS-analysen' },
    dpiaStatus: {
      label: 'DPIA',
      guidance: ['Vurdering av personvernkonsekvenser. Er restrisikoen høy, skal Datatilsynet spørres på forhånd.']
    },
    dpiaDate: { label: 'Dato for DPIA' },
    dpiaLink: { label: 'Lenke til DPIA' },
    uncertaintyStatus: { label: 'Finansiell usikkerhet (for prosjekter > 50 mill)' },
    uncertaintyDate: { label: 'Dato for usikkerhetsanalysen' },
    uncertaintyLink: { label: 'Lenke til usikkerhetsanalysen' },
    budget: {
      label: 'Budsjett og finansiering',
      guidance: ['Prosjektet utføres innenfor budsjettramme. Det skal søkes om aktuelle tilskuddsmidler.']
    },
    changes: {
      label: 'Endringsstyring',
      guidance: [
        'Enhver endring av prosjektplanen skal besluttes av programleder. Prosjektleder innstiller. Alle endringer skal dokumenteres. Spesielt viktig ved eksterne leveranser'
      ]
    },
    appendices: { label: 'Vedlegg' },
    terms: { label: 'Begrepsforklaring' },
    done: { label: 'Ferdige kapitler' },
    notRelevant: { label: 'Kapitler som ikke er relevante' },
    status: { label: 'Planens status' },
    number: { label: 'Versjon' },
    approvedVersion: { label: 'Godkjent versjon' },
    sentBy: { label: 'Sendt til godkjenning av' },
    sentOn: { label: 'Sendt til godkjenning' },
    decidedBy: { label: 'Behandlet av' },
    decidedOn: { label: 'Behandlet dato' },
    decisionRemark: { label: 'Merknad til behandlingen' },
    sentPrint: { label: 'Avtrykk da planen ble sendt' },
    approvedPrint: { label: 'Avtrykk da planen ble godkjent' },
    dismissedHints: { label: 'Avviste hint' },
    mostMilestones: { label: 'Flest milepæler før Framdrift sier fra' }
  },
  sections: { state: 'Planens tilstand', interfaces: 'Grensesnitt og avgrensninger', ...chapterHeadings },
  views: { all: 'Alle planer', forApproval: 'Til godkjenning' }
};
