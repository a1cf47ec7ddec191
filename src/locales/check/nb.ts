import { words as activity } from '../../domain/templates/activity/nb';
import { words as goal } from '../../domain/templates/goal/nb';
import { words as milestone } from '../../domain/templates/milestone/nb';
import { words as project } from '../../domain/templates/project/nb';
import { words as projectPlan } from '../../domain/templates/projectPlan/nb';
import { messages as now } from '../now/nb';
import { guidanceOf } from './guidanceOf';

const fiveParts = 'Mål • Delmål • Aktiviteter • Framdriftsplan/Milepælsplan • Ansvarliggjøring';
const supporting =
  'Milepælene understøttes av et sett med aktiviteter/oppgaver som skal bidra til å realisere milepælene.';
const { purpose, situation, projectLeader, projectOwner } = project.fields;

/** What «Sjekk planen» says. Reasons are the source documents’ own words. */
export const messages = {
  title: 'Sjekk planen',
  counted: (count: number) => `Sjekk planen (${count})`,
  lead: 'Råd fra dokumentene som malene bygger på. Dere avgjør selv hva dere gjør med dem.',
  count: (count: number) => (count === 1 ? 'Én ting å se på.' : `${count} ting å se på.`),
  none: 'Fint! Vi fant ingenting å peke på i planen.',
  goTo: (what: string, place: string) => `${what}: ${place}`,
  later: 'Ikke nå',
  laterFor: (what: string) => `Ikke nå: ${what}`,
  put: 'Rådet er lagt bort for alle i prosjektet.',
  show: (count: number) => `Vis avviste (${count})`,
  back: 'Vis igjen',
  backFor: (what: string) => `Vis igjen: ${what}`,
  benefits: 'Gevinstrealiseringsplanen',
  isBack: 'Rådet er tilbake i listen.',
  questions: 'Spør dere selv',
  yes: 'Ja, det har vi snakket om',
  asked: 'Fint at dere har snakket om det.',
  limit: 'Si fra når planen har flere milepæler enn',
  limitSaved: (count: number) => `Vi sier fra når planen har flere enn ${count} milepæler.`,
  groups: {
    purpose: 'Formål',
    goals: 'Mål',
    milestones: 'Milepæler',
    deadlines: 'Frister',
    responsibility: 'Ansvar',
    benefits: 'Gevinster'
  },
  sources: {
    programme: 'Kvalitetskommuneprosjektet, prosjektledersamling 2008',
    plan: 'Prosjektplanen for Tillitsmodellen, Askøy kommune',
    gathering: 'Saman om ein betre kommune, programsamling 2014'
  },
  checks: {
    situationMissing: { what: () => 'Beskriv dagens situasjon', reason: guidanceOf(situation, 0) },
    purposeMissing: { what: () => 'Skriv formålet med prosjektet', reason: guidanceOf(purpose, 0) },
    purposeDelivery: {
      what: () => 'Formålet sier hva dere skal levere. Hva blir bedre av det?',
      reason: guidanceOf(purpose, 1)
    },
    goalsMissing: { what: () => 'Sett minst ett mål', reason: guidanceOf(goal.fields.level, 2) },
    outcomeMissing: {
      what: () => 'Dere har resultatmål, men ingen effektmål',
      reason: 'Beskriver hvorfor prosjektet er etablert (HVORFOR).'
    },
    outputMissing: {
      what: () => 'Dere har effektmål, men ingen resultatmål',
      reason: guidanceOf(goal.fields.level, 1)
    },
    interimMissing: { what: () => 'Dere har hovedmål, men ingen delmål', reason: fiveParts },
    outcomeDelivery: {
      what: (count: number) =>
        count === 1
          ? 'Ett effektmål sier hva dere skal levere. Hva blir bedre av det?'
          : `${count} effektmål sier hva dere skal levere. Hva blir bedre av det?`,
      reason: guidanceOf(goal.fields.level, 0)
    },
    goalUnmeasurable: {
      what: (count: number) =>
        count === 1 ? 'Hvordan ser dere at målet er nådd?' : `Hvordan ser dere at disse ${count} målene er nådd?`,
      reason: guidanceOf(goal.fields.name, 1)
    },
    goalVague: {
      what: (count: number) =>
        count === 1 ? 'Ett mål kan bety mye forskjellig' : `${count} mål kan bety mye forskjellig`,
      reason: guidanceOf(goal.fields.name, 0)
    },
    endMissing: {
      what: () => 'Prosjektet har ingen sluttdato. Når skal målene være nådd?',
      reason: guidanceOf(goal.fields.name, 4)
    },
    goalsUnlinked: {
      what: () => 'Hvilke effektmål bidrar resultatmålene til?',
      reason: guidanceOf(goal.fields.supports, 0)
    },
    outcomeUnsupported: {
      what: (count: number) =>
        count === 1
          ? 'Ett effektmål har ingen resultatmål under seg'
          : `${count} effektmål har ingen resultatmål under seg`,
      reason: guidanceOf(goal.fields.supports, 0)
    },
    outputUnsupporting: {
      what: (count: number) =>
        count === 1
          ? 'Ett resultatmål bidrar ikke til noe effektmål'
          : `${count} resultatmål bidrar ikke til noe effektmål`,
      reason: guidanceOf(goal.fields.supports, 0)
    },
    goalWithoutMilestone: {
      what: (count: number) =>
        count === 1 ? 'Ingen milepæl fører til ett av målene' : `Ingen milepæl fører til ${count} av målene`,
      reason: 'Konkretisering og nedbryting av målene.'
    },
    goalsTogether: {
      what: () => 'Det kan bare dere svare på om målene er',
      reason: [2, 3, 5].map((letter) => guidanceOf(goal.fields.name, letter)).join('\n')
    },
    milestonesMissing: {
      what: () => 'Skriv den første milepælen',
      reason: 'En milepælsplan skal gi en oversikt over hele prosjektgangen.'
    },
    milestoneDoing: {
      what: (count: number) =>
        count === 1
          ? 'Én milepæl sier hva dere skal gjøre. Hva er nådd når det er gjort?'
          : `${count} milepæler sier hva dere skal gjøre. Hva er nådd når det er gjort?`,
      reason: guidanceOf(milestone.fields.name, 1)
    },
    milestoneActivity: {
      what: (count: number) =>
        count === 1
          ? 'Én milepæl er en aktivitet. Hva kommer ut av den?'
          : `${count} milepæler er aktiviteter. Hva kommer ut av dem?`,
      reason: guidanceOf(milestone.fields.name, 2)
    },
    milestonesMany: {
      what: (count: number) => `Planen har ${count} milepæler. Er noen av dem aktiviteter?`,
      reason:
        'Skal man få denne oversikten må det ikke være for mange milepæler\nHvor mange man tar med er en skjønnsmessig vurdering.'
    },
    pathsOfOne: {
      what: (count: number) => `${count} resultatløp har bare én milepæl hvert`,
      reason: guidanceOf(milestone.fields.path, 0)
    },
    activitiesMissing: {
      what: () => 'Ingen milepæl har aktiviteter ennå',
      reason: guidanceOf(activity.fields.name, 0)
    },
    deadlineMissing: { what: now.turn.missing.deadline, reason: 'HVA SKAL LEVERES –NÅR' },
    milestoneAfterEnd: {
      what: (count: number) =>
        count === 1
          ? 'Én milepæl har frist etter prosjektets sluttdato'
          : `${count} milepæler har frist etter prosjektets sluttdato`,
      reason: 'er begrenset i tid (temporært)'
    },
    milestoneBeforeDependency: {
      what: (count: number) =>
        count === 1
          ? 'Én milepæl har frist før en milepæl den er avhengig av'
          : `${count} milepæler har frist før milepæler de er avhengige av`,
      reason: 'Milepælene er viktige kontrollstasjoner for å indikere framdrift og riktig kurs.'
    },
    milestonesInCircle: {
      what: (count: number) => `Milepæler som venter på hverandre i ring: ${count}`,
      reason: 'Milepælene er viktige kontrollstasjoner for å indikere framdrift og riktig kurs.'
    },
    activityAfterMilestone: {
      what: (count: number) =>
        count === 1
          ? 'Én aktivitet har frist etter milepælen den fører fram til'
          : `${count} aktiviteter har frist etter milepælen de fører fram til`,
      reason: supporting
    },
    responsibleMissing: { what: now.turn.missing.responsible, reason: fiveParts },
    leaderMissing: { what: () => 'Prosjektet har ingen prosjektleder ennå', reason: guidanceOf(projectLeader, 0) },
    ownerMissing: { what: () => 'Prosjektet har ingen prosjekteier ennå', reason: guidanceOf(projectOwner, 0) },
    benefitsMissing: {
      what: () => 'Planen har effektmål, men ingen gevinster ennå',
      reason:
        'Det skal utarbeides en Gevinstrealiseringsplan for prosjektet. Gevinster/positive effekter skal identifiseres, følges opp og kommuniseres gjennom hele prosjektet.'
    },
    benefitResponsibleMissing: {
      what: (count: number) =>
        count === 1
          ? 'Én gevinst har ingen gevinstansvarlig i linjen'
          : `${count} gevinster har ingen gevinstansvarlig i linjen`,
      reason:
        'Gjennomføringsplan som knytter gevinster til konkrete tiltak og målbare indikatorer, samt tildeler ansvar for gevinstrealisering.'
    },
    indicatorMissing: {
      what: (count: number) =>
        count === 1 ? 'Én gevinst har ingen måleindikator' : `${count} gevinster har ingen måleindikator`,
      reason: guidanceOf(projectPlan.fields.benefits, 0)
    },
    nullPointMissing: {
      what: (count: number) =>
        count === 1 ? 'Én måleindikator har ikke noe nullpunkt' : `${count} måleindikatorer har ikke noe nullpunkt`,
      reason: 'for å vite om dere får resultater må dere vite hvor dere er og hvor dere skal'
    }
  }
} as const;
