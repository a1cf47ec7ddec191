/** The 21 areas of the lessons report, as its source names them; every lesson is about one of them. */
export const topics = {
  organisation: 'Organisering, samarbeid og ressurser',
  ownership: 'Prosjektorganisering og samarbeid med prosjekteier og styringsgruppe',
  communication: 'Kommunikasjon internt og eksternt',
  competence: 'Kompetansebehov og -tilgang',
  line: 'Internt samarbeid med prosjektgruppe, og med linjeorganisasjon',
  supplier: 'Leverandøroppfølging',
  mandate: 'Prosjektmandatet og scope. Trekanten tid – kost – kvalitet',
  events: 'Unormale hendelser som forårsaket avvik, arbeid med risikostyring',
  processes: 'Arbeidsprosesser',
  benefits:
    'Arbeid med gevinstrealisering. Arbeid med å ta ut nytteverdi underveis, og overføring av gevinstrealiseringsansvar før prosjektavslutning',
  security: 'Sikkerhet: Arbeid med informasjonssikkerhet og personvern. Gjennomføring av ROS og DPIA',
  financialUncertainty: 'Prosessen rundt Finansiell usikkerhet (for prosjekter > 50 mill)',
  pilot: 'Gjennomføring av pilot, bruk av prototyping og Proof-of-Concept, bruk av faglige metoder og teknikker',
  method: 'Erfaringer med bruk av prosjektmetodikken. Tilpasninger som ble gjort i prosjektet',
  endUsers: 'Sluttbrukererfaringer',
  usability: 'Brukervennlighet',
  functionality: 'Funksjonalitet i en løsning',
  workflow: 'Påvirkning av arbeidsflyt',
  training: 'Opplæring',
  support: 'Support ved oppstart',
  benefitGoals: 'Eventuelle spørsmål om gevinstmål'
} as const;
