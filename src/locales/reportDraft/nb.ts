/** What the records tell, as sentences in a report. `text` is what somebody wrote; it may be empty. */
export const messages = {
  reached: 'Milepælen er nådd.',
  onTrack: (text: string) => (text === '' ? 'I rute.' : `I rute: ${text}`),
  offTrack: (text: string) => (text === '' ? 'Ikke i rute.' : `Ikke i rute: ${text}`),
  help: (text: string) => `Ba om hjelp: ${text}`,
  moved: (from: string, to: string, text: string) =>
    [`Fristen ble flyttet fra ${from} til ${to}.`, text].filter(Boolean).join(' '),
  adopted: (name: string) => `Vedtatt endring: ${name}`,
  rejected: (name: string) => `Avslått endring: ${name}`,
  source: (sentence: string, name: string, day: string) => `${sentence} (${[name, day].filter(Boolean).join(', ')})`
} as const;
