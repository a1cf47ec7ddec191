/** What every report says of its way from hand to hand, in nynorsk: spread into the words of each. */
export const flowWords = {
  orderedBy: { label: 'Tinga av' },
  orderedOn: { label: 'Tinga dato' },
  sentBy: { label: 'Send av' },
  sentOn: { label: 'Send dato' },
  returnReason: { label: 'Grunn til at han er send tilbake' },
  returnedBy: { label: 'Send tilbake av' },
  returnedOn: { label: 'Send tilbake dato' },
  takenBy: { label: 'Behandla av leiar' },
  takenOn: { label: 'Behandla av leiar dato' },
  remark: { label: 'Merknad ved behandlinga' }
} as const;
