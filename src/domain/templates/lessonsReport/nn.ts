import type { WordsOf } from '../../schema/words';
import { headSections, headWords } from '../document/nn';
import { words as lessonWords } from '../lesson/nn';
import type { lessonsReport } from './index';
import { topicLabels } from './topicFields';

const { topic } = lessonWords.choices;

const sections = {
  changeHistory: 'Endringshistorikk',
  purpose: 'Føremålet med dokumentet',
  scope: 'Omfanget av og avgrensinga til dokumentet',
  upkeep: 'Vedlikehald og godkjenning av dokumentet',
  terms: 'Definisjonar og terminologi',
  references: 'Referansar',
  summary: 'Samandrag',
  participants: 'Deltakarar i erfaringsarbeidet',
  experiences: 'Erfaringar',
  improvements: 'Forbetringsområde',
  successes: 'Suksesshistorier'
};

export const words: WordsOf<typeof lessonsReport> = {
  one: 'Erfaringsrapport',
  many: 'Erfaringsrapportar',
  new: 'Lag erfaringsrapport',
  the: 'erfaringsrapporten',
  about: 'Det prosjekta har lært, og vil dele med andre prosjektleiarar.',
  fields: {
    name: { label: 'Erfaringsrapport' },
    purpose: {
      label: 'Føremålet med dokumentet',
      begins: 'Føremålet med dette dokumentet er å utveksle viktig erfaring med andre prosjektleiarar i {organisation}.'
    },
    audience: {
      label: 'Målgruppa for dokumentet',
      begins:
        'Målgruppa for dette dokumentet er prosjektseksjonen, prosjektleiarar, prosjektkontoret, prosjekteigarar, porteføljekontoret og andre som ønskjer å betre prosjektleiinga i {organisation}.'
    },
    scope: {
      label: 'Omfanget av og avgrensinga til dokumentet',
      begins:
        'Dokumentet skildrar først og fremst erfaringar frå prosjektgjennomføringa og kommunikasjonen i samband med henne. Dokumentet har ikkje objektive skildringar av i kva grad måla er nådde. Dei finst i sluttrapporten for prosjektet. Dokumentet vil naturleg nok vere prega av dei subjektive vurderingane til prosjektleiaren og prosjekteigaren.'
    },
    upkeep: {
      label: 'Vedlikehald og godkjenning av dokumentet',
      begins:
        'Prosjektleiaren utarbeider dokumentet i samarbeid med prosjekteigar, prosjektgruppe og andre involverte partar.'
    },
    terms: {
      label: 'Definisjonar og terminologi',
      guidance: ['Eitt ord eller uttrykk på kvar linje, med forklaringa etter kolon.']
    },
    references: { label: 'Referansar' },
    otherReferences: { label: 'Andre referansar' },
    summary: {
      label: 'Samandrag',
      guidance: [
        'Kort oppsummering av dei viktigaste punkta, medrekna ei oppsummering av dei tiltaka som er identifiserte (i tabellen under, som blir henta frå erfaringane).'
      ]
    },
    actors: {
      label: 'Deltakarar i erfaringsarbeidet',
      guidance: [
        'Skildre kva aktørar som er tekne inn i erfaringsinnhentinga. Desse aktørane bør vurderast som deltakarar i erfaringsinnhentinga:'
      ]
    },
    participants: { label: 'Kven som deltok' },
    participation: { label: 'Korleis dei deltok' },
    topics: {
      label: 'Område de har erfaringar frå',
      guidance: ['Kommenter dei områda der de har gjort interessante erfaringar. Det kan vere på fleire ulike område:']
    },
    ...topicLabels(topic),
    leftOut: { label: 'Erfaringar som ikkje er med' },
    ...headWords
  },
  sections: { ...sections, ...headSections },
  views: { all: 'Alle erfaringsrapportar' },
  choices: {
    references: {
      projectPlan: 'Prosjektplan',
      justification: 'Prosjektgrunngiving',
      benefitPlan: 'Gevinstrealiseringsplan',
      finalReport: 'Sluttrapport'
    },
    actors: {
      endUsers: 'Sluttbrukarar, medrekna linjeleiinga',
      owners: 'Prosjekteigar og styringsgruppe',
      members: 'Deltakarane i prosjektet',
      operations:
        'Driftsorganisasjon (mottakarar av leveransen frå prosjektet for vidare drift): brukarstøtte, fagansvarleg, tenesteutviklar, basisdrift',
      procurement: 'Innkjøp/kontraktsansvarleg, i prosjekt med innkjøp'
    },
    topics: topic,
    done: sections,
    notRelevant: sections
  }
};
