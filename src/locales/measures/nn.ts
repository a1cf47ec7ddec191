/** What is said of measures under the record that they belong to. */
export const messages = {
  none: 'Ingen tiltak enno.',
  newOf: (kind: string) => `Nytt tiltak: ${kind}`,
  edit: (name: string) => `Rediger tiltaket ${name}`,
  concerns: 'Gjeld',
  nobody: 'Ingen ansvarleg enno',
  saved: 'Tiltaket er lagra.',
  noKey: 'Denne rada er laga for hand og blir gjord klar. Prøv igjen om litt.'
} as const;
