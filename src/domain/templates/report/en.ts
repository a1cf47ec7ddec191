/** What every report says of its way from hand to hand, in English: spread into the words of each. */
export const flowWords = {
  orderedBy: { label: 'Ordered by' },
  orderedOn: { label: 'Date ordered' },
  sentBy: { label: 'Sent by' },
  sentOn: { label: 'Date sent' },
  returnReason: { label: 'Why it was sent back' },
  returnedBy: { label: 'Sent back by' },
  returnedOn: { label: 'Date sent back' },
  takenBy: { label: 'Handled by the leader' },
  takenOn: { label: 'Date handled by the leader' },
  remark: { label: 'Remark when handled' }
} as const;
