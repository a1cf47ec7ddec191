import type { ReportDraftMessages } from '../messages';

/** What the records tell, as sentences in a report. `text` is what somebody wrote; it may be empty. */
export const messages: ReportDraftMessages = {
  reached: (day) => (day === '' ? 'Milepælen er nådd.' : `Milepælen vart nådd ${day}.`),
  onTrack: (day, text) => (text === '' ? `I rute ${day}.` : `I rute ${day}: ${text}`),
  offTrack: (day, text) => (text === '' ? `Ikkje i rute ${day}.` : `Ikkje i rute ${day}: ${text}`),
  dropped: (day, text) => [`Milepælen gjekk ut ${day}.`, text].filter(Boolean).join(' '),
  help: (day, text) => `Bad om hjelp ${day}: ${text}`,
  moved: (from, to, text) => [`Fristen vart flytta frå ${from} til ${to}.`, text].filter(Boolean).join(' '),
  adopted: (day, name) => `Endring vedteken ${day}: ${name}`,
  rejected: (day, name) => `Endring avslått ${day}: ${name}`,
  source: (name, day) => [name, day].filter(Boolean).join(', '),
  from: {
    milestone: 'milepælen',
    changeRequest: 'endringsførespurnad',
    reflection: 'refleksjon',
    lesson: 'erfaring'
  },
  under: (name, what) => `${name} – ${what}`,
  sourcesOf: (heading) => `Kjelder til ${heading}`,
  edited: 'Endra etter at det vart henta inn',
  draft: 'Utkast',
  draftHint: 'Henta frå svara. Endre det de vil, eller la det stå.',
  confirm: 'La det stå',
  confirmOf: (heading) => `La det stå: ${heading}`,
  confirmed: 'Teksten står.',
  isDraft: (count) =>
    count === 1
      ? 'Éi overskrift har tekst som er henta frå svara, og som ingen har sett på enno.'
      : `${count} overskrifter har tekst som er henta frå svara, og som ingen har sett på enno.`,
  show: 'Vis kjelder',
  hide: 'Skjul kjelder',
  news: 'Hent inn det nye',
  looking: 'Ser etter …',
  none: 'Ingenting nytt. Alt som er svart, vedteke og skrive om milepælen, er med.',
  found: (count) => (count === 1 ? '1 ting er kome til' : `${count} ting er komne til`),
  foundHint: 'Det blir lagt til under kvar si overskrift. Det som står der, blir ståande.',
  bring: 'Hent inn',
  brought: (count) => (count === 1 ? 'Henta inn: 1 ting.' : `Henta inn: ${count} ting.`)
};
