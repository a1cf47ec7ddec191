/** What is said of any record in the parts of a project that are opened later. */
export const messages = {
  parts: 'Delar',
  back: 'Tilbake',
  late: 'Over fristen',
  gone: 'Nokon har sletta det som var her.',
  saved: 'Lagra.',
  remove: 'Slett',
  removeAlong: (what: string) => `Dette blir òg sletta: ${what}.`,
  removeHint: 'Det som blir sletta, ligg ei stund i papirkorga i SharePoint.',
  sections: (document: string) => `Delar av ${document.toLowerCase()}`
} as const;
