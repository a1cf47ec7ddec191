/** What the records tell, as sentences in a report. `text` is what somebody wrote; it may be empty. */
export const messages = {
  reached: (day: string) => (day === '' ? 'Milepælen er nådd.' : `Milepælen ble nådd ${day}.`),
  onTrack: (day: string, text: string) => (text === '' ? `I rute ${day}.` : `I rute ${day}: ${text}`),
  offTrack: (day: string, text: string) => (text === '' ? `Ikke i rute ${day}.` : `Ikke i rute ${day}: ${text}`),
  dropped: (day: string, text: string) => [`Milepælen utgikk ${day}.`, text].filter(Boolean).join(' '),
  help: (day: string, text: string) => `Ba om hjelp ${day}: ${text}`,
  moved: (from: string, to: string, text: string) =>
    [`Fristen ble flyttet fra ${from} til ${to}.`, text].filter(Boolean).join(' '),
  adopted: (day: string, name: string) => `Endring vedtatt ${day}: ${name}`,
  rejected: (day: string, name: string) => `Endring avslått ${day}: ${name}`,
  /** Who said it, and when: beside the sentence, not in it. */
  source: (name: string, day: string) => [name, day].filter(Boolean).join(', '),
  from: {
    milestone: 'milepælen',
    changeRequest: 'endringsforespørsel',
    reflection: 'refleksjon',
    lesson: 'erfaring'
  },
  under: (name: string, what: string) => `${name} – ${what}`,
  sourcesOf: (heading: string) => `Kilder til ${heading}`,
  edited: 'Endret etter at det ble hentet inn',
  draft: 'Utkast',
  draftHint: 'Hentet fra svarene. Endre det dere vil, eller la det stå.',
  confirm: 'La det stå',
  confirmOf: (heading: string) => `La det stå: ${heading}`,
  confirmed: 'Teksten står.',
  isDraft: (count: number) =>
    count === 1
      ? 'Én overskrift har tekst som er hentet fra svarene, og som ingen har sett på ennå.'
      : `${count} overskrifter har tekst som er hentet fra svarene, og som ingen har sett på ennå.`,
  show: 'Vis kilder',
  hide: 'Skjul kilder',
  news: 'Hent inn det nye',
  looking: 'Ser etter …',
  none: 'Ingenting nytt. Alt som er svart, vedtatt og skrevet om milepælen, er med.',
  found: (count: number) => (count === 1 ? '1 ting er kommet til' : `${count} ting er kommet til`),
  foundHint: 'Det legges til under hver sin overskrift. Det som står der, blir stående.',
  bring: 'Hent inn',
  brought: (count: number) => (count === 1 ? 'Hentet inn: 1 ting.' : `Hentet inn: ${count} ting.`)
} as const;
