/** The plans that the project plan's chapters lead to. */
export const messages = {
  title: 'Levande planar',
  about: 'Her er planane slik dei står no. Dei blir følgde opp gjennom heile prosjektet.',
  milestone: 'Milepæl- og aktivitetsplan',
  communicationMeasure: 'Informasjons- og kommunikasjonsplan',
  benefit: 'Gevinstrealiseringsplan',
  risk: 'Risikoanalysar'
} as const;
