import { words as activity } from '../../domain/templates/activity/nn';
import { words as goal } from '../../domain/templates/goal/nn';
import { words as milestone } from '../../domain/templates/milestone/nn';
import { words as project } from '../../domain/templates/project/nn';
import { words as projectPlan } from '../../domain/templates/projectPlan/nn';
import type { CheckMessages } from '../messages';
import { messages as now } from '../now/nn';
import { guidanceOf } from './guidanceOf';

const fiveParts = 'Mål • Delmål • Aktivitetar • Framdriftsplan/Milepælsplan • Ansvarleggjering';
const supporting =
  'Milepælane blir støtta av eit sett med aktivitetar og oppgåver som skal medverke til å realisere milepælane.';
const { purpose, situation, projectLeader, projectOwner } = project.fields;

export const messages: CheckMessages = {
  title: 'Sjekk planen',
  counted: (count) => `Sjekk planen (${count})`,
  lead: 'Råd frå dokumenta som malane byggjer på. De avgjer sjølve kva de gjer med dei.',
  count: (count) => (count === 1 ? 'Éin ting å sjå på.' : `${count} ting å sjå på.`),
  none: 'Fint! Vi fann ingenting å peike på i planen.',
  goTo: (what, place) => `${what}: ${place}`,
  later: 'Ikkje no',
  laterFor: (what) => `Ikkje no: ${what}`,
  put: 'Rådet er lagt bort for alle i prosjektet.',
  show: (count) => `Vis avviste (${count})`,
  back: 'Vis igjen',
  backFor: (what) => `Vis igjen: ${what}`,
  benefits: 'Gevinstrealiseringsplanen',
  isBack: 'Rådet er tilbake i lista.',
  questions: 'Spør dykk sjølve',
  yes: 'Ja, det har vi snakka om',
  asked: 'Fint at de har snakka om det.',
  limit: 'Sei frå når planen har fleire milepælar enn',
  limitSaved: (count) => `Vi seier frå når planen har fleire enn ${count} milepælar.`,
  groups: {
    purpose: 'Formål',
    goals: 'Mål',
    milestones: 'Milepælar',
    deadlines: 'Fristar',
    responsibility: 'Ansvar',
    benefits: 'Gevinstar'
  },
  sources: {
    programme: 'Kvalitetskommuneprosjektet, prosjektleiarsamling 2008',
    plan: 'Prosjektplanen for Tillitsmodellen, Askøy kommune',
    gathering: 'Saman om ein betre kommune, programsamling 2014'
  },
  checks: {
    situationMissing: { what: () => 'Skildre situasjonen i dag', reason: guidanceOf(situation, 0) },
    purposeMissing: { what: () => 'Skriv formålet med prosjektet', reason: guidanceOf(purpose, 0) },
    purposeDelivery: {
      what: () => 'Formålet seier kva de skal levere. Kva blir betre av det?',
      reason: guidanceOf(purpose, 1)
    },
    goalsMissing: { what: () => 'Set minst eitt mål', reason: guidanceOf(goal.fields.level, 2) },
    outcomeMissing: {
      what: () => 'De har resultatmål, men ingen effektmål',
      reason: 'Skildrar kvifor prosjektet er etablert (KVIFOR).'
    },
    outputMissing: {
      what: () => 'De har effektmål, men ingen resultatmål',
      reason: guidanceOf(goal.fields.level, 1)
    },
    interimMissing: { what: () => 'De har hovudmål, men ingen delmål', reason: fiveParts },
    outcomeDelivery: {
      what: (count) =>
        count === 1
          ? 'Eitt effektmål seier kva de skal levere. Kva blir betre av det?'
          : `${count} effektmål seier kva de skal levere. Kva blir betre av det?`,
      reason: guidanceOf(goal.fields.level, 0)
    },
    goalUnmeasurable: {
      what: (count) =>
        count === 1 ? 'Korleis ser de at målet er nådd?' : `Korleis ser de at desse ${count} måla er nådde?`,
      reason: guidanceOf(goal.fields.name, 1)
    },
    goalVague: {
      what: (count) =>
        count === 1 ? 'Eitt mål kan bety mykje forskjellig' : `${count} mål kan bety mykje forskjellig`,
      reason: guidanceOf(goal.fields.name, 0)
    },
    endMissing: {
      what: () => 'Prosjektet har ingen sluttdato. Når skal måla vere nådde?',
      reason: guidanceOf(goal.fields.name, 4)
    },
    goalsUnlinked: {
      what: () => 'Kva effektmål medverkar resultatmåla til?',
      reason: guidanceOf(goal.fields.supports, 0)
    },
    outcomeUnsupported: {
      what: (count) =>
        count === 1
          ? 'Eitt effektmål har ingen resultatmål under seg'
          : `${count} effektmål har ingen resultatmål under seg`,
      reason: guidanceOf(goal.fields.supports, 0)
    },
    outputUnsupporting: {
      what: (count) =>
        count === 1
          ? 'Eitt resultatmål medverkar ikkje til noko effektmål'
          : `${count} resultatmål medverkar ikkje til noko effektmål`,
      reason: guidanceOf(goal.fields.supports, 0)
    },
    goalWithoutMilestone: {
      what: (count) =>
        count === 1 ? 'Ingen milepæl fører til eitt av måla' : `Ingen milepæl fører til ${count} av måla`,
      reason: 'Konkretisering og nedbryting av måla.'
    },
    goalsTogether: {
      what: () => 'Det kan berre de svare på om måla er',
      reason: [2, 3, 5].map((letter) => guidanceOf(goal.fields.name, letter)).join('\n')
    },
    milestonesMissing: {
      what: () => 'Skriv den første milepælen',
      reason: 'Ein milepælsplan skal gi eit oversyn over heile prosjektgangen.'
    },
    milestoneDoing: {
      what: (count) =>
        count === 1
          ? 'Éin milepæl seier kva de skal gjere. Kva er nådd når det er gjort?'
          : `${count} milepælar seier kva de skal gjere. Kva er nådd når det er gjort?`,
      reason: guidanceOf(milestone.fields.name, 1)
    },
    milestoneActivity: {
      what: (count) =>
        count === 1
          ? 'Éin milepæl er ein aktivitet. Kva kjem ut av han?'
          : `${count} milepælar er aktivitetar. Kva kjem ut av dei?`,
      reason: guidanceOf(milestone.fields.name, 2)
    },
    milestonesMany: {
      what: (count) => `Planen har ${count} milepælar. Er nokre av dei aktivitetar?`,
      reason:
        'Skal ein få dette oversynet, må det ikkje vere for mange milepælar\nKor mange ein tek med, er eit spørsmål om skjøn.'
    },
    pathsOfOne: {
      what: (count) => `${count} resultatløp har berre éin milepæl kvart`,
      reason: guidanceOf(milestone.fields.path, 0)
    },
    activitiesMissing: {
      what: () => 'Ingen milepæl har aktivitetar enno',
      reason: guidanceOf(activity.fields.name, 0)
    },
    deadlineMissing: { what: now.turn.missing.deadline, reason: 'KVA SKAL LEVERAST – NÅR' },
    milestoneAfterEnd: {
      what: (count) =>
        count === 1
          ? 'Éin milepæl har frist etter sluttdatoen for prosjektet'
          : `${count} milepælar har frist etter sluttdatoen for prosjektet`,
      reason: 'er avgrensa i tid (temporært)'
    },
    milestoneBeforeDependency: {
      what: (count) =>
        count === 1
          ? 'Éin milepæl har frist før ein milepæl han er avhengig av'
          : `${count} milepælar har frist før milepælar dei er avhengige av`,
      reason: 'Milepælane er viktige kontrollstasjonar for å vise framdrift og rett kurs.'
    },
    milestonesInCircle: {
      what: (count) => `Milepælar som ventar på kvarandre i ring: ${count}`,
      reason: 'Milepælane er viktige kontrollstasjonar for å vise framdrift og rett kurs.'
    },
    activityAfterMilestone: {
      what: (count) =>
        count === 1
          ? 'Éin aktivitet har frist etter milepælen han fører fram til'
          : `${count} aktivitetar har frist etter milepælen dei fører fram til`,
      reason: supporting
    },
    responsibleMissing: { what: now.turn.missing.responsible, reason: fiveParts },
    leaderMissing: { what: () => 'Prosjektet har ingen prosjektleiar enno', reason: guidanceOf(projectLeader, 0) },
    ownerMissing: { what: () => 'Prosjektet har ingen prosjekteigar enno', reason: guidanceOf(projectOwner, 0) },
    benefitsMissing: {
      what: () => 'Planen har effektmål, men ingen gevinstar enno',
      reason:
        'Det skal utarbeidast ein gevinstrealiseringsplan for prosjektet. Gevinstar og positive effektar skal identifiserast, følgjast opp og kommuniserast gjennom heile prosjektet.'
    },
    benefitResponsibleMissing: {
      what: (count) =>
        count === 1
          ? 'Éin gevinst har ingen gevinstansvarleg i linja'
          : `${count} gevinstar har ingen gevinstansvarleg i linja`,
      reason:
        'Gjennomføringsplan som knyter gevinstar til konkrete tiltak og målbare indikatorar, og som fordeler ansvar for gevinstrealisering.'
    },
    indicatorMissing: {
      what: (count) =>
        count === 1 ? 'Éin gevinst har ingen måleindikator' : `${count} gevinstar har ingen måleindikator`,
      reason: guidanceOf(projectPlan.fields.benefits, 0)
    },
    nullPointMissing: {
      what: (count) =>
        count === 1
          ? 'Éin måleindikator har ikkje noko nullpunkt'
          : `${count} måleindikatorar har ikkje noko nullpunkt`,
      reason: 'for å vite om de får resultat, må de vite kvar de er og kvar de skal'
    }
  }
};
