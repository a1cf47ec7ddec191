/** The plans that the project plan's chapters lead to. */
export const messages = {
  title: 'Levende planer',
  about: 'Her er planene slik de står nå. De følges opp gjennom hele prosjektet.',
  milestone: 'Milepæl- og aktivitetsplan',
  communicationMeasure: 'Informasjon- og kommunikasjonsplan',
  benefit: 'Gevinstrealiseringsplan',
  risk: 'Risikoanalyser'
} as const;
