/** What stands first in every document, in nynorsk: spread into the words of each. */
export const headWords = {
  preparedBy: { label: 'Utarbeidd av' },
  handledBy: { label: 'Behandla av' },
  handledOn: { label: 'Behandla dato' },
  decision: { label: 'Avgjerd' },
  documentVersion: { label: 'Versjon' },
  done: { label: 'Ferdige delar' },
  notRelevant: { label: 'Delar som ikkje er relevante' }
} as const;

export const headSections = { head: 'Dokumentet', state: 'Tilstanden til dokumentet' } as const;
