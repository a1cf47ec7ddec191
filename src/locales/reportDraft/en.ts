import type { ReportDraftMessages } from '../messages';

/** What the records tell, as sentences in a report. `text` is what somebody wrote; it may be empty. */
export const messages: ReportDraftMessages = {
  reached: (day) => (day === '' ? 'The milestone is reached.' : `The milestone was reached on ${day}.`),
  onTrack: (day, text) => (text === '' ? `On track on ${day}.` : `On track on ${day}: ${text}`),
  offTrack: (day, text) => (text === '' ? `Off track on ${day}.` : `Off track on ${day}: ${text}`),
  dropped: (day, text) => [`The milestone was dropped on ${day}.`, text].filter(Boolean).join(' '),
  help: (day, text) => `Asked for help on ${day}: ${text}`,
  moved: (from, to, text) => [`The deadline was moved from ${from} to ${to}.`, text].filter(Boolean).join(' '),
  adopted: (day, name) => `Change decided for on ${day}: ${name}`,
  rejected: (day, name) => `Change refused on ${day}: ${name}`,
  source: (name, day) => [name, day].filter(Boolean).join(', '),
  from: {
    milestone: 'the milestone',
    changeRequest: 'change request',
    reflection: 'reflection',
    lesson: 'lesson'
  },
  under: (name, what) => `${name} – ${what}`,
  sourcesOf: (heading) => `Sources of ${heading}`,
  edited: 'Changed after it was brought in',
  draft: 'Draft',
  draftHint: 'Taken from the answers. Change what you like, or let it stand.',
  confirm: 'Let it stand',
  confirmOf: (heading) => `Let it stand: ${heading}`,
  confirmed: 'The text stands.',
  isDraft: (count) =>
    count === 1
      ? 'One heading has text that was taken from the answers and that nobody has looked at yet.'
      : `${count} headings have text that was taken from the answers and that nobody has looked at yet.`,
  show: 'Show sources',
  hide: 'Hide sources',
  news: 'Bring in what is new',
  looking: 'Looking …',
  none: 'Nothing new. All that has been answered, decided and written of the milestone is there.',
  found: (count) => (count === 1 ? '1 thing is new' : `${count} things are new`),
  foundHint: 'They are added under their own headings. What stands there stays.',
  bring: 'Bring in',
  brought: (count) => (count === 1 ? 'Brought in: 1 thing.' : `Brought in: ${count} things.`)
};
