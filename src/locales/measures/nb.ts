/** What is said of measures under the record that they belong to. */
export const messages = {
  none: 'Ingen tiltak ennå.',
  newOf: (kind: string) => `Nytt tiltak: ${kind}`,
  edit: (name: string) => `Rediger tiltaket ${name}`,
  concerns: 'Gjelder',
  nobody: 'Ingen ansvarlig ennå',
  saved: 'Tiltaket er lagret.',
  noKey: 'Denne raden er laget for hånd og gjøres klar. Prøv igjen om litt.'
} as const;
