import type { WordsOf } from '../../schema/words';
import type { lesson } from './index';

export const words: WordsOf<typeof lesson> = {
  one: 'Erfaring',
  many: 'Erfaringar',
  new: 'Ny erfaring',
  the: 'erfaringa',
  about: 'Kva som lukkast, kva som ikkje lukkast, og råd til andre prosjekt.',
  fields: {
    name: { label: 'Erfaringa kort sagt' },
    topic: {
      label: 'Tema',
      guidance: [
        'Ein gjennomgang av kva som lukkast, kva som ikkje lukkast, og tilrådingar for andre prosjekt. Kommenter dei områda der de har gjort interessante erfaringar.'
      ]
    },
    kind: { label: 'Type' },
    wentLessWell: {
      label: 'Kva gjekk mindre bra',
      guidance: [
        'Skildring av utfordringar i prosjektet og område som kan betrast. Fyll ut ein tabell for kvart forbetringsområde.'
      ]
    },
    consequence: { label: 'Konsekvens for prosjektet' },
    whyItWentWrong: { label: 'Kvifor gjekk det gale' },
    correctiveMeasures: { label: 'Tilrådde korrigeringstiltak' },
    wentWell: {
      label: 'Kva gjekk bra',
      guidance: ['Skildring av suksessar som kan tilrådast for andre prosjekt. Fyll ut ein tabell for kvart punkt.']
    },
    whyItWentWell: { label: 'Kvifor gjekk det bra' },
    howToRepeat: { label: 'Korleis kan det gjenskapast' },
    advice: { label: 'Råd til andre prosjekt' },
    milestone: { label: 'Milepæl' }
  },
  sections: {
    lesson: 'Erfaring',
    improvement: 'Forbetringsområde',
    success: 'Suksesshistorier',
    advice: 'Til andre prosjekt'
  },
  views: { byTopic: 'Etter tema', byProject: 'Etter prosjekt' },
  choices: {
    kind: { improvement: 'Forbetringsområde', success: 'Suksesshistorie' },
    topic: {
      organisation: 'Organisering, samarbeid og ressursar',
      ownership: 'Prosjektorganisering og samarbeid med prosjekteigar og styringsgruppe',
      communication: 'Kommunikasjon internt og eksternt',
      competence: 'Kompetansebehov og kompetansetilgang',
      line: 'Internt samarbeid med prosjektgruppe og med linjeorganisasjonen',
      supplier: 'Leverandøroppfølging',
      mandate: 'Prosjektmandatet og omfanget. Trekanten tid – kostnad – kvalitet',
      events: 'Unormale hendingar som førte til avvik, arbeid med risikostyring',
      processes: 'Arbeidsprosessar',
      benefits:
        'Arbeid med gevinstrealisering. Arbeid med å ta ut nytteverdi undervegs, og overføring av ansvaret for gevinstane før prosjektet blir avslutta',
      security: 'Tryggleik: Arbeid med informasjonstryggleik og personvern. Gjennomføring av ROS og DPIA',
      financialUncertainty: 'Prosessen rundt finansiell uvisse (for prosjekt > 50 mill.)',
      pilot: 'Gjennomføring av pilot, bruk av prototyping og Proof-of-Concept, bruk av faglege metodar og teknikkar',
      method: 'Erfaringar med bruk av prosjektmetodikken. Tilpassingar som vart gjorde i prosjektet',
      endUsers: 'Sluttbrukarerfaringar',
      usability: 'Kor lett løysinga er å bruke',
      functionality: 'Funksjonalitet i ei løysing',
      workflow: 'Påverknad på arbeidsflyten',
      training: 'Opplæring',
      support: 'Støtte ved oppstart',
      benefitGoals: 'Eventuelle spørsmål om gevinstmål'
    }
  }
};
