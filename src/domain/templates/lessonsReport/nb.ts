import type { BokmalOf } from '../../schema/words';
import { headSections, headWords } from '../document/nb';
import { topics } from '../lesson/topics';
import type { lessonsReport } from './index';
import { sections } from './sections';
import { topicLabels } from './topicFields';

export const words: BokmalOf<typeof lessonsReport> = {
  one: 'Erfaringsrapport',
  many: 'Erfaringsrapporter',
  new: 'Lag erfaringsrapport',
  the: 'erfaringsrapporten',
  about: 'Det prosjektene har lært, og vil dele med andre prosjektledere.',
  fields: {
    name: { label: 'Erfaringsrapport' },
    purpose: {
      label: 'Formålet med dokumentet',
      begins: 'Hensikten med dette dokumentet er å utveksle viktig erfaring med andre prosjektledere i {organisation}.'
    },
    audience: {
      label: 'Målgruppen for dokumentet',
      begins:
        'Målgruppen for dette dokumentet er prosjektseksjonen, prosjektledere, prosjektkontoret, prosjekteiere, porteføljekontoret og andre som ønsker å forbedre prosjektledelse i {organisation}.'
    },
    scope: {
      label: 'Dokumentets omfang og avgrensning',
      begins:
        'Dokumentet beskriver først og fremst erfaringer fra prosjektgjennomføringen og kommunikasjon i forbindelse med dette. Dokumentet inneholder ikke objektive beskrivelser av måloppnåelse etc., dette finnes i sluttrapporten for prosjektet. Dokumentet vil naturlig nok være preget av prosjektleders og prosjekteiers subjektive vurderinger.'
    },
    upkeep: {
      label: 'Vedlikehold og godkjennelse av dokumentet',
      begins:
        'Prosjektleder utarbeider dokumentet i samarbeid med prosjekteier, prosjektgruppe og andre involverte parter.'
    },
    terms: {
      label: 'Definisjoner og terminologi',
      guidance: ['Ett ord eller uttrykk på hver linje, med forklaringen etter kolon.']
    },
    references: { label: 'Referanser' },
    otherReferences: { label: 'Andre referanser' },
    summary: {
      label: 'Sammendrag',
      guidance: [
        'Kort oppsummering av viktigste punkter, inkludert oppsummering av identifiserte tiltak (i tabellen under, hentes fra tabellene i kap. 3.2.)'
      ]
    },
    actors: {
      label: 'Deltakere i erfaringsarbeidet',
      guidance: [
        'Beskriv hvilke aktører som er tatt inn i erfaringsinnhentingen. Følgende aktører bør vurderes som deltakere i erfaringsinnhenting:'
      ]
    },
    participants: { label: 'Hvem som deltok' },
    participation: { label: 'Hvordan de deltok' },
    topics: {
      label: 'Områder dere har erfaringer fra',
      guidance: [
        'Kommenter de områdene der man har gjort seg interessante erfaringer, dette kan være på flere forskjellige områder:'
      ]
    },
    ...topicLabels(topics),
    leftOut: { label: 'Erfaringer som ikke er med' },
    ...headWords
  },
  sections: { ...sections, ...headSections },
  views: { all: 'Alle erfaringsrapporter' }
};
