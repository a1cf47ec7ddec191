/** What stands first in every document, in English: spread into the words of each. */
export const headWords = {
  preparedBy: { label: 'Prepared by' },
  handledBy: { label: 'Handled by' },
  handledOn: { label: 'Date handled' },
  decision: { label: 'Decision' },
  documentVersion: { label: 'Version' },
  done: { label: 'Parts that are done' },
  notRelevant: { label: 'Parts that are not relevant' }
} as const;

export const headSections = { head: 'The document', state: 'State of the document' } as const;
