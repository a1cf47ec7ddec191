/** What stands first in every document, in bokmål: spread into the words of each. */
export const headWords = {
  preparedBy: { label: 'Utarbeidet av' },
  handledBy: { label: 'Behandlet av' },
  handledOn: { label: 'Behandlet dato' },
  decision: { label: 'Beslutning' },
  documentVersion: { label: 'Versjon' },
  done: { label: 'Ferdige deler' },
  notRelevant: { label: 'Deler som ikke er relevante' }
} as const;

export const headSections = { head: 'Dokumentet', state: 'Dokumentets tilstand' } as const;
