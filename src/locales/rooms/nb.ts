/** What is said of any record in the parts of a project that are opened later. */
export const messages = {
  parts: 'Deler',
  back: 'Tilbake',
  late: 'Over fristen',
  gone: 'Noen har slettet det som var her.',
  saved: 'Lagret.',
  remove: 'Slett',
  removeAlong: (what: string) => `Dette slettes også: ${what}.`,
  removeHint: 'Det som slettes, ligger en stund i papirkurven i SharePoint.',
  sections: (document: string) => `Deler av ${document.toLowerCase()}`
} as const;
