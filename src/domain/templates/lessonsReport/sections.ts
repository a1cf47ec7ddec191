/** The headings of the lessons report, in the order and the words of its source. */
export const sections = {
  changeHistory: 'Endringshistorikk',
  purpose: 'Formålet med dokumentet',
  scope: 'Dokumentets omfang og avgrensning',
  upkeep: 'Vedlikehold og godkjennelse av dokumentet',
  terms: 'Definisjoner og terminologi',
  references: 'Referanser',
  summary: 'Sammendrag',
  participants: 'Deltakere i erfaringsarbeidet',
  experiences: 'Erfaringer',
  improvements: 'Forbedringsområder',
  successes: 'Suksesshistorier'
} as const;
