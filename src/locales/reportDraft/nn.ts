import type { ReportDraftMessages } from '../messages';

/** What the records tell, as sentences in a report. `text` is what somebody wrote; it may be empty. */
export const messages: ReportDraftMessages = {
  reached: 'Milepælen er nådd.',
  onTrack: (text) => (text === '' ? 'I rute.' : `I rute: ${text}`),
  offTrack: (text) => (text === '' ? 'Ikkje i rute.' : `Ikkje i rute: ${text}`),
  help: (text) => `Bad om hjelp: ${text}`,
  moved: (from, to, text) => [`Fristen vart flytta frå ${from} til ${to}.`, text].filter(Boolean).join(' '),
  adopted: (name) => `Vedteken endring: ${name}`,
  rejected: (name) => `Avslått endring: ${name}`,
  source: (sentence, name, day) => `${sentence} (${[name, day].filter(Boolean).join(', ')})`
};
