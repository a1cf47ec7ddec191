/** What is said of any record in the parts of a project that are opened later. */
export const messages = {
  parts: 'Parts',
  back: 'Back',
  late: 'Past the deadline',
  gone: 'Somebody has deleted what was here.',
  saved: 'Saved.',
  remove: 'Delete',
  removeAlong: (what: string) => `This is deleted too: ${what}.`,
  removeHint: 'What is deleted stays in the SharePoint recycle bin for a while.',
  sections: (document: string) => `Parts of the ${document.toLowerCase()}`
} as const;
