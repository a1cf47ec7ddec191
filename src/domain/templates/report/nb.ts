/** What every report says of its way from hand to hand, in bokmål: spread into the words of each. */
export const flowWords = {
  orderedBy: { label: 'Bestilt av' },
  orderedOn: { label: 'Bestilt dato' },
  sentBy: { label: 'Sendt av' },
  sentOn: { label: 'Sendt dato' },
  returnReason: { label: 'Grunn til at den er sendt tilbake' },
  returnedBy: { label: 'Sendt tilbake av' },
  returnedOn: { label: 'Sendt tilbake dato' },
  takenBy: { label: 'Behandlet av leder' },
  takenOn: { label: 'Behandlet av leder dato' },
  remark: { label: 'Merknad ved behandlingen' }
} as const;
