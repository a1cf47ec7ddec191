import type { ReportDraftMessages } from '../messages';

/** What the records tell, as sentences in a report. `text` is what somebody wrote; it may be empty. */
export const messages: ReportDraftMessages = {
  reached: 'The milestone is reached.',
  onTrack: (text) => (text === '' ? 'On track.' : `On track: ${text}`),
  offTrack: (text) => (text === '' ? 'Off track.' : `Off track: ${text}`),
  help: (text) => `Asked for help: ${text}`,
  moved: (from, to, text) => [`The deadline was moved from ${from} to ${to}.`, text].filter(Boolean).join(' '),
  adopted: (name) => `Change decided for: ${name}`,
  rejected: (name) => `Change refused: ${name}`,
  source: (sentence, name, day) => `${sentence} (${[name, day].filter(Boolean).join(', ')})`
};
